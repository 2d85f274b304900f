#include "app/assembly.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "app/counts_before.h"
#include "app/testing/older_folder.h"
#include "cli/requests.h"
#include "memory/space_erasure.h"
#include "migrations/program.h"
#include "scrub/scrub_rows.h"

namespace theseus::app {
namespace {

using http::Method;
using nlohmann::json;

// A memory with a tag, which the tables of tags do not know: the upgrade was rolled back behind its
// write, and has begun again.
class AssemblyOnHalfUpgradedData : public ::testing::Test {
 protected:
  AssemblyOnHalfUpgradedData() {
    folder_.upgrade();
    send(Method::post, {"spaces", "s", "memories"}, {{"text", "a"}, {"tags", {"old"}}});
    const auto data = folder_.open();
    EXPECT_TRUE(data->upgrader().roll_back({}));
    EXPECT_TRUE(data->upgrader().expand({.to = migrations::this_program().format}));
    data->close();
  }

  http::Response send(Method method, const std::vector<std::string_view>& path, const json& body) {
    return folder_.connect()->send(cli::request_with(method, path, body));
  }

  std::size_t count_tagged(const std::string& tag) {
    const auto answer = folder_.connect()->send(
        {.method = Method::get, .target = "/v1/spaces/s/memories?tags_any=" + tag});
    return json::parse(answer.body).at("memories").size();
  }

  testing::OlderFolder folder_;
};

// Served as if the tables were whole, lists by tag lost every memory that was not carried yet.
TEST_F(AssemblyOnHalfUpgradedData, ListsByTagsThatAreNotCarriedYet) {
  EXPECT_EQ(count_tagged("old"), 1U);
}

TEST_F(AssemblyOnHalfUpgradedData, RenamesATagThatIsNotCarriedYet) {
  const auto renamed = send(Method::put, {"spaces", "s", "tags", "old"}, json{{"rename", "new"}});

  EXPECT_EQ(renamed.status, 200) << renamed.body;
  EXPECT_EQ(count_tagged("new"), 1U);
  EXPECT_EQ(count_tagged("old"), 0U);
}

struct AssemblyInAnOpenWindow : ::testing::Test {
  AssemblyInAnOpenWindow() { folder_.upgrade(); }

  json counts() {
    const auto answer = folder_.connect()->send({.method = Method::get, .target = "/v1/status"});
    return json::parse(answer.body).at("upgrade").at("counts");
  }

  http::Response erase_space() {
    return folder_.connect()->send({.method = Method::del, .target = "/v1/spaces/s?confirm=s"});
  }

  void remember() {
    const auto answer = folder_.connect()->send(
        cli::request_with(Method::post, {"spaces", "s", "memories"}, json{{"text", "a"}}));
    ASSERT_EQ(answer.status, 201) << answer.body;
  }

  testing::OlderFolder folder_;
};

TEST_F(AssemblyInAnOpenWindow, ShowsWhatTheSpacesHeldBeforeAndHoldNow) {
  remember();

  const json shown = counts();

  ASSERT_EQ(shown.at("spaces").size(), 1U) << shown;
  EXPECT_EQ(shown.at("spaces").at(0).at("space"), "s");
  EXPECT_TRUE(shown.at("spaces").at(0).at("before").is_null());
  EXPECT_EQ(shown.at("spaces").at(0).at("now").at("live"), 1);
  EXPECT_EQ(shown.at("total").at("before").at("live"), 0);
}

TEST_F(AssemblyInAnOpenWindow, ListsTheCopiesInWhichAnErasedSpaceMayStillStand) {
  remember();
  const auto aside = folder_.path() / "replaced-20261121T150405678Z";
  std::filesystem::create_directory(aside);
  std::ofstream(aside / "theseus.db") << "the data as it was";

  const auto answer = erase_space();

  ASSERT_EQ(answer.status, 200) << answer.body;
  const json copies = json::parse(answer.body).at("older_copies");
  ASSERT_EQ(copies.size(), 2U) << copies;
  EXPECT_EQ(copies.at(0).at("kind"), "snapshot");
  EXPECT_EQ(copies.at(1).at("kind"), "replaced");
  EXPECT_EQ(copies.at(1).at("made_at"), "2026-11-21T15:04:05.678Z");
}

TEST_F(AssemblyInAnOpenWindow, EmptiesAnErasedSpaceAndScrubsItBeforeItEndsAsACommand) {
  remember();

  erase_space();

  const auto data = folder_.open();
  data->database().read([](storage::Transaction& transaction) {
    EXPECT_EQ(memory::count_unfinished_spaces(transaction), 0);
    EXPECT_EQ(scrub::count_waiting(transaction), 0);
  });
  data->close();
}

TEST_F(AssemblyInAnOpenWindow, TakesAwayWhatADrillThatDiedHasLeft) {
  const auto folder = folder_.path() / "theseus-unpacked-abcdef";
  std::filesystem::create_directory(folder);
  std::ofstream(folder / "lock");
  std::ofstream(folder / "theseus.db") << "a copy of everything";

  folder_.connect();

  EXPECT_FALSE(std::filesystem::exists(folder));
}

TEST_F(AssemblyInAnOpenWindow, ShowsNoCountsWhereItsSnapshotIsGoneOrItIsFinal) {
  EXPECT_FALSE(counts().is_null());

  std::filesystem::remove_all(folder_.path() / "snapshots");
  EXPECT_TRUE(counts().is_null());

  const auto data = folder_.open();
  ASSERT_TRUE(data->upgrader().finalize({.accepts = true}));
  data->close();
  EXPECT_TRUE(counts().is_null());
}

// Asked at each request, a folder of snapshots on a slow disk held every answer up.
TEST_F(AssemblyInAnOpenWindow, KeepsWhatItReadOfTheSnapshot) {
  const auto data = folder_.open();
  CountsBefore before(*data);
  const std::string snapshot = data->upgrade_status().snapshot;
  const auto first = before.find(snapshot);
  ASSERT_NE(first, nullptr);

  std::filesystem::remove_all(folder_.path() / "snapshots");

  EXPECT_EQ(before.find(snapshot), first);
  EXPECT_EQ(before.find(""), nullptr);
  data->close();
}

}  // namespace
}  // namespace theseus::app
