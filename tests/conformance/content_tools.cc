#include "conformance/fixture_features.h"

namespace theseus::tests {
namespace {

using mcp::Content;

/// Keywords of JSON Schema that must come back as they are; more than arguments are checked by.
constexpr const char* kRichSchema = R"json({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "$defs": {
    "address": {
      "$anchor": "addressDef",
      "type": "object",
      "properties": {"street": {"type": "string"}, "city": {"type": "string"}}
    }
  },
  "properties": {
    "name": {"type": "string"},
    "address": {"$ref": "#/$defs/address"},
    "contactMethod": {"type": "string", "enum": ["phone", "email"]},
    "phone": {"type": "string"},
    "email": {"type": "string"}
  },
  "allOf": [{"anyOf": [{"required": ["phone"]}, {"required": ["email"]}]}],
  "if": {"properties": {"contactMethod": {"const": "phone"}}, "required": ["contactMethod"]},
  "then": {"required": ["phone"]},
  "else": {"required": ["email"]},
  "additionalProperties": false
})json";

mcp::Tool answering(std::string name, std::string description, std::vector<Content> content) {
  return {.name = std::move(name),
          .description = std::move(description),
          .call = [content = std::move(content)](const mcp::Call&) -> mcp::ToolAnswer {
            return mcp::ToolResult{.content = content};
          }};
}

mcp::ResourceContents text_resource(std::string uri, std::string mime_type, std::string text) {
  return {
      .uri = std::move(uri), .mime_type = std::move(mime_type), .text_or_base64 = std::move(text)};
}

mcp::Tool mixed_content() {
  return answering(
      "test_multiple_content_types", "Answers with text, a picture and a resource.",
      {mcp::TextContent{"Multiple content types test:"}, mcp::ImageContent{kPixelPng, "image/png"},
       text_resource("test://mixed-content-resource", "application/json",
                     R"({"test":"data","value":123})")});
}

mcp::Tool failing() {
  return {.name = "test_error_handling",
          .description = "Always fails.",
          .call = [](const mcp::Call&) -> mcp::ToolAnswer {
            return mcp::error_result("This tool intentionally returns an error for testing");
          }};
}

mcp::Tool with_rich_schema() {
  return {.name = "json_schema_2020_12_tool",
          .description = "Has a schema of the whole dialect.",
          .input_schema = kRichSchema,
          .check = mcp::ArgumentCheck::none,
          .call = [](const mcp::Call&) -> mcp::ToolAnswer { return mcp::text_result("Taken."); }};
}

}  // namespace

std::vector<mcp::Tool> content_tools() {
  return {answering("test_simple_text", "Answers with text.",
                    {mcp::TextContent{"This is a simple text response for testing."}}),
          answering("test_image_content", "Answers with a picture.",
                    {mcp::ImageContent{kPixelPng, "image/png"}}),
          answering("test_audio_content", "Answers with a sound.",
                    {mcp::AudioContent{kSilentWav, "audio/wav"}}),
          answering("test_embedded_resource", "Answers with a resource.",
                    {text_resource("test://embedded-resource", "text/plain",
                                   "This is an embedded resource content.")}),
          mixed_content(),
          failing(),
          with_rich_schema()};
}

}  // namespace theseus::tests
