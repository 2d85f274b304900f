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

/// Whether two header names, hosts or the like are the same but for the case of ASCII letters.
bool same_name(std::string_view left, std::string_view right) noexcept;

/// One request, whole, after the transport has checked its framing.
struct Request {
  Method method = Method::get;
  std::string target = {};  ///< path and query as they came
  /// Out of the target, by the router: still encoded, since a %2F inside a segment is no slash.
  std::string path = {};
  /// Out of the target, by the router: decoded, in the order given.
  std::vector<std::pair<std::string, std::string>> query = {};
  std::vector<std::pair<std::string, std::string>> headers = {};
  std::string body = {};
  std::string request_id = {};  ///< empty until the router sets it
  bool local = false;  ///< came over server.sock or from the command line itself: authority of the
                       ///< data folder's owner

  // Set by the router:
  std::map<std::string, std::string, std::less<>> parameters = {};  ///< such as {space}, decoded
  memory::Caller caller = {};

  /// The first header of that name, any case; nothing when absent.
  std::optional<std::string_view> find_header(std::string_view name) const;

  /// A parameter of the pattern; the router has made sure that it is there.
  const std::string& parameter(std::string_view name) const;
};

}  // namespace theseus::http
