#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "base/clock.h"
#include "end_to_end/program.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using namespace std::string_literals;

// What stands between ```sh and ``` on docs/backup.md, a command a line.
std::vector<std::string> commands_of_page() {
  std::ifstream page(fs::path(THESEUS_DOCS) / "backup.md");
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

// As a person would, in a shell that finds the program.
void run_in_shell(const fs::path& data, const std::string& line) {
  const std::string path = fs::path(THESEUS_PROGRAM).parent_path().string();
  Process shell({.arguments = {"/bin/sh", "-c", line},
                 .environment = {{"PATH", path + ":/usr/bin:/bin"},
                                 {"THESEUS_DATA", data.string()},
                                 {"HOME", data.string()}}});
  EXPECT_EQ(shell.wait().value_or(-1), 0) << line << shell.errors();
}

// Where a person puts a name, a place or a moment of their own, and answers what is asked.
std::string filled_in(std::string command, const fs::path& data, const fs::path& second) {
  const std::string first = answer_of(data, {"backup", "list"}).at("backups").back().at("name");
  const std::array replaced = {
      std::pair{"/mnt/backups"s, (data / "backups").string()},
      std::pair{"20261121T150405678Z-format-4"s, first},
      std::pair{"/srv/second"s, second.string()},
      std::pair{"2026-11-21T15:00:00Z"s, base::format_time(base::SystemClock().now())},
      std::pair{"--to-seq 1200"s, "--to-seq 2"s},
  };
  for (const auto& [shown, own] : replaced) {
    const std::size_t place = command.find(shown);
    if (place != std::string::npos) command.replace(place, shown.size(), own);
  }
  return command.starts_with("theseus backup restore") ? command + " --yes" : command;
}

TEST(BackupPage, HasCommandsThatRunInItsOrder) {
  const TemporaryFolder folder;
  const TemporaryFolder elsewhere;
  ASSERT_EQ(run(folder.path(), {"remember", "the harbour"}).code, 0);
  const std::vector<std::string> commands = commands_of_page();
  const auto restores = std::ranges::find(commands, "theseus backup restore");

  for (auto command = commands.begin(); command != restores; ++command) {
    run_in_shell(folder.path(), *command);
  }
  for (auto command = restores; command != commands.end(); ++command) {
    run_in_shell(folder.path(), filled_in(*command, folder.path(), elsewhere / "second"));
  }

  EXPECT_EQ(restores - commands.begin(), 10);
  EXPECT_EQ(commands.end() - restores, 5);
  EXPECT_EQ(answer_of(elsewhere / "second", {"list"}).at("memories").size(), 1U);
}

TEST(Backups, ShowTheKeyOnceAndOpenWithItElsewhere) {
  const TemporaryFolder folder;
  ASSERT_EQ(run(folder.path(), {"remember", "the harbour"}).code, 0);

  const Ended first = run(folder.path(), {"backup", "create", "--encrypt"});
  const Ended second = run(folder.path(), {"backup", "create", "--encrypt"});

  EXPECT_THAT(first.err, ::testing::HasSubstr("theseus-backup-key-1 "));
  EXPECT_THAT(second.err, ::testing::Not(::testing::HasSubstr("theseus-backup-key-1 ")));
  EXPECT_EQ(run(folder.path(), {"backup", "verify", "--all"}).code, 0);
}

TEST(Backups, AreMadeBesideARunningServerAndShownByItsStatus) {
  const TemporaryFolder folder;
  RunningServer server(folder.path());
  ASSERT_EQ(run(folder.path(), {"remember", "the harbour"}).code, 0);

  const auto made = answer_of(folder.path(), {"backup", "create"});

  EXPECT_EQ(run(folder.path(), {"backup", "verify", made.at("name").get<std::string>()}).code, 0);
  EXPECT_EQ(answer_of(folder.path(), {"backup", "list"}).at("backups").size(), 1U);
  EXPECT_EQ(run(folder.path(), {"backup", "verify", "nothing"}).code, 4);
  EXPECT_EQ(server.stop(), 0);
  EXPECT_EQ(answer_of(folder.path(), {"status"}).at("last_backup"), made.at("taken"));
}

}  // namespace
}  // namespace theseus::tests
