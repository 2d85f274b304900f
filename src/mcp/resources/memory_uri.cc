#include "mcp/resources/memory_uri.h"

#include "http/target.h"

namespace theseus::mcp {
namespace {

constexpr std::string_view kScheme = "theseus:/";

}  // namespace

std::optional<MemoryUri> parse_memory_uri(std::string_view uri) {
  if (!uri.starts_with("theseus://spaces/")) return std::nullopt;
  // What stands behind the scheme has the form of a request's target, and is read as strictly.
  const auto target = http::parse_target(uri.substr(kScheme.size()));
  if (!target || !target->query.empty()) return std::nullopt;
  const auto& segments = target->segments;
  if (segments.size() < 3 || segments[0] != "spaces" || segments[1].empty()) return std::nullopt;
  if (segments.size() == 3 && segments[2] == "context") return MemoryUri{.space = segments[1]};
  if (segments.size() == 4 && segments[2] == "memories" && !segments[3].empty()) {
    return MemoryUri{.space = segments[1], .memory = segments[3]};
  }
  return std::nullopt;
}

std::string context_uri(std::string_view space) {
  return "theseus://spaces/" + http::encode_component(space) + "/context";
}

}  // namespace theseus::mcp
