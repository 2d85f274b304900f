#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>
#include <thread>

#include "end_to_end/program.h"
#include "mcp_stdio/client.h"
#include "migrations/program.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kNextRelease = "0.2.1-next";

std::string own_release() {
  return std::string(migrations::this_program().release);
}

class ReplacementTest : public ::testing::Test {
 protected:
  ReplacementTest() {
    fs::create_directory(folder_ / "bin");
    replace_by(THESEUS_PROGRAM);
  }

  fs::path program() const { return folder_ / "bin/theseus"; }
  fs::path data() const { return folder_ / "data"; }

  // As package managers do.
  void replace_by(const fs::path& file) {
    fs::copy_file(file, folder_ / "bin/.fresh");
    fs::rename(folder_ / "bin/.fresh", program());
  }

  void replace_by_script(const std::string& script, const std::string& shell = "/bin/sh") {
    const fs::path fresh = folder_ / "bin/.fresh";
    std::ofstream(fresh) << "#!" << shell << "\n" << script << '\n';
    fs::permissions(fresh, fs::perms::owner_all);
    fs::rename(fresh, program());
  }

  ClientOrder order() const { return {.data = data(), .program = program().string()}; }

  // Asks until the release answers; false where it does not.
  static bool wait_for_release(McpClient& client, const std::string& release) {
    for (int i = 0; i < 2000; ++i) {
      if (client.release() == release) return true;
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return false;
  }

  static bool wait_for_error(McpClient& client, const std::string& part) {
    for (int i = 0; i < 2000; ++i) {
      if (client.process().errors().find(part) != std::string::npos) return true;
      client.release();
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return false;
  }

  static pid_t number_in(const std::string& text) {
    return std::stoi(text.substr(text.find_first_of("0123456789")));
  }

  static bool ends(pid_t process) {
    for (int i = 0; i < 2000; ++i) {
      if (::kill(process, 0) != 0) return true;
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return false;
  }

  static std::size_t descriptors(pid_t process) {
    const fs::path list = "/proc/" + std::to_string(process) + "/fd";
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(list), fs::directory_iterator()));
  }

  TemporaryFolder folder_;
};

// A client that always has several calls under way and checks that each is answered once, and that
// none was carried out before.
class BusyClient {
 public:
  /// `revised` is the memory that it revises.
  BusyClient(McpClient& client, std::string revised)
      : client_(client), revised_(std::move(revised)) {}

  void keep_calling() {
    while (open_.size() < 6) begin_call();
    take_answer();
  }

  void finish() {
    while (!open_.empty() && !::testing::Test::HasFatalFailure()) take_answer();
  }

  int answered() const { return answered_; }
  int remembered() const { return remembered_; }
  int revisions() const { return revisions_; }
  const std::string& last_release() const { return last_release_; }

 private:
  void begin_call() {
    const int id = 1'000'000 + ++last_;
    open_.insert(id);
    const std::string number = std::to_string(last_);
    if (last_ % 5 == 0) {
      client_.send({{"jsonrpc", "2.0"}, {"id", id}, {"method", "ping"}});
    } else if (last_ % 5 == 1) {
      client_.send(call_message(id, "recall", {{"query", "call number " + number}}));
    } else if (last_ % 5 == 2) {
      client_.send(discover(id));
    } else if (last_ % 5 == 3) {
      ++revisions_;
      client_.send(call_message(id, "revise", {{"id", revised_}, {"text", "told by " + number}}));
    } else {
      ++remembered_;
      client_.send(call_message(id, "remember", {{"text", "call number " + number}}));
    }
  }

  static json discover(int id) {
    return {{"jsonrpc", "2.0"},
            {"id", id},
            {"method", "server/discover"},
            {"params",
             {{"_meta",
               {{"io.modelcontextprotocol/protocolVersion", "2026-07-28"},
                {"io.modelcontextprotocol/clientCapabilities", json::object()}}}}}};
  }

  void take_answer() {
    const json answer = client_.next();
    ASSERT_FALSE(answer.is_null()) << client_.process().errors();
    ASSERT_EQ(open_.erase(answer.at("id").get<int>()), 1U) << answer.dump();
    ASSERT_TRUE(answer.contains("result")) << answer.dump();
    const json& result = answer.at("result");
    ASSERT_FALSE(result.value("isError", false)) << answer.dump();
    // The text of each call is its own: only a call that was carried out twice finds it there.
    ASSERT_THAT(answer.dump(), Not(HasSubstr("Already")));
    if (result.contains("supportedVersions")) {
      last_release_ = result["_meta"]["io.modelcontextprotocol/serverInfo"]["version"];
    }
    ++answered_;
  }

