#include "http/route_table.h"

#include <gmock/gmock.h>

namespace theseus::http {
namespace {

using ::testing::ElementsAre;
using ::testing::Pair;

RouteTable table() {
  RouteTable routes;
  routes.add(Method::get, "/v1/spaces/{space}/memories/{id}", 0);
  routes.add(Method::post, "/v1/spaces/{space}/memories/batch", 1);
  routes.add(Method::patch, "/v1/spaces/{space}/memories/{id}", 2);
  routes.add(Method::get, "/v1/spaces/{space}", 3);
  return routes;
}

TEST(RouteTable, FindsAPatternAndItsParameters) {
  const RouteTable routes = table();
  const std::vector<std::string> path = {"v1", "spaces", "a/b", "memories", "7"};

  const auto* route = routes.find(path);

  ASSERT_NE(route, nullptr);
  EXPECT_EQ(route->find(Method::patch), 2U);
  EXPECT_THAT(route->parameters_of(path), ElementsAre(Pair("id", "7"), Pair("space", "a/b")));
}

TEST(RouteTable, PutsAWrittenSegmentBeforeAParameter) {
  const RouteTable routes = table();

  const auto* route = routes.find({"v1", "spaces", "a", "memories", "batch"});

  ASSERT_NE(route, nullptr);
  EXPECT_EQ(route->find(Method::post), 1U);
  EXPECT_EQ(route->find(Method::get), std::nullopt);
  EXPECT_EQ(route->allow, "POST");
}

TEST(RouteTable, FindsGetForHeadAndSaysSo) {
  const RouteTable routes = table();

  const auto* route = routes.find({"v1", "spaces", "a", "memories", "7"});

  ASSERT_NE(route, nullptr);
  EXPECT_EQ(route->find(Method::head), 0U);
  EXPECT_EQ(route->allow, "GET, HEAD, PATCH");
}

TEST(RouteTable, FindsNothingForAPathOfAnotherShape) {
  const RouteTable routes = table();

  EXPECT_EQ(routes.find({}), nullptr);
  EXPECT_EQ(routes.find({"v1", "spaces"}), nullptr);
  EXPECT_EQ(routes.find({"v1", "spaces", ""}), nullptr);
  EXPECT_EQ(routes.find({"v1", "spaces", "a", ""}), nullptr);
  EXPECT_EQ(routes.find({"v1", "Spaces", "a"}), nullptr);
}

}  // namespace
}  // namespace theseus::http
