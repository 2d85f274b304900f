#include "conformance/fixture_features.h"

namespace theseus::tests {
namespace {

using mcp::Call;
using mcp::ToolAnswer;

constexpr std::chrono::milliseconds kStep{50};
constexpr double kAll = 100;

ToolAnswer report_progress(const Call& call) {
  call.report({.done = 0, .total = kAll});
  call.wait(kStep);
  call.report({.done = kAll / 2, .total = kAll});
  call.wait(kStep);
  call.report({.done = kAll, .total = kAll});
  return mcp::text_result("Progress was reported.");
}

ToolAnswer write_log(const Call& call) {
  call.log("info", "Tool execution started");
  call.wait(kStep);
  call.log("info", "Tool processing data");
  call.wait(kStep);
  call.log("info", "Tool execution completed");
  return mcp::text_result("The log was written.");
}

}  // namespace

std::vector<mcp::Tool> stream_tools() {
  return {{.name = "test_tool_with_progress",
           .description = "Reports progress in three steps.",
           .call = report_progress},
          {.name = "test_tool_with_logging",
           .description = "Writes three log messages.",
           .call = write_log},
          {.name = "test_logging_tool",
           .description = "Writes log messages to who asks for them.",
           .call = write_log}};
}

}  // namespace theseus::tests