  McpClient& client_;
  std::string revised_;
  std::set<int> open_;
  std::string last_release_;
  int last_ = 0;
  int answered_ = 0;
  int remembered_ = 0;
  int revisions_ = 0;
};

// Replaces the program twenty times under a busy client, and counts what that left in the data.
class TwentyReplacementsTest : public ReplacementTest {
 protected:
  void replace_twenty_times() {
    McpClient client(order());
    EXPECT_EQ(client.initialize("2025-06-18").at("protocolVersion"), "2025-06-18");
    const json first = client.call("remember", {{"text", "the first of all"}});
    const std::string revised = first.at("structuredContent").at("id");
    BusyClient busy(client, revised);
    const pid_t process = client.process().id();

    for (int i = 1; i <= 20 && !HasFatalFailure(); ++i) replace_under(busy, i);
    busy.finish();

    EXPECT_EQ(client.process().id(), process);
    EXPECT_EQ(client.process().errors(), "");
    EXPECT_LT(descriptors(process), 40U) << "each program leaves descriptors open to the next";
    EXPECT_GT(busy.answered(), 100);
    const json last = client.call("revise", {{"id", revised}, {"text", "the last of all"}});
    EXPECT_EQ(last.at("structuredContent").at("revision"), busy.revisions() + 2);
    EXPECT_EQ(answer_of(data(), {"status"}).at("memories").at("live"), busy.remembered() + 1);
    std::cout << busy.answered() << " calls answered through 20 replacements\n";
    EXPECT_EQ(instances(), 1) << "an instance was not ended";
    client.close_input();
    EXPECT_EQ(client.process().wait(), 0);
    // A program that its host waits for gives closing 40 ms: what it leaves is the next one's.
    EXPECT_EQ(answer_of(data(), {"status"}).at("memories").at("live"), busy.remembered() + 1);
  }

  std::ptrdiff_t instances() const {
    return std::distance(fs::directory_iterator(data() / "instances"), fs::directory_iterator());
  }

