#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>

#include "base/id.h"
#include "end_to_end/future.h"
#include "end_to_end/program.h"
#include "mcp_stdio/client.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

// A folder that whoever runs the program may read but not write, until this object goes. To the
// superuser that would mean nothing: then the program is run by nobody in particular.
class ReadOnlyTree {
 public:
  explicit ReadOnlyTree(const fs::path& root) : root_(root) {
    // Where the build stands, another user may not come.
    fs::copy_file(THESEUS_PROGRAM, program());
    fs::permissions(program(), kReadable | kEnterable);
    set_permissions(kReadable | kEnterable, kReadable);
  }
  ~ReadOnlyTree() { set_permissions(fs::perms::owner_all, fs::perms::owner_all); }
  ReadOnlyTree(const ReadOnlyTree&) = delete;
  ReadOnlyTree& operator=(const ReadOnlyTree&) = delete;

  fs::path program() const { return root_ / "theseus"; }
  std::optional<uid_t> reader() const {
    constexpr uid_t kNobody = 65534;
    return ::geteuid() == 0 ? std::optional(kNobody) : std::nullopt;
  }

 private:
  static constexpr fs::perms kReadable =
      fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read;
  static constexpr fs::perms kEnterable =
      fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;

  // Of the data below the root, and of the root itself.
  void set_permissions(fs::perms folders, fs::perms files) const {
    fs::permissions(root_, folders | fs::perms::owner_write);
    fs::permissions(root_ / "data", folders);
    for (const auto& entry : fs::recursive_directory_iterator(root_ / "data")) {
      fs::permissions(entry, entry.is_directory() ? folders : files);
    }
  }

  fs::path root_;
};

class McpDataTest : public ::testing::Test {
 protected:
  ClientOrder order() const { return {.data = data()}; }
  fs::path data() const { return folder_ / "data"; }
  Ended check(std::vector<std::string> arguments = {}) {
    arguments.insert(arguments.begin(), {"mcp", "--check"});
    return run(data(), std::move(arguments));
  }

  TemporaryFolder folder_;
};

TEST_F(McpDataTest, SaysWhyAndWhatToDoWhenTheDataMovesOnAndDoesNotEnd) {
  McpClient client(order());
  client.initialize();
  client.call("remember", {{"text", "kept for later"}});
  Future future(data());

  future.require_newer_writer();
  const std::string write = client.text_of_call("remember", {{"text", "too late"}});
  const std::string read = client.text_of_call("recall", {{"query", "kept"}});
  future.require_newer_reader();
  const std::string neither = client.text_of_call("recall", {{"query", "kept"}});

  EXPECT_THAT(write, AllOf(StartsWith("ERROR: "), HasSubstr("knows format "),
                           HasSubstr("format 9 may write"), HasSubstr("Nothing was changed")));
  EXPECT_THAT(read, HasSubstr("kept for later"));
  EXPECT_THAT(neither, AllOf(StartsWith("ERROR: "), HasSubstr("format 9 may read"),
                             HasSubstr("or a newer release, run: theseus serve --data")));
  EXPECT_EQ(client.ask("ping", json::object()).at("result"), json::object());
}

TEST_F(McpDataTest, BeginsOnDataThatItMayNotReadAndSaysSoInEachCall) {
  run(data(), {"remember", "from before"});
  Future(data()).require_newer_reader();

  McpClient client(order());
  client.initialize();

  EXPECT_EQ(client.ask("tools/list", json::object()).at("result").at("tools").size(), 6U);
  EXPECT_THAT(client.text_of_call("recall", {{"query", "before"}}),
              HasSubstr("may read this data"));
}

TEST_F(McpDataTest, SaysWhatIsWrongWithAFolderThatItMayNotWrite) {
  run(data(), {"remember", "from before"});
  const ReadOnlyTree tree(folder_.path());

  McpClient client({.data = data(), .program = tree.program().string(), .user = tree.reader()});
  client.initialize();
  const std::string said = client.text_of_call("recall", {{"query", "before"}});

  EXPECT_THAT(said, AllOf(StartsWith("ERROR: "), HasSubstr("cannot be written by this user")));
}

// Whoever asks before a replacement would else keep a release that may no longer use the data.
TEST_F(McpDataTest, PassesOverWhatALaterReleaseIsToldInTheConfiguration) {
  fs::create_directories(data());
  std::ofstream(data() / "theseus.toml") << "[upgrade]\non_start = \"wait\"\n";
  McpClient client(order());
  client.initialize();

  EXPECT_EQ(check().code, 0);
  EXPECT_THAT(client.text_of_call("remember", {{"text", "kept"}}), HasSubstr("Remembered"));
}

TEST_F(McpDataTest, SaysWhatIsWrongWithAConfigurationAndTakesItUpOnceItIsRight) {
  fs::create_directories(data());
  std::ofstream(data() / "theseus.toml") << "nonsense = 1\n";
  McpClient client(order());
  client.initialize();

  const std::string wrong = client.text_of_call("remember", {{"text", "kept"}});
  std::ofstream(data() / "theseus.toml") << "embedding = \"none\"\n";

  EXPECT_THAT(wrong, AllOf(StartsWith("ERROR: "), HasSubstr("nonsense")));
  EXPECT_THAT(client.text_of_call("remember", {{"text", "kept"}}), HasSubstr("Remembered"));
}

TEST_F(McpDataTest, ChecksWithoutMakingOrChangingAnything) {
  const Ended without = check();
  const bool made = fs::exists(data());
  run(data(), {"remember", "from before"});
  const std::string before = Future(data()).checksum();
  const Ended with = check();

  EXPECT_EQ(without.code, 0);
  EXPECT_FALSE(made);
  EXPECT_EQ(with.code, 0);
  EXPECT_EQ(with.out + with.err, "");
  EXPECT_EQ(Future(data()).checksum(), before);
  EXPECT_TRUE(fs::is_empty(data() / "instances"));
}

TEST_F(McpDataTest, ChecksThatItMayReadTheDataAndWriteThem) {
  run(data(), {"remember", "from before"});
  Future(data()).require_newer_writer();
  const Ended read_only = check();
  Future(data()).require_newer_reader();
  const std::string before = Future(data()).checksum();
  const Ended refused = check();

  EXPECT_EQ(read_only.code, 3);
  EXPECT_THAT(read_only.err, HasSubstr("could only be read"));
  EXPECT_EQ(refused.code, 3);
  EXPECT_THAT(refused.err, HasSubstr("may read this data"));
  EXPECT_EQ(refused.out, "");
  EXPECT_EQ(Future(data()).checksum(), before);
}

TEST_F(McpDataTest, WouldServeThroughARunningServerWhateverItKnowsOfTheData) {
  RunningServer server(data());

  const Ended by_socket = check();
  const Ended by_url = check({"--url", "http://127.0.0.1:1"});

  EXPECT_EQ(by_socket.code, 0);
  EXPECT_EQ(by_url.code, 0);
}

TEST_F(McpDataTest, ChecksTheModelAndTheConfigurationToo) {
  fs::create_directories(data());
  std::ofstream(data() / "theseus.toml") << "embedding = \"static:/nowhere\"\n";
  const Ended model = check();
  std::ofstream(data() / "theseus.toml") << "nonsense = 1\n";
  const Ended configuration = check();

  EXPECT_NE(model.code, 0);
  EXPECT_EQ(configuration.code, 3);
}

}  // namespace
}  // namespace theseus::tests
