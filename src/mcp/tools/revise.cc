#include <nlohmann/json.hpp>

#include "base/json.h"
#include "mcp/recall_text.h"
#include "mcp/rest.h"
#include "mcp/tool.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;

constexpr const char* kDescription =
    "Replace the text of a memory that is wrong or out of date, keeping its id; older revisions "
    "stay in history. Give if_revision (the number after r in recall) so that no change by others "
    "is lost. Not for new facts: use remember. "
    "Example: {\"id\":\"0193…\",\"text\":\"The port is 5433.\",\"if_revision\":2}";

constexpr const char* kSchema =
    R"({"type":"object","properties":{"id":{"type":"string"},"text":{"type":"string","minLength":1},)"
    R"("tags":{"type":"array","items":{"type":"string"},"maxItems":64,"description":"replace all tags"},)"
    R"("if_revision":{"type":"integer","minimum":1,"maximum":2147483647},"space":{"type":"string"}},)"
    R"("required":["id","text"],"additionalProperties":false})";

std::vector<std::string> place_of(const Call& call) {
  return {"spaces", space_of(call), "memories", call.arguments()["id"].get<std::string>()};
}

/// A conflict with the text as it stands now, so that the model can decide without another call.
ToolResult conflict(const Call& call, const RestFault& fault) {
  const auto current = ask_rest(call, {.segments = place_of(call)});
  if (!current) return error_result(fault.message);
  return error_result(fault.message + "\nIt stands now as:\n" +
                      memory_line(recollected_of((*current).at("memory"))));
}

ToolAnswer revise(const Call& call) {
  const json& arguments = call.arguments();
  json body{{"text", arguments["text"]}};
  if (arguments.contains("tags")) body["tags"] = arguments["tags"];
  RestRequest request{
      .method = http::Method::patch, .segments = place_of(call), .body = base::to_text(body)};
  if (arguments.contains("if_revision")) {
    request.if_revision = arguments["if_revision"].get<std::int64_t>();
  }
  const auto answer = ask_rest(call, request);
  if (!answer && answer.error().code == "revision_conflict") return conflict(call, answer.error());
  if (!answer) return error_result(answer.error().message);

  const json& memory = (*answer).at("memory");
  ToolResult result = text_result("Revised " + memory.at("id").get<std::string>() + " to r" +
                                  std::to_string(memory.at("revision").get<std::int64_t>()) + ".");
  result.structured =
      base::to_text(json{{"id", memory.at("id")}, {"revision", memory.at("revision")}});
  return result;
}

}  // namespace

Tool revise_tool() {
  return {.name = "revise",
          .title = "Revise a memory",
          .description = kDescription,
          .input_schema = kSchema,
          .writes = true,
          .call = revise};
}

}  // namespace theseus::mcp
