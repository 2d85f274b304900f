#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace theseus::http {

/// A request target taken apart. Segments and query are decoded once each, so an encoded slash
/// stays inside its segment; in the query a plus is a space, as forms write it.
struct Target {
  std::string authority;  ///< of an absolute target, else empty
  std::string path;       ///< still encoded
  std::vector<std::string> segments;
  std::vector<std::pair<std::string, std::string>> query;
};

/// Refuses what is not printable ASCII, has a bad percent-encoding, or decodes to a NUL or to bytes
/// that are not UTF-8.
base::Result<Target> parse_target(std::string_view target);

/// The text as it stands in a segment or a query value: percent-encoded but for unreserved
/// characters.
std::string encode_component(std::string_view text);

}  // namespace theseus::http