 private:
  void replace_under(BusyClient& busy, int number) {
    const std::string wanted = number % 2 == 1 ? kNextRelease : own_release();
    replace_by(number % 2 == 1 ? THESEUS_NEXT : THESEUS_PROGRAM);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (busy.last_release() != wanted && std::chrono::steady_clock::now() < end) {
      busy.keep_calling();
      ASSERT_FALSE(HasFatalFailure());
    }
    ASSERT_EQ(busy.last_release(), wanted) << "replacement " << number;
  }
};

TEST_F(TwentyReplacementsTest, AreNotNoticedByAClientThatNeverStopsCalling) {
  replace_twenty_times();

  EXPECT_EQ(instances(), 0);
}

TEST_F(TwentyReplacementsTest, AreNotNoticedByAClientThatNeverStopsCallingThroughAServer) {
  RunningServer server(data());

  replace_twenty_times();
}

TEST_F(ReplacementTest, KeepsWhatWasSettledInTheHandshakeAndHalfALine) {
  McpClient client(order());
  client.initialize("2024-11-05");
  const json before = client.call("remember", {{"text", "said before"}});
  client.write(R"({"jsonrpc":"2.0","id":77,"method":"tools/call","params":{"name":"remember",)");

  replace_by(THESEUS_NEXT);
  std::this_thread::sleep_for(std::chrono::seconds(3));
  client.write("\"arguments\":{\"text\":\"said across\"}}}\n");

  json answer = client.next();
  EXPECT_EQ(answer.at("id"), 77);
  EXPECT_EQ(answer.at("result").contains("structuredContent"),
            before.contains("structuredContent"));
  EXPECT_EQ(client.release(), kNextRelease);
}

TEST_F(ReplacementTest, GoesByTheLinkThatTheHostWasGiven) {
  fs::create_directories(folder_ / "opt");
  fs::copy_file(THESEUS_PROGRAM, folder_ / "opt/theseus-1");
  fs::copy_file(THESEUS_NEXT, folder_ / "opt/theseus-2");
  fs::create_symlink("opt/theseus-1", folder_ / "theseus");
  McpClient client({.data = data(), .program = (folder_ / "theseus").string()});
  const std::string before = client.release();

  fs::create_symlink("opt/theseus-2", folder_ / "fresh");
  fs::rename(folder_ / "fresh", folder_ / "theseus");

  EXPECT_EQ(before, own_release());
  EXPECT_TRUE(wait_for_release(client, kNextRelease));
}

TEST_F(ReplacementTest, DoesNotHappenWhereTheNewProgramRefuses) {
  McpClient client(order());
  client.initialize();
  client.call("remember", {{"text", "kept"}});

  replace_by_script("echo 'this data is too old for me' >&2; exit 3");

  EXPECT_TRUE(wait_for_error(client, "it refused. Release " + own_release() + " goes on here"));
  EXPECT_THAT(client.process().errors(), HasSubstr("this data is too old for me"));
  EXPECT_EQ(client.release(), own_release());
  EXPECT_THAT(client.text_of_call("recall", {{"query", "kept"}}), HasSubstr("kept"));
  // A later file is taken all the same.
  replace_by(THESEUS_NEXT);
  EXPECT_TRUE(wait_for_release(client, kNextRelease));
}

TEST_F(ReplacementTest, DoesNotHappenWhereTheNewProgramCrashesOrHangs) {
  McpClient client(order());
  client.initialize();

  replace_by_script("kill -SEGV $$");
  EXPECT_TRUE(wait_for_error(client, "it ended by signal 11"));
  replace_by_script("exec sleep 600");
  EXPECT_TRUE(wait_for_error(client, "it gave no answer within 5000 ms"));

  EXPECT_EQ(client.release(), own_release());
}

TEST_F(ReplacementTest, LeavesNoProgramBehindThatItWasAskingWhenItEndedOrWasKilled) {
  replace_by(THESEUS_PROGRAM);
  McpClient one(order());
  McpClient other(order());
  one.initialize();
  other.initialize();
  replace_by_script("echo asked $$. >&2; exec sleep 600");
  ASSERT_TRUE(wait_for_error(one, ".\n"));
  ASSERT_TRUE(wait_for_error(other, ".\n"));

  one.close_input();
  other.process().signal(SIGKILL);

  EXPECT_EQ(one.process().wait(), 0);
  EXPECT_EQ(other.process().wait(), 128 + SIGKILL);
  EXPECT_TRUE(ends(number_in(one.process().errors())));
  EXPECT_TRUE(ends(number_in(other.process().errors())));
}

TEST_F(ReplacementTest, DoesNotHoldUpCallsWhileTheNewProgramIsAsked) {
  McpClient client(order());
  client.initialize();
  replace_by_script("echo asked >&2; exec sleep 600");
  ASSERT_TRUE(wait_for_error(client, "asked"));

  EXPECT_THAT(client.text_of_call("remember", {{"text", "meanwhile"}}), HasSubstr("Remembered"));

  EXPECT_THAT(client.process().errors(), Not(HasSubstr("no answer")));
}

TEST_F(ReplacementTest, GoesOnAsANewInstanceWhereTheFileCannotBeExecuted) {
  McpClient client(order());
  client.initialize();
  client.call("remember", {{"text", "kept"}});
  const fs::path shell = folder_ / "shell";
  fs::copy_file("/bin/sh", shell);

  // It says yes, and takes away what the kernel would need to execute it.
  replace_by_script("rm " + shell.string() + "; exit 0", shell.string());

  EXPECT_TRUE(wait_for_error(client, "said yes, but could not be executed"));
  EXPECT_THAT(client.text_of_call("recall", {{"query", "kept"}}), HasSubstr("kept"));
  EXPECT_THAT(client.text_of_call("remember", {{"text", "new"}}), HasSubstr("Remembered"));
}

TEST_F(ReplacementTest, PassesOverAHandoverThatIsNotMeantForIt) {
  ClientOrder client_order = order();
  client_order.environment["THESEUS_MCP_HANDOVER"] = "1";
  McpClient client(client_order);

  EXPECT_EQ(client.initialize().at("serverInfo").at("version"), own_release());
  EXPECT_THAT(client.process().errors(), HasSubstr("names no memory file"));
}

}  // namespace
}  // namespace theseus::tests
