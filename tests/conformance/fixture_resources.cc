#include <nlohmann/json.hpp>

#include "conformance/fixture_features.h"

namespace theseus::tests {
namespace {

using mcp::ResourceAnswer;
using mcp::ResourceContents;

constexpr std::string_view kTemplateStart = "test://template/";
constexpr std::string_view kTemplateEnd = "/data";

mcp::ResourceList list(const mcp::Call&, const std::optional<std::string>& cursor) {
  if (cursor) {
    return mcp::RpcError{.code = mcp::ErrorCode::invalid_params, .message = "Unknown cursor"};
  }
  return mcp::ResourcePage{.entries = {{.uri = "test://static-text",
                                        .name = "Static text",
                                        .description = "A text that never changes.",
                                        .mime_type = "text/plain"},
                                       {.uri = "test://static-binary",
                                        .name = "Static picture",
                                        .description = "A picture that never changes.",
                                        .mime_type = "image/png"},
                                       {.uri = "test://watched-resource",
                                        .name = "Watched text",
                                        .description = "A text that may be subscribed to.",
                                        .mime_type = "text/plain"}}};
}

std::vector<ResourceContents> text(const std::string& uri, std::string content) {
  return {{.uri = uri, .mime_type = "text/plain", .text_or_base64 = std::move(content)}};
}

ResourceAnswer read_template(const std::string& uri) {
  if (!uri.starts_with(kTemplateStart) || !uri.ends_with(kTemplateEnd)) {
    return mcp::NoSuchResource{};
  }
  const std::string id =
      uri.substr(kTemplateStart.size(), uri.size() - kTemplateStart.size() - kTemplateEnd.size());
  const nlohmann::json shown{{"id", id}, {"templateTest", true}, {"data", "Data for ID: " + id}};
  return std::vector<ResourceContents>{
      {.uri = uri, .mime_type = "application/json", .text_or_base64 = shown.dump()}};
}

ResourceAnswer read(const mcp::Call&, const std::string& uri) {
  if (uri == "test://static-text") {
    return text(uri, "This is the content of the static text resource.");
  }
  if (uri == "test://watched-resource") return text(uri, "Nothing has happened.");
  if (uri == "test://static-binary") {
    return std::vector<ResourceContents>{
        {.uri = uri, .mime_type = "image/png", .text_or_base64 = kPixelPng, .binary = true}};
  }
  return read_template(uri);
}

}  // namespace

mcp::Resources fixture_resources() {
  return {.list = list,
          .templates = {{.uri = "test://template/{id}/data",
                         .name = "Text by id",
                         .description = "A text made of its id.",
                         .mime_type = "application/json"}},
          .read = read,
          .subscribable = true};
}

}  // namespace theseus::tests
