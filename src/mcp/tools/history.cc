#include <algorithm>
#include <nlohmann/json.hpp>

#include "mcp/rest.h"
#include "mcp/safe_text.h"
#include "mcp/tool.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;

constexpr const char* kDescription =
    "Every revision and event of one memory, newest first, also of a forgotten one: who changed it "
    "when, and what it said. Use it when memories contradict each other or the user asks what "
    "changed; not for searching. Example: {\"id\":\"0193…\"}";

constexpr const char* kSchema =
    R"({"type":"object","properties":{"id":{"type":"string"},)"
    R"("limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"space":{"type":"string"}},)"
    R"("required":["id"],"additionalProperties":false})";

constexpr std::size_t kDefaultLimit = 20;

/// What a change wrote; nothing for one that wrote no text.
std::string text_of(const json& body) {
  if (!body.is_object() || !body.contains("text") || !body["text"].is_string()) return "";
  return " " + safe_text(body["text"].get_ref<const std::string&>());
}

/// `[r2 2026-03-01T10:00:00.000Z revise by 0193..] text`
std::string line_of(const json& event) {
  std::string line = "[";
  if (event.at("revision").is_number()) {
    line += "r" + std::to_string(event.at("revision").get<std::int64_t>()) + " ";
  }
  line += event.at("time").get<std::string>() + " " + event.at("kind").get<std::string>() + " by " +
          (event.at("key").is_string() ? event.at("key").get<std::string>() : "local") + "]";
  return line + text_of(event.at("body")) + "\n";
}

ToolAnswer history(const Call& call) {
  const json& arguments = call.arguments();
  const auto answer = ask_rest(call, {.segments = {"spaces", space_of(call), "memories",
                                                   arguments["id"].get<std::string>(), "history"}});
  if (!answer) return error_result(answer.error().message);
  const json& events = (*answer).at("events");
  const std::size_t shown = std::min(events.size(), arguments.value("limit", kDefaultLimit));
  std::string text;
  for (std::size_t i = 0; i < shown; ++i) text += line_of(events[events.size() - 1 - i]);
  text += "-- " + std::to_string(shown) + " of " + std::to_string(events.size()) + " events";
  return text_result(std::move(text));
}

}  // namespace

Tool history_tool() {
  return {.name = "history",
          .title = "History of a memory",
          .description = kDescription,
          .input_schema = kSchema,
          .hints = {.read_only = true, .destructive = false, .idempotent = true},
          .call = history};
}

}  // namespace theseus::mcp
