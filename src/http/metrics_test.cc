#include "http/metrics.h"

#include <gmock/gmock.h>

#include <regex>
#include <set>
#include <sstream>
#include <thread>

namespace theseus::http {
namespace {

using std::chrono::microseconds;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(Metrics, CountRequestsByRouteAndStatus) {
  Metrics metrics;
  metrics.ensure_route(Method::get, "/v1/spaces/{space}").count(200, microseconds(300));
  metrics.ensure_route(Method::get, "/v1/spaces/{space}").count(200, microseconds(300));
  metrics.ensure_route(Method::get, "/v1/spaces/{space}").count(404, microseconds(50));

  const std::string text = metrics.exposition();

  EXPECT_THAT(text, HasSubstr("theseus_http_requests_total{method=\"GET\",route=\"/v1/spaces/"
                              "{space}\",status=\"200\"} 2\n"));
  EXPECT_THAT(text, HasSubstr("status=\"404\"} 1\n"));
  EXPECT_THAT(text, Not(HasSubstr("status=\"500\"")));
}

TEST(Metrics, PutTimesIntoCumulativeBuckets) {
  Metrics metrics;
  RouteMetrics& route = metrics.ensure_route(Method::get, "/x");
  route.count(200, microseconds(100));
  route.count(200, microseconds(300));
  route.count(200, std::chrono::seconds(60));

  const std::string text = metrics.exposition();

  EXPECT_THAT(text, HasSubstr("_bucket{method=\"GET\",route=\"/x\",le=\"0.0001\"} 1\n"));
  EXPECT_THAT(text, HasSubstr("_bucket{method=\"GET\",route=\"/x\",le=\"0.0005\"} 2\n"));
  EXPECT_THAT(text, HasSubstr("_bucket{method=\"GET\",route=\"/x\",le=\"10\"} 2\n"));
  EXPECT_THAT(text, HasSubstr("_bucket{method=\"GET\",route=\"/x\",le=\"+Inf\"} 3\n"));
  EXPECT_THAT(text, HasSubstr("_count{method=\"GET\",route=\"/x\"} 3\n"));
  EXPECT_THAT(text, HasSubstr("_sum{method=\"GET\",route=\"/x\"} 60.0004\n"));
}

TEST(Metrics, ReadGaugesAtEachScrape) {
  Metrics metrics;
  double loaded = 1;
  metrics.add_gauge("theseus_partitions_loaded", "Partitions in memory.", [&] { return loaded; });

  EXPECT_THAT(metrics.exposition(), HasSubstr("theseus_partitions_loaded 1\n"));
  loaded = 2.5;
  EXPECT_THAT(metrics.exposition(), HasSubstr("theseus_partitions_loaded 2.5\n"));
}

TEST(Metrics, EscapeLabelsAndHelp) {
  Metrics metrics;
  metrics.add({.name = "theseus_odd_total",
               .help = "one\\two\nthree \"four\"",
               .kind = Family::Kind::counter,
               .read = [] {
                 return std::vector{Sample{{{"name", "a\"b\\c\nd"}}, 1}};
               }});

  const std::string text = metrics.exposition();

  EXPECT_THAT(text, HasSubstr("# HELP theseus_odd_total one\\\\two\\nthree \"four\"\n"));
  EXPECT_THAT(text, HasSubstr("# TYPE theseus_odd_total counter\n"));
  EXPECT_THAT(text, HasSubstr("theseus_odd_total{name=\"a\\\"b\\\\c\\nd\"} 1\n"));
}

TEST(Metrics, WriteOnlyLinesThatPrometheusReads) {
  Metrics metrics;
  metrics.ensure_route(Method::post, "/v1/spaces/{space}/recall").count(200, microseconds(700));
  metrics.add_gauge("theseus_seconds", "Small and large values.", [] { return 1.5e-9; });
  const std::regex comment(R"(# (HELP [a-z_]+ .+|TYPE [a-z_]+ (counter|gauge|histogram)))");
  const std::regex sample(
      R"([a-z_]+(\{([a-z]+="[^"]*",?)+\})? (-?[0-9.]+(e[-+]?[0-9]+)?|NaN|[-+]Inf))");

  std::istringstream lines(metrics.exposition());
  std::multiset<std::string> types;
  for (std::string line; std::getline(lines, line);) {
    const bool is_comment = line.starts_with("#");
    EXPECT_TRUE(std::regex_match(line, is_comment ? comment : sample)) << line;
    types.insert(line.starts_with("# TYPE ") ? line : "");
  }

  EXPECT_EQ(types.count("# TYPE theseus_http_requests_total counter"), 1U);
  EXPECT_EQ(types.count("# TYPE theseus_http_request_seconds histogram"), 1U);
  EXPECT_EQ(types.count("# TYPE theseus_http_connections_open gauge"), 1U);
}

TEST(Metrics, LoseNoCountOfManyThreads) {
  Metrics metrics;
  const auto count_often = [&metrics] {
    for (int i = 0; i < 1000; ++i) {
      metrics.ensure_route(Method::get, "/x").count(200, microseconds(1));
    }
  };

  std::thread first(count_often);
  std::thread second(count_often);
  metrics.exposition();
  first.join();
  second.join();

  EXPECT_EQ(metrics.ensure_route(Method::get, "/x").count_of(200), 2000U);
}

}  // namespace
}  // namespace theseus::http
