#include "cli/init/check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>

#include <nlohmann/json.hpp>

#include "cli/init/testing/home.h"
#include "cli/init/testing/toy_address.h"

namespace theseus::cli {
namespace {

using nlohmann::json;
using testing::CommandRun;
using ::testing::HasSubstr;
using testing::Home;
using testing::ToyAddress;

// Servers as small as can be, which answer by what a line holds.
constexpr const char* kModern = R"SH(
while read -r line; do
  case "$line" in
    *server/discover*) echo '{"jsonrpc":"2.0","id":1,"result":{"resultType":"complete"}}' ;;
    *tools/list*) echo '{"jsonrpc":"2.0","id":2,"result":{"tools":[{"name":"recall"}]}}' ;;
    *tools/call*recall*) echo '{"jsonrpc":"2.0","id":3,"result":{"content":[],"isError":false}}' ;;
  esac
done
)SH";

constexpr const char* kLegacy = R"SH(
while read -r line; do
  case "$line" in
    *server/discover*) echo '{"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"no"}}' ;;
    *initialize\"*) echo '{"jsonrpc":"2.0","id":2,"result":{"protocolVersion":"2025-06-18"}}' ;;
    *notifications/initialized*) begun=yes ;;
    *tools/list*) echo '{"jsonrpc":"2.0","id":3,"result":{"tools":[{"name":"recall"}]}}' ;;
    *tools/call*) [ "$begun" = yes ] &&
      echo '{"jsonrpc":"2.0","method":"notifications/message","params":{}}' &&
      echo '{"jsonrpc":"2.0","id":4,"result":{"content":[]}}' ;;
  esac
done
)SH";

class CheckTest : public ::testing::Test {
 protected:
  // As the program does: a server that ended reads nothing more.
  CheckTest() { ::signal(SIGPIPE, SIG_IGN); }

  void write_entry(const json& entry) {
    home_.write(".cursor/mcp.json", json({{"mcpServers", {{"theseus", entry}}}}).dump());
  }
  void write_program(const std::string& script) {
    write_entry({{"command", home_.script("server", script)}, {"args", {"mcp"}}});
  }
  CommandRun check() const { return home_.run({"init", "cursor", "--check"}); }

  Home home_;
};

TEST_F(CheckTest, CallsRecallOfAModernServer) {
  write_program(kModern);

  const CommandRun done = check();

  EXPECT_EQ(done.code, ExitCode::done);
  EXPECT_THAT(done.out, HasSubstr("Cursor: recall answers"));
  EXPECT_THAT(done.out, HasSubstr("2026-07-28"));
}

TEST_F(CheckTest, ShakesHandsWithAServerOfTheYearBefore) {
  write_program(kLegacy);

  const CommandRun done = check();

  EXPECT_EQ(done.code, ExitCode::done) << done.out;
  EXPECT_THAT(done.out, HasSubstr("2025-06-18"));
}

TEST_F(CheckTest, GivesTheProgramTheArgumentsAndVariablesOfTheEntry) {
  write_entry({{"command", home_.script("server",
                                        "[ \"$1 $2 $SPACE_OF_TEST\" = 'mcp --x a' ] || "
                                        "exit 9\n" +
                                            std::string(kModern))},
               {"args", {"mcp", "--x"}},
               {"env", {{"SPACE_OF_TEST", "a"}}}});

  EXPECT_EQ(check().code, ExitCode::done);
}

TEST_F(CheckTest, LendsTheProgramNothingThatThisShellSaysOfTheseus) {
  ::setenv("THESEUS_KEY", "k-1", 1);
  write_program("[ -z \"$THESEUS_KEY\" ] || exit 9\n" + std::string(kModern));

  const CommandRun done = check();
  ::unsetenv("THESEUS_KEY");

  EXPECT_EQ(done.code, ExitCode::done) << done.out;
}

TEST_F(CheckTest, CallsRecallByTheNameThatTheServerGivesIt) {
  write_program(R"SH(
read -r line; echo '{"jsonrpc":"2.0","id":1,"result":{}}'
read -r line; echo '{"id":2,"result":{"tools":[{"name":"my_remember"},{"name":"my_recall"}]}}'
read -r line
case "$line" in *'"name":"my_recall"'*) echo '{"id":3,"result":{"content":[]}}' ;; esac
)SH");

  const CommandRun done = check();

  EXPECT_EQ(done.code, ExitCode::done) << done.out;
}

TEST_F(CheckTest, TellsOfAServerWithoutRecall) {
  write_program(R"SH(
read -r line; echo '{"jsonrpc":"2.0","id":1,"result":{}}'
read -r line; echo '{"id":2,"result":{"tools":[{"name":"search"}]}}'
)SH");

  EXPECT_THAT(check().out, HasSubstr("offers no tool that ends with recall"));
}

