#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <vector>

#include "end_to_end/older_data.h"
#include "end_to_end/program.h"
#include "migrations/program.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;

// What stands between ```sh and ``` on docs/upgrading.md, a command a line.
std::vector<std::string> commands_of_page() {
  std::ifstream page(fs::path(THESEUS_DOCS) / "upgrading.md");
  std::vector<std::string> commands;
  bool is_inside = false;
  for (std::string line; std::getline(page, line);) {
    if (line.starts_with("```")) {
      is_inside = line == "```sh";
    } else if (is_inside) {
      commands.push_back(line);
    }
  }
  return commands;
}

// As a person would, in a shell that finds the program; 10 is what `plan` says where there is
// something to do.
void run_in_shell(const fs::path& data, const std::string& line) {
  const std::string path = fs::path(THESEUS_PROGRAM).parent_path().string();
  Process shell({.arguments = {"/bin/sh", "-c", line},
                 .environment = {{"PATH", path + ":/usr/bin:/bin"},
                                 {"THESEUS_DATA", data.string()},
                                 {"HOME", data.string()}}});
  EXPECT_THAT(shell.wait().value_or(-1), ::testing::AnyOf(0, 10)) << line << shell.errors();
}

TEST(UpgradingPage, HasCommandsThatRunInItsOrder) {
  const TemporaryFolder folder;
  make_older_data(folder.path(), {});
  const std::vector<std::string> commands = commands_of_page();

  for (const std::string& command : commands) run_in_shell(folder.path(), command);

  EXPECT_GT(commands.size(), 8U);
  const auto status = answer_of(folder.path(), {"upgrade", "status"});
  EXPECT_EQ(status.at("upgrade").at("stage"), "finalized");
  EXPECT_EQ(status.at("stamp").at("format"), migrations::this_program().format);
}

}  // namespace
}  // namespace theseus::tests
