#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "end_to_end/program.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::HasSubstr;

// The real program in a home folder of its own, as a person would run it.
class InitTest : public ::testing::Test {
 protected:
  Ended init(std::vector<std::string> arguments, const std::string& key = "") {
    arguments.insert(arguments.begin(), {THESEUS_PROGRAM, "init", "cursor"});
    Process process(
        {.arguments = arguments,
         .environment = {
             {"HOME", home_.path().string()}, {"XDG_CONFIG_HOME", ""}, {"THESEUS_KEY", key}}});
    const int code = process.wait().value_or(-1);
    return {.code = code, .out = process.output(), .err = process.errors()};
  }

  std::string data() const { return (home_ / "data").string(); }

  json entry() const {
    std::ifstream stream(home_ / ".cursor/mcp.json");
    return json::parse(stream).at("mcpServers").at("theseus");
  }

  TemporaryFolder home_;
};

TEST_F(InitTest, WritesAnEntryThatStartsThisProgramAndRecalls) {
  run(data(), {"remember", "Anna likes trains"});

  const Ended written = init({"--yes", "--data", data()});
  const Ended checked = init({"--check"});

  EXPECT_EQ(written.code, 0) << written.err;
  EXPECT_EQ(entry().at("command"), THESEUS_PROGRAM);
  EXPECT_EQ(checked.code, 0) << checked.out << checked.err;
  EXPECT_THAT(checked.out, HasSubstr("Cursor: recall answers"));
}

TEST_F(InitTest, ChecksAnEntryOnDataThatIsNotThereYet) {
  init({"--yes", "--data", data()});

  const Ended checked = init({"--check"});

  EXPECT_EQ(checked.code, 0) << checked.out << checked.err;
}

TEST_F(InitTest, ChecksAnEntryThatNamesARunningServer) {
  RunningServer server(data());
  std::ifstream file(fs::path(data()) / "admin.key");
  std::string key;
  std::getline(file, key);

  const Ended written = init({"--yes", "--http", server.url()});
  const Ended checked = init({"--check"}, key);
  const Ended refused = init({"--check"}, "no key of this server");

  EXPECT_EQ(written.code, 0) << written.err;
  EXPECT_EQ(entry().at("url"), server.url() + "/mcp");
  EXPECT_EQ(checked.code, 0) << checked.out << checked.err;
  EXPECT_EQ(refused.code, 1);
  EXPECT_THAT(refused.out, HasSubstr("does not take the key"));
}

}  // namespace
}  // namespace theseus::tests
