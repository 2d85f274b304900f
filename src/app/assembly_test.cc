#include "app/assembly.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "app/testing/older_folder.h"
#include "cli/requests.h"
#include "migrations/program.h"

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

}  // namespace
}  // namespace theseus::app
