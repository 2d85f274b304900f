#include "app/data_way.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "app/data_folder.h"
#include "app/load_configuration.h"
#include "app/local_connection.h"
#include "base/error.h"
#include "cli/requests.h"
#include "support/temporary_folder.h"

namespace theseus::app {
namespace {

using http::Method;
using nlohmann::json;

class DataWayTest : public ::testing::Test {
 protected:
  // As `theseus mcp` does, counting.
  std::unique_ptr<cli::Connection> open() {
    ++opened_;
    if (is_locked_) throw base::Error(base::ErrorKind::busy, "Another program has the data.");
    const auto loaded = load_configuration(
        {.data = folder_.path(), .flags = {{"--embedding", "none"}}, .environment = nothing()});
    return open_locally({.folder = folder_.path(), .absence = upgrade::Absence::create},
                        loaded->configuration);
  }

  static Environment nothing() {
    return [](std::string_view) { return std::optional<std::string>(); };
  }

  static cli::Surroundings surroundings_of(const std::filesystem::path& folder) {
    cli::Surroundings surroundings;
    surroundings.data_folder = folder;
    surroundings.environment = nothing();
    return surroundings;
  }

  http::Response remember(const std::string& text) {
    return way_.ask(
        cli::request_with(Method::post, {"spaces", "s", "memories"}, json{{"text", text}}));
  }

  tests::TemporaryFolder folder_;
  cli::Surroundings surroundings_ = surroundings_of(folder_.path());
  int opened_ = 0;
  bool is_locked_ = false;
  DataWay way_{{}, surroundings_, [this] { return open(); }};
};

TEST_F(DataWayTest, OpensNothingBeforeTheFirstRequest) {
  way_.look_around();
  way_.close();

  EXPECT_EQ(opened_, 0);
}

TEST_F(DataWayTest, OpensTheFolderOnceForManyRequests) {
  EXPECT_EQ(remember("one").status, 201);
  EXPECT_EQ(remember("two").status, 201);

  EXPECT_EQ(opened_, 1);
}

TEST_F(DataWayTest, OpensAnewAfterItWasClosed) {
  remember("one");
  way_.close();
  const bool has_ended = std::filesystem::is_empty(folder_ / "instances");

  EXPECT_TRUE(has_ended);
  EXPECT_EQ(remember("one").status, 200) << "the same text is there";
  EXPECT_EQ(opened_, 2);
}

TEST_F(DataWayTest, SaysWhyTheFolderCannotBeOpenedAndTriesAgain) {
  is_locked_ = true;
  EXPECT_THROW(remember("one"), base::Error);
  const bool was_refused = way_.is_refused();
  is_locked_ = false;

  EXPECT_TRUE(was_refused);
  EXPECT_EQ(remember("one").status, 201);
  EXPECT_FALSE(way_.is_refused());
}

}  // namespace
}  // namespace theseus::app
