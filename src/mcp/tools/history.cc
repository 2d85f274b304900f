#include <algorithm>
#include <deque>
#include <nlohmann/json.hpp>

#include "base/utf8.h"
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
/// Some 12,000 tokens: hosts put away what is longer than 50,000 characters.
constexpr std::size_t kMostBytes = 48'000;

/// One event: who did what when, and the text that it wrote, as far as it may be shown.
struct Happening {
  std::string head;  ///< `[r2 2026-03-01T10:00:00.000Z revise by 0193..`
  std::string text;
};

/// What became of a memory: its newest events, oldest first, and how many there are in all.
struct Past {
  std::deque<Happening> newest;
  std::size_t events = 0;
};

std::string head_of(const json& event) {
  std::string head = "[";
  if (event.at("revision").is_number()) {
    head += "r" + std::to_string(event.at("revision").get<std::int64_t>()) + " ";
  }
  return head + event.at("time").get<std::string>() + " " + event.at("kind").get<std::string>() +
         " by " + (event.at("key").is_string() ? event.at("key").get<std::string>() : "local");
}

Happening happening_of(const json& event) {
  Happening happening{.head = head_of(event), .text = {}};
  const json& body = event.at("body");
  if (body.is_object() && body.contains("text") && body["text"].is_string()) {
    const auto& text = body["text"].get_ref<const std::string&>();
    happening.text = text.substr(0, base::character_start(text, std::min(text.size(), kMostBytes)));
  }
  return happening;
}

/// REST tells it from the beginning, in as many answers as it takes.
base::Result<Past, RestFault> load_past(const Call& call, std::size_t limit) {
  RestRequest request{.segments = {"spaces", space_of(call), "memories",
                                   call.arguments()["id"].get<std::string>(), "history"}};
  Past past;
  for (;;) {
    const auto answer = ask_rest(call, request);
    if (!answer) return base::Unexpected(answer.error());
    for (const json& event : (*answer).at("events")) {
      past.newest.push_back(happening_of(event));
      if (past.newest.size() > limit) past.newest.pop_front();
      ++past.events;
    }
    const json& next = (*answer).at("next_after");
    if (next.is_null() || call.is_cancelled()) return past;
    request.query = {{"after", std::to_string(next.get<std::int64_t>())}};
  }
}

/// `[r2 2026-03-01T10:00:00.000Z revise by 0193..] text`; where that is too long, as much of the
/// text as has room, and `part` at the end of the bracket.
std::string line_of(const Happening& event, std::size_t room) {
  const std::string text = event.text.empty() ? "" : " " + safe_text(event.text);
  std::string line = event.head + "]" + text + "\n";
  if (line.size() <= room) return line;
  const std::string head = event.head + " part]";
  line = head + text;
  line.resize(base::character_start(line, std::min(line.size(), std::max(room, head.size()))));
  return line + "\n";
}

/// The newest events first, each with its share of what the ones before it left.
std::string lines_of(const Past& past) {
  std::string text;
  for (std::size_t i = past.newest.size(); i > 0; --i) {
    const std::size_t left = kMostBytes - std::min(text.size(), kMostBytes);
    text += line_of(past.newest[i - 1], left / i);
  }
  return text;
}

ToolAnswer history(const Call& call) {
  const auto past = load_past(call, call.arguments().value("limit", kDefaultLimit));
  if (!past) return error_result(past.error().message);
  return text_result(lines_of(*past) + "-- " + std::to_string((*past).newest.size()) + " of " +
                     std::to_string((*past).events) + " events");
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
