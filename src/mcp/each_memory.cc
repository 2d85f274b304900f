#include "mcp/each_memory.h"

#include <nlohmann/json.hpp>

#include "base/json.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;

/// The memory after the request. One that was already as wanted comes as it is: agents repeat
/// calls whose answer they lost.
RestAnswer ask_for(const Call& call, const EachMemory& each, const std::string& id) {
  const auto answer = ask_rest(call, each.request(id));
  if (answer) return (*answer).at("memory");
  if (answer.error().code == "not_live") {
    const auto shown = ask_rest(call, {.segments = {"spaces", space_of(call), "memories", id}});
    if (shown && (*shown).at("memory").at("state") == each.done_state) return (*shown).at("memory");
  }
  return base::Unexpected(answer.error());
}

}  // namespace

ToolResult do_to_each(const Call& call, const EachMemory& each) {
  json done = json::array();
  std::string text;
  bool failed = false;
  for (const json& element : call.arguments()["ids"]) {
    const auto& id = element.get_ref<const std::string&>();
    const auto memory = ask_for(call, each, id);
    if (!text.empty()) text += "\n";
    if (memory) {
      text += each.sentence(*memory);
      done.push_back(each.entry(*memory));
    } else {
      failed = true;
      text += base::to_text(json(id)) + " failed: " + memory.error().message;
    }
  }
  ToolResult result = failed ? error_result(std::move(text)) : text_result(std::move(text));
  if (!failed) result.structured = base::to_text(json{{each.list, std::move(done)}});
  return result;
}

}  // namespace theseus::mcp
