#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <variant>
#include <vector>

namespace theseus::mcp {

struct TextContent {
  std::string text;
};

/// `base64` is the encoded body.
struct ImageContent {
  std::string base64;
  std::string mime_type;
};

struct AudioContent {
  std::string base64;
  std::string mime_type;
};

/// What stands at a URI: text, or bytes in base64 where `binary`.
struct ResourceContents {
  std::string uri;
  std::string mime_type;
  std::string text_or_base64;
  bool binary = false;
};

/// A piece of a tool's or a prompt's answer.
using Content = std::variant<TextContent, ImageContent, AudioContent, ResourceContents>;

nlohmann::json to_json(const ResourceContents& contents);
/// A resource comes out embedded.
nlohmann::json to_json(const Content& content);
nlohmann::json to_json(const std::vector<Content>& contents);

}  // namespace theseus::mcp
