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
  std::string target;  ///< path and query as they came
  std::vector<std::pair<std::string, std::string>> headers = {};
  std::string body = {};
  std::string request_id = {};  ///< as the client gave it or empty; the router sets a sane one
  bool local = false;  ///< came over server.sock or from the command line itself: authority of the
                       ///< data folder's owner

  // Set by the router, out of the target:
  std::string path = {};  ///< still encoded: a %2F inside a segment is no slash
  std::vector<std::pair<std::string, std::string>> query = {};  ///< decoded, in the order given
  std::map<std::string, std::string, std::less<>> parameters =
      {};  ///< of the pattern, such as {space}, decoded
  memory::Caller caller = {};

  /// The first header of that name, any case; nothing when absent.
  std::optional<std::string_view> find_header(std::string_view name) const;

  /// A parameter of the pattern; the router has made sure that it is there.
  const std::string& parameter(std::string_view name) const;
};

}  // namespace theseus::http
