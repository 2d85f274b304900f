#include "mcp/content.h"

#include <nlohmann/json.hpp>

namespace theseus::mcp {
namespace {

using nlohmann::json;

json media_json(const char* type, const std::string& base64, const std::string& mime_type) {
  return json{{"type", type}, {"data", base64}, {"mimeType", mime_type}};
}

struct Render {
  json operator()(const TextContent& content) const {
    return json{{"type", "text"}, {"text", content.text}};
  }
  json operator()(const ImageContent& content) const {
    return media_json("image", content.base64, content.mime_type);
  }
  json operator()(const AudioContent& content) const {
    return media_json("audio", content.base64, content.mime_type);
  }
  json operator()(const ResourceContents& content) const {
    return json{{"type", "resource"}, {"resource", to_json(content)}};
  }
};

}  // namespace

json to_json(const ResourceContents& contents) {
  return json{{"uri", contents.uri},
              {"mimeType", contents.mime_type},
              {contents.binary ? "blob" : "text", contents.text_or_base64}};
}

json to_json(const Content& content) {
  return std::visit(Render{}, content);
}

json to_json(const std::vector<Content>& contents) {
  json list = json::array();
  for (const Content& content : contents) list.push_back(to_json(content));
  return list;
}

}  // namespace theseus::mcp
