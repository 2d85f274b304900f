#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "http/request.h"

namespace theseus::http {

/// Finds patterns such as `/v1/spaces/{space}/memories/{id}` by the decoded segments of a path. A
/// written segment goes before a parameter, whatever the order of adding. Thread-safe once built.
class RouteTable {
 public:
  /// One pattern with the methods that were added for it.
  struct Route {
    std::string pattern;
    std::vector<std::string> segments;
    std::vector<std::pair<Method, std::size_t>> methods;  ///< to the index given when added
    std::string allow;                                    ///< the value of an Allow header

    /// HEAD finds GET.
    std::optional<std::size_t> find(Method method) const;
    std::map<std::string, std::string, std::less<>> parameters_of(
        const std::vector<std::string>& path) const;
  };

  void add(Method method, std::string_view pattern, std::size_t index);

  /// Null when no pattern is like this path.
  const Route* find(const std::vector<std::string>& path) const;

 private:
  std::vector<Route> routes_;  // in the order of looking
};

}  // namespace theseus::http
