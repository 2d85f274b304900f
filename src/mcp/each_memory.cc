#include "mcp/each_memory.h"

#include <nlohmann/json.hpp>

#include "base/error.h"
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

/// The same where nothing stands against it. Data that went away become the obstacle of all that
/// follow: each would wait as long for them.
RestAnswer ask_unless(std::string& obstacle, const Call& call, const EachMemory& each,
                      const std::string& id) {
  if (!obstacle.empty()) {
    return base::Unexpected(RestFault{.message = "It was not tried, because " + obstacle + "."});
  }
  try {
    return ask_for(call, each, id);
  } catch (const base::Error& error) {
    obstacle = "the data could not be reached for one before it";
    return base::Unexpected(RestFault{.message = error.what()});
  }
}

}  // namespace

ToolResult do_to_each(const Call& call, const EachMemory& each) {
  json done = json::array();
  json failed = json::array();
  std::string text;
  std::string obstacle;
  for (const json& id : call.arguments()["ids"]) {
    if (obstacle.empty() && call.is_cancelled()) obstacle = "the call was cancelled";
    const auto memory = ask_unless(obstacle, call, each, id.get_ref<const std::string&>());
    if (!text.empty()) text += "\n";
    if (memory) {
      text += each.sentence(*memory);
      done.push_back(each.entry(*memory));
    } else {
      const std::string& reason = memory.error().message;
      text += base::to_text(id) + " failed: " + reason;
      failed.push_back({{"id", id}, {"reason", reason}});
    }
  }
  ToolResult result = failed.empty() ? text_result(std::move(text)) : error_result(std::move(text));
  result.structured =
      base::to_text(json{{"memories", std::move(done)}, {"failed", std::move(failed)}});
  return result;
}

}  // namespace theseus::mcp
