#include "mcp/tools/tools.h"

namespace theseus::mcp {

// Each stands in the file of its name.
Tool recall_tool();
Tool remember_tool();
Tool revise_tool();
Tool forget_tool();
Tool restore_tool();
Tool history_tool();

std::vector<Tool> product_tools(const std::string& prefix) {
  std::vector<Tool> tools = {recall_tool(), remember_tool(), revise_tool(),
                             forget_tool(), restore_tool(),  history_tool()};
  for (Tool& tool : tools) tool.name = prefix + tool.name;
  return tools;
}

}  // namespace theseus::mcp
