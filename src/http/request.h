#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "memory/caller.h"

namespace theseus::http {

enum class Method { get, head, post, put, patch, del, other };

std::string_view name_of(Method method) noexcept;

/// One request, whole, after the transport has checked its framing. Values are decoded.
struct Request {
  Method method = Method::get;
  std::string target;  ///< path and query as they came
  std::string path;
  std::vector<std::pair<std::string, std::string>> query;
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
  std::string request_id;
  bool local = false;  ///< came over server.sock or from the command line itself: authority of the
                       ///< data folder's owner

  // Set by the router:
  std::map<std::string, std::string, std::less<>> parameters;  ///< of the pattern, such as {space}
  memory::Caller caller;

  /// The first header of that name, any case; nothing when absent.
  std::optional<std::string_view> find_header(std::string_view name) const;

  /// A parameter of the pattern; the router has made sure that it is there.
  const std::string& parameter(std::string_view name) const;
};

}  // namespace theseus::http
