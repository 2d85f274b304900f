#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "end_to_end/program.h"
#include "migrations/program.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;

// The ways in which a command can come to its data.
enum class Way { socket, folder, url };

std::string name_of(const ::testing::TestParamInfo<Way>& info) {
  switch (info.param) {
    case Way::socket:
      return "ThroughTheSocket";
    case Way::folder:
      return "OnTheFolder";
    case Way::url:
      return "OnTheUrl";
  }
  return "";
}

class DailyTest : public ::testing::TestWithParam<Way> {
 protected:
  DailyTest() {
    if (GetParam() != Way::folder) server_.emplace(folder_.path());
  }

  Ended call(std::vector<std::string> arguments, const std::string& input = "") {
    if (GetParam() == Way::url) {
      arguments.insert(arguments.end(), {"--url", server_->url()});
    }
    return run(folder_.path(), std::move(arguments), input);
  }

  json ask(std::vector<std::string> arguments) {
    arguments.emplace_back("--json");
    const Ended ended = call(std::move(arguments));
    EXPECT_EQ(ended.code, 0) << ended.err;
    return ended.code == 0 ? json::parse(ended.out) : json();
  }

  std::string remember(const std::string& text) {
    return ask({"remember", text}).at("memory").at("id").get<std::string>();
  }

  TemporaryFolder folder_;
  std::optional<RunningServer> server_;
};

INSTANTIATE_TEST_SUITE_P(EndToEnd, DailyTest, ::testing::Values(Way::socket, Way::folder, Way::url),
                         name_of);

TEST_P(DailyTest, RecallsWhatWasRemembered) {
  EXPECT_EQ(call({"remember", "Anna prefers the early train"}).code, 0);
  EXPECT_EQ(call({"remember", "The cellar key hangs behind the door"}).code, 0);

  const json answer = ask({"recall", "which train does Anna take"});

  EXPECT_EQ(answer.at("results").at(0).at("memory").at("text"), "Anna prefers the early train");
  EXPECT_EQ(answer.at("degraded"), json::array());
}

TEST_P(DailyTest, RemembersWhatIsPipedIn) {
  EXPECT_EQ(call({"remember", "-"}, "a line from a pipe\n").code, 0);

  EXPECT_EQ(ask({"list"}).at("memories").at(0).at("text"), "a line from a pipe");
}

TEST_P(DailyTest, FollowsAMemoryThroughItsLife) {
  const std::string id = remember("the first text");

  EXPECT_EQ(call({"revise", id, "--text", "the second text", "--if-revision", "1"}).code, 0);
  EXPECT_EQ(call({"revise", id, "--text", "late", "--if-revision", "1"}).code, 3);
  EXPECT_EQ(call({"forget", id}).code, 0);
  EXPECT_EQ(call({"forget", id}).code, 3);
  EXPECT_EQ(call({"restore", id}).code, 0);

  EXPECT_THAT(call({"show", id}).out, HasSubstr("the second text"));
  EXPECT_THAT(call({"show", id, "--revision", "1"}).out, HasSubstr("the first text"));
  EXPECT_EQ(ask({"history", id}).at("events").size(), 4U);
}

TEST_P(DailyTest, PacksAContext) {
  remember("Anna prefers the early train");

  const Ended ended = call({"context", "Anna's train", "--max-tokens", "200"});

  EXPECT_EQ(ended.code, 0);
  EXPECT_THAT(ended.out, HasSubstr("Anna prefers the early train"));
}

TEST_P(DailyTest, KeepsSpacesApart) {
  EXPECT_EQ(call({"remember", "of the team", "--space", "team"}).code, 0);
  remember("of mine");

  EXPECT_THAT(call({"list", "--space", "team"}).out, Not(HasSubstr("of mine")));
  EXPECT_EQ(ask({"space", "list"}).at("spaces").size(), 2U);
  EXPECT_THAT(call({"space", "show", "team"}).out, HasSubstr("team"));
}

TEST_P(DailyTest, SaysWhatIsNotThere) {
  remember("something, so that there is a space");

  const Ended ended = call({"show", "0190a000-0000-7000-8000-000000000001"});

  EXPECT_EQ(ended.code, 4);
  EXPECT_EQ(ended.out, "");
  EXPECT_NE(ended.err, "");
}

TEST_P(DailyTest, MakesListsAndRevokesKeys) {
  EXPECT_THAT(call({"key", "create", "laptop", "--role", "writer"}).out, HasSubstr("thk_"));
  const json keys = ask({"key", "list"}).at("keys");
  const std::string id = keys.back().at("id").get<std::string>();

  EXPECT_EQ(call({"key", "revoke", id}).code, 0);

  EXPECT_NE(ask({"key", "list"}).at("keys").back().at("revoked_at"), nullptr);
}

TEST_P(DailyTest, SaysHowItIs) {
  remember("one");

  EXPECT_EQ(ask({"status"}).at("memories").at("live"), 1);
  EXPECT_THAT(run(folder_.path(), {"version"}).out,
              HasSubstr("theseus " + std::string(migrations::this_program().release)));
}

TEST_P(DailyTest, RetriesWithoutASecondMemory) {
  const std::vector<std::string> order = {"remember", "once", "--keep-duplicate",
                                          "--idempotency-key", "the-same-attempt"};

  EXPECT_EQ(call(order).code, 0);
  EXPECT_EQ(call(order).code, 0);

  EXPECT_EQ(ask({"list"}).at("memories").size(), 1U);
}

TEST(Folder, ThatHoldsNoDataIsNotBegunByReading) {
  const TemporaryFolder folder;

  const Ended ended = run(folder.path(), {"list"});

  EXPECT_EQ(ended.code, 3);
  EXPECT_THAT(ended.err, HasSubstr("There is no data in"));
  EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(Direct, WritesBesideARunningServerAreInItsNextRecall) {
  const TemporaryFolder folder;
  RunningServer server(folder.path());
  answer_of(folder.path(), {"remember", "the first zebra"});
  EXPECT_EQ(answer_of(folder.path(), {"recall", "zebra"}).at("results").size(), 1U);

  answer_of(folder.path(), {"remember", "the second zebra", "--direct"});

  EXPECT_EQ(answer_of(folder.path(), {"recall", "zebra"}).at("results").size(), 2U);
}

TEST(Direct, RecallsWhatARunningServerWrote) {
  const TemporaryFolder folder;
  RunningServer server(folder.path());

  answer_of(folder.path(), {"remember", "a zebra of the server"});

  EXPECT_EQ(answer_of(folder.path(), {"recall", "zebra", "--direct"}).at("results").size(), 1U);
}

}  // namespace
}  // namespace theseus::tests
