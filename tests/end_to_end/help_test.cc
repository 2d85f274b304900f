#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <sstream>

#include "app/surroundings.h"
#include "cli/commands.h"
#include "end_to_end/program.h"
#include "end_to_end/recorded_data.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

// The ids that stand in examples, where a person puts one of their own.
constexpr std::string_view kMemoryOfExamples = "0190a000-0000-7000-8000-000000000001";
constexpr std::string_view kKeyOfExamples = "0190a000-0000-7000-8000-000000000002";

std::vector<std::string> command_names() {
  std::vector<std::string> names;
  const cli::Surroundings surroundings = app::this_surroundings();
  for (const auto& command : cli::all_commands(surroundings)) {
    names.emplace_back(command->description().name);
  }
  return names;
}

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

std::string replaced(std::string text, std::string_view old, const std::string& fresh) {
  const std::size_t place = text.find(old);
  return place == std::string::npos ? text : text.replace(place, old.size(), fresh);
}

std::string test_name(const ::testing::TestParamInfo<std::string>& info) {
  std::string words = info.param;
  std::ranges::replace(words, '-', ' ');
  std::string name;
  for (const std::string& word : words_of(words)) {
    name += static_cast<char>(std::toupper(word.front()));
    name += word.substr(1);
  }
  return name;
}

class HelpTest : public ::testing::TestWithParam<std::string> {
 protected:
  HelpTest() {
    if (GetParam().starts_with("upgrade ") || GetParam().starts_with("receipts ") ||
        GetParam() == "backup restore") {
      make_recorded_data(folder_.path());
      run(folder_.path(), {"upgrade", "run"});
    }
    memory_ = answer_of(folder_.path(), {"remember", "Anna likes trains", "--tag", "travel"})
                  .at("memory")
                  .at("id")
                  .get<std::string>();
    if (GetParam().starts_with("backup ")) run(folder_.path(), {"backup", "create"});
    run(folder_.path(), {"key", "create", "old"});
    key_ = answer_of(folder_.path(), {"key", "list"}).at("keys").at(0).at("id").get<std::string>();
  }

  // What stands behind "Example:" in the command's help.
  std::string example() {
    std::vector<std::string> arguments = words_of(GetParam());
    arguments.emplace_back("--help");
    const Ended help = run(folder_.path(), arguments);
    EXPECT_EQ(help.code, 0);
    const std::size_t title = help.out.find("Example:\n");
    EXPECT_NE(title, std::string::npos) << help.out;
    return title == std::string::npos ? "false" : help.out.substr(title + 9);
  }

  // As a person would, in a shell that finds the program.
  int run_in_shell(const std::string& line) {
    const std::string path = fs::path(THESEUS_PROGRAM).parent_path().string();
    Process shell({.arguments = {"/bin/sh", "-c", line},
                   .environment = {{"PATH", path + ":/usr/bin:/bin"},
                                   {"THESEUS_DATA", folder_.path().string()}}});
    const int code = shell.wait().value_or(-1);
    EXPECT_EQ(code, 0) << line << shell.errors();
    return code;
  }

  TemporaryFolder folder_;
  std::string memory_;
  std::string key_;
};

INSTANTIATE_TEST_SUITE_P(EndToEnd, HelpTest, ::testing::ValuesIn(command_names()), test_name);

TEST_P(HelpTest, HasAnExampleThatRuns) {
  const std::string line =
      replaced(replaced(example(), kMemoryOfExamples, memory_), kKeyOfExamples, key_);
  ASSERT_THAT(line, HasSubstr("theseus " + GetParam()));
  const bool undoes = GetParam() == "restore";
  const int prepared = undoes ? run(folder_.path(), {"forget", memory_}).code : 0;

  EXPECT_EQ(prepared, 0);
  EXPECT_EQ(run_in_shell(line), 0);
}

TEST(Help, ListsEveryCommand) {
  const TemporaryFolder folder;

  const Ended help = run(folder.path(), {"--help"});

  EXPECT_EQ(help.code, 0);
  EXPECT_THAT(help.out, HasSubstr("remember"));
  EXPECT_THAT(help.out, HasSubstr("key"));
}

}  // namespace
}  // namespace theseus::tests