TEST_F(CheckTest, SaysWhatAProgramSaidThatEnded) {
  write_program("echo 'the data is newer' >&2\nexit 6\n");

  const CommandRun done = check();

  EXPECT_EQ(done.code, ExitCode::failed);
  EXPECT_THAT(done.out, HasSubstr("ended with 6 and said: the data is newer"));
}

TEST_F(CheckTest, SaysThatAProgramIsNotThere) {
  write_entry({{"command", "/nowhere/theseus"}, {"args", {"mcp"}}});

  const CommandRun done = check();

  EXPECT_EQ(done.code, ExitCode::failed);
  EXPECT_THAT(done.out, HasSubstr("/nowhere/theseus could not be started"));
}

TEST_F(CheckTest, TellsOfAnythingButMessagesOnStandardOutput) {
  write_program("echo Welcome\ncat >/dev/null\n");

  EXPECT_THAT(check().out, HasSubstr("no message of the protocol: Welcome"));
}

TEST_F(CheckTest, TellsOfARecallThatFailed) {
  write_program(R"SH(
read -r line; echo '{"jsonrpc":"2.0","id":1,"result":{}}'
read -r line; echo '{"jsonrpc":"2.0","id":2,"result":{"tools":[{"name":"recall"}]}}'
read -r line
echo '{"id":3,"result":{"content":[{"type":"text","text":"The disk is full."}],"isError":true}}'
)SH");

  const CommandRun done = check();

  EXPECT_EQ(done.code, ExitCode::failed);
  EXPECT_THAT(done.out, HasSubstr("recall failed: The disk is full."));
}

TEST_F(CheckTest, TellsOfAnEntryThatIsSwitchedOff) {
  write_entry({{"command", "x"}, {"disabled", true}});

  EXPECT_THAT(check().out, HasSubstr("switched off"));
}

TEST_F(CheckTest, SaysWhereThereIsNoEntry) {
  const CommandRun named = check();
  const CommandRun all = home_.run({"init", "--check"});

  EXPECT_EQ(named.code, ExitCode::not_found);
  EXPECT_THAT(named.out, HasSubstr("there is no entry"));
  EXPECT_EQ(all.code, ExitCode::not_found);
}

TEST_F(CheckTest, ReportsHostByHost) {
  write_program(kModern);
  home_.write(".kiro/settings/mcp.json", "{ broken");

  const CommandRun done = home_.run({"init", "--check", "--json"});

  const json hosts = json::parse(done.out)["hosts"];
  EXPECT_EQ(done.code, ExitCode::failed);
  ASSERT_EQ(hosts.size(), 2U);
  EXPECT_EQ(hosts[0]["state"], "answered");
  EXPECT_EQ(hosts[1]["state"], "failed");
}

TEST_F(CheckTest, AsksAnAddressWithTheKeyOfTheEnvironment) {
  ToyAddress address({R"({"jsonrpc":"2.0","id":1,"result":{}})",
                      R"({"jsonrpc":"2.0","id":2,"result":{"tools":[{"name":"recall"}]}})",
                      R"({"jsonrpc":"2.0","id":3,"result":{"content":[]}})"});
  home_.environment["THESEUS_KEY"] = "k-1";
  write_entry({{"url", address.url() + "/mcp"},
               {"headers", {{"Authorization", "Bearer ${env:THESEUS_KEY}"}}}});

  const CommandRun done = check();

  EXPECT_EQ(done.code, ExitCode::done) << done.out;
  const std::string call = address.requests().at(2);
  EXPECT_THAT(call, HasSubstr("POST /mcp HTTP/1.1"));
  EXPECT_THAT(call, HasSubstr("Authorization: Bearer k-1\r\n"));
  EXPECT_THAT(call, HasSubstr("Mcp-Method: tools/call\r\n"));
  EXPECT_THAT(call, HasSubstr("Mcp-Name: recall\r\n"));
}

TEST_F(CheckTest, SaysWhichVariableIsMissing) {
  write_entry({{"url", "http://127.0.0.1:1/mcp"},
               {"headers", {{"Authorization", "Bearer ${env:THESEUS_KEY}"}}}});

  const CommandRun done = check();

  EXPECT_EQ(done.code, ExitCode::failed);
  EXPECT_THAT(done.out, HasSubstr("THESEUS_KEY, which is not set here"));
}

TEST_F(CheckTest, SaysThatNobodyAnswersAtAnAddress) {
  write_entry({{"url", "http://127.0.0.1:1/mcp"}});

  const CommandRun done = check();

  EXPECT_EQ(done.code, ExitCode::failed);
  EXPECT_THAT(done.out, HasSubstr("No answer from http://127.0.0.1:1"));
}

}  // namespace
}  // namespace theseus::cli
