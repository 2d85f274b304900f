#include "http/route_table.h"

#include <algorithm>

namespace theseus::http {
namespace {

bool is_parameter(std::string_view segment) {
  return segment.starts_with('{');
}

std::vector<std::string> segments_of(std::string_view pattern) {
  std::vector<std::string> segments;
  while (!pattern.empty()) {
    pattern.remove_prefix(1);
    const auto end = std::min(pattern.find('/'), pattern.size());
    segments.emplace_back(pattern.substr(0, end));
    pattern.remove_prefix(end);
  }
  return segments;
}

bool matches(const RouteTable::Route& route, const std::vector<std::string>& path) {
  return std::equal(route.segments.begin(), route.segments.end(), path.begin(), path.end(),
                    [](const std::string& pattern, const std::string& given) {
                      return is_parameter(pattern) ? !given.empty() : pattern == given;
                    });
}

/// Whether the first place where two patterns differ in kind has the written segment on the left.
bool goes_before(const RouteTable::Route& left, const RouteTable::Route& right) {
  return std::lexicographical_compare(left.segments.begin(), left.segments.end(),
                                      right.segments.begin(), right.segments.end(),
                                      [](const std::string& one, const std::string& other) {
                                        return is_parameter(one) < is_parameter(other);
                                      });
}

std::string allow_of(const RouteTable::Route& route) {
  std::string allow;
  for (const auto& [method, index] : route.methods) {
    allow.append(allow.empty() ? "" : ", ").append(name_of(method));
    if (method == Method::get) allow.append(", HEAD");
  }
  return allow;
}

}  // namespace

std::optional<std::size_t> RouteTable::Route::find(Method method) const {
  const Method wanted = method == Method::head ? Method::get : method;
  for (const auto& [added, index] : methods) {
    if (added == wanted) return index;
  }
  return std::nullopt;
}

std::map<std::string, std::string, std::less<>> RouteTable::Route::parameters_of(
    const std::vector<std::string>& path) const {
  std::map<std::string, std::string, std::less<>> parameters;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    if (!is_parameter(segments[i])) continue;
    parameters.emplace(segments[i].substr(1, segments[i].size() - 2), path[i]);
  }
  return parameters;
}

void RouteTable::add(Method method, std::string_view pattern, std::size_t index) {
  auto place = std::find_if(routes_.begin(), routes_.end(),
                            [pattern](const Route& route) { return route.pattern == pattern; });
  if (place == routes_.end()) {
    Route route{.pattern = std::string(pattern),
                .segments = segments_of(pattern),
                .methods = {},
                .allow = {}};
    place = std::upper_bound(routes_.begin(), routes_.end(), route, goes_before);
    place = routes_.insert(place, std::move(route));
  }
  place->methods.emplace_back(method, index);
  place->allow = allow_of(*place);
}

const RouteTable::Route* RouteTable::find(const std::vector<std::string>& path) const {
  const auto place = std::find_if(routes_.begin(), routes_.end(),
                                  [&path](const Route& route) { return matches(route, path); });
  return place == routes_.end() ? nullptr : &*place;
}

}  // namespace theseus::http
