#include "app/local_connection.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "app/load_configuration.h"
#include "base/error.h"
#include "cli/requests.h"
#include "support/stored_data.h"
#include "support/temporary_folder.h"

namespace theseus::app {
namespace {

using http::Method;
using nlohmann::json;
using ::testing::HasSubstr;

class LocalConnectionTest : public ::testing::Test {
 protected:
  std::unique_ptr<cli::Connection> open(upgrade::Absence absence = upgrade::Absence::create) {
    return open_locally({.folder = folder_.path(), .absence = absence}, configuration());
  }

  Configuration configuration() {
    return load_configuration({.data = folder_.path(),
                               .flags = flags_,
                               .environment = [](auto) { return std::optional<std::string>(); }})
        ->configuration;
  }

  tests::TemporaryFolder folder_;
  std::map<std::string, std::string> flags_;
};

TEST_F(LocalConnectionTest, AsksForNoKeyAndKeepsWhatItIsTold) {
  const auto written = open()->send(cli::request_with(
      Method::post, {"spaces", "default", "memories"}, {{"text", "kept in the folder"}}));

  const auto listed = open()->send(cli::request_to(Method::get, {"spaces", "default", "memories"}));

  EXPECT_EQ(written.status, 201);
  EXPECT_THAT(listed.body, HasSubstr("kept in the folder"));
}

TEST_F(LocalConnectionTest, BeginsNoDataWhereItMustNot) {
  EXPECT_THROW(open(upgrade::Absence::refuse), base::Error);

  EXPECT_TRUE(std::filesystem::is_empty(folder_.path()));
}

TEST_F(LocalConnectionTest, LeavesNoInstanceBehind) {
  open();

  EXPECT_TRUE(std::filesystem::is_empty(folder_ / "instances"));
}

// An mcp process opens the data with its first call, which may be days after it began.
TEST_F(LocalConnectionTest, SaysSinceWhenItsProgramRuns) {
  const base::Time started = base::from_milliseconds(1'700'000'000'000);
  const auto connection = open_locally(
      {.folder = folder_.path(), .absence = upgrade::Absence::create, .started = started},
      configuration());
  base::SystemClock clock;
  base::Uuid7Source ids(clock);

  tests::StoredData data(folder_.path(), {.clock = clock, .ids = ids});

  EXPECT_EQ(data.number("SELECT started FROM instances"), 1'700'000'000'000);
  EXPECT_GT(data.number("SELECT opened FROM instances"), 1'700'000'000'000);
}

TEST_F(LocalConnectionTest, ShowsTheDataAndItsOwnLaneInStatus) {
  const auto connection = open();
  connection->send(cli::request_with(Method::post, {"spaces", "default", "memories"},
                                     {{"text", "the first text makes the lane"}}));

  const json status = json::parse(connection->send(cli::request_to(Method::get, {"status"})).body);

  EXPECT_EQ(status.at("phase"), "serving");
  EXPECT_EQ(status.at("stamp").at("epoch"), 1);
  EXPECT_EQ(status.at("upgrade_stage"), "finalized");
  EXPECT_GT(status.at("ranking_version"), 0);
  EXPECT_EQ(status.at("lanes").at(0).at("own"), true);
  EXPECT_EQ(status.at("degraded"), json::array());
}

TEST_F(LocalConnectionTest, KeepsNoVectorsWithoutAModel) {
  flags_ = {{"--embedding", "none"}};
  const auto connection = open();
  connection->send(cli::request_with(Method::post, {"spaces", "default", "memories"},
                                     {{"text", "keywords alone"}}));

  const json status = json::parse(connection->send(cli::request_to(Method::get, {"status"})).body);

  EXPECT_EQ(status.at("lanes"), json::array());
}

TEST_F(LocalConnectionTest, TouchesNoDataWhenTheModelCannotBeHad) {
  flags_ = {{"--embedding", "static:/nowhere/model"}};

  EXPECT_THROW(open(), base::Error);

  EXPECT_TRUE(std::filesystem::is_empty(folder_.path()));
}

TEST_F(LocalConnectionTest, CountsItsPartitionsInMetrics) {
  const auto connection = open();
  connection->send(cli::request_with(Method::post, {"spaces", "default", "memories"},
                                     {{"text", "something to recall"}}));
  connection->send(
      cli::request_with(Method::post, {"spaces", "default", "recall"}, {{"query", "something"}}));
  http::Request scrape;
  scrape.target = "/metrics";

  const std::string text = connection->send(scrape).body;

  EXPECT_THAT(text, HasSubstr("\ntheseus_partitions_loaded 1\n"));
  EXPECT_THAT(text, HasSubstr("\ntheseus_partition_memories 1\n"));
  EXPECT_THAT(text, HasSubstr("theseus_build_info{"));
}

}  // namespace
}  // namespace theseus::app
