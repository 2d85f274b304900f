#include <nlohmann/json.hpp>

#include "mcp/each_memory.h"
#include "mcp/tool.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;

constexpr const char* kDescription =
    "Undo forget, while the memory is restorable. Not for older wordings: read them with history "
    "and write one back with revise. Example: {\"ids\":[\"0193…\"]}";

constexpr const char* kSchema =
    R"({"type":"object","properties":{"ids":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":50},)"
    R"("space":{"type":"string"}},"required":["ids"],"additionalProperties":false})";

std::string sentence_of(const json& memory) {
  return "Restored " + memory.at("id").get<std::string>() + " at r" +
         std::to_string(memory.at("revision").get<std::int64_t>()) + ".";
}

json entry_of(const json& memory) {
  return {{"id", memory.at("id")}, {"revision", memory.at("revision")}};
}

ToolAnswer restore(const Call& call) {
  return do_to_each(call, {.done_state = "live",
                           .request =
                               [&call](const std::string& id) {
                                 return RestRequest{.method = http::Method::post,
                                                    .segments = {"spaces", space_of(call),
                                                                 "memories", id, "restore"}};
                               },
                           .sentence = sentence_of,
                           .entry = entry_of});
}

}  // namespace

Tool restore_tool() {
  return {.name = "restore",
          .title = "Restore memories",
          .description = kDescription,
          .input_schema = kSchema,
          .hints = {.destructive = false, .idempotent = true},
          .writes = true,
          .call = restore};
}

}  // namespace theseus::mcp
