#include "http/request.h"

#include <algorithm>

#include "base/error.h"

namespace theseus::http {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

std::string_view name_of(Method method) noexcept {
  switch (method) {
    case Method::get:
      return "GET";
    case Method::head:
      return "HEAD";
    case Method::post:
      return "POST";
    case Method::put:
      return "PUT";
    case Method::patch:
      return "PATCH";
    case Method::del:
      return "DELETE";
    case Method::other:
      return "OTHER";
  }
  return "OTHER";
}

bool same_name(std::string_view left, std::string_view right) noexcept {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](char a, char b) { return lower(a) == lower(b); });
}

std::optional<std::string_view> Request::find_header(std::string_view name) const {
  for (const auto& [header, value] : headers) {
    if (same_name(header, name)) return value;
  }
  return std::nullopt;
}

const std::string& Request::parameter(std::string_view name) const {
  const auto place = parameters.find(name);
  if (place == parameters.end()) {
    throw base::Error(base::ErrorKind::internal,
                      "the route of this request has no parameter " + std::string(name));
  }
  return place->second;
}

}  // namespace theseus::http
