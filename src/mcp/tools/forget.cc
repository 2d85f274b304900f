#include <nlohmann/json.hpp>

#include "mcp/each_memory.h"
#include "mcp/tool.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;

constexpr const char* kDescription =
    "Take memories out of every recall, when the user asks or when they are wrong and nothing "
    "replaces them; restore undoes it until the time given. Not to correct a text: use revise. "
    "Example: {\"ids\":[\"0193…\"]}";

constexpr const char* kSchema =
    R"({"type":"object","properties":{"ids":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":50},)"
    R"("space":{"type":"string"}},"required":["ids"],"additionalProperties":false})";

std::string sentence_of(const json& memory) {
  return "Forgot " + memory.at("id").get<std::string>() + ", restorable until " +
         memory.value("restorable_until", "a time unknown") + ".";
}

json entry_of(const json& memory) {
  return {{"id", memory.at("id")}, {"restorable_until", memory.value("restorable_until", json())}};
}

ToolAnswer forget(const Call& call) {
  return do_to_each(call, {.done_state = "forgotten",
                           .request =
                               [&call](const std::string& id) {
                                 return RestRequest{
                                     .method = http::Method::del,
                                     .segments = {"spaces", space_of(call), "memories", id}};
                               },
                           .sentence = sentence_of,
                           .entry = entry_of});
}

}  // namespace

Tool forget_tool() {
  return {.name = "forget",
          .title = "Forget memories",
          .description = kDescription,
          .input_schema = kSchema,
          .hints = {.destructive = true, .idempotent = true},
          .writes = true,
          .call = forget};
}

}  // namespace theseus::mcp
