#include <array>
#include <nlohmann/json.hpp>

#include "base/json.h"
#include "mcp/rest.h"
#include "mcp/tool.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;

constexpr const char* kDescription =
    "Store one lasting fact, preference, decision or lesson, in a sentence that can be understood "
    "alone. Use it when the user asks, or when you learn what a later session needs. Not for "
    "secrets, passing state, or what the repository already says; to change a memory use revise. "
    "The same text twice is stored once. "
    "Example: {\"text\":\"Ana prefers aisle seats.\",\"tags\":[\"travel\"]}";

constexpr const char* kSchema =
    R"({"type":"object","properties":{"text":{"type":"string","minLength":1},)"
    R"("kind":{"type":"string","default":"note"},"tags":{"type":"array","items":{"type":"string"},"maxItems":64},)"
    R"("importance":{"type":"number","minimum":0,"maximum":1,"default":0.5},)"
    R"("occurred_at":{"type":"string","description":"RFC 3339"},)"
    R"("supersedes":{"type":"array","items":{"type":"string"},"maxItems":100,"description":"ids it replaces"},)"
    R"("space":{"type":"string"}},"required":["text"],"additionalProperties":false})";

constexpr std::array kFields = {"text", "kind", "tags", "importance", "occurred_at", "supersedes"};

std::string sentence_of(const json& said) {
  const std::string id = said["id"].get<std::string>();
  const std::string revision = " r" + std::to_string(said["revision"].get<std::int64_t>());
  const std::string seq = " (seq " + std::to_string(said["seq"].get<std::int64_t>()) + ")";
  if (said["duplicate"].get<bool>()) {
    return "Already remembered as " + id + revision + seq + "; nothing was written.";
  }
  return "Remembered as " + id + revision + seq + ".";
}

ToolAnswer remember(const Call& call) {
  json body = json::object();
  for (const char* field : kFields) {
    if (call.arguments().contains(field)) body[field] = call.arguments()[field];
  }
  const auto answer = ask_rest(call, {.method = http::Method::post,
                                      .segments = {"spaces", space_of(call), "memories"},
                                      .body = base::to_text(body)});
  if (!answer) return error_result(answer.error().message);
  const json said{{"id", (*answer).at("memory").at("id")},
                  {"revision", (*answer).at("memory").at("revision")},
                  {"duplicate", (*answer).at("duplicate")},
                  {"seq", (*answer).at("seq")}};
  ToolResult result = text_result(sentence_of(said));
  result.structured = base::to_text(said);
  return result;
}

}  // namespace

Tool remember_tool() {
  return {.name = "remember",
          .title = "Remember something",
          .description = kDescription,
          .input_schema = kSchema,
          .hints = {.destructive = false, .idempotent = true},
          .writes = true,
          .call = remember};
}

}  // namespace theseus::mcp
