#include <fmt/core.h>

#include "benches.h"
#include "figures.h"

namespace theseus::bench {
namespace {

constexpr int kLists = 200;
// Tells whether the rename of the corpus's rare tag takes its way or the way back.
constexpr const char* kNames[] = {"rare", "seldom"};
constexpr int kRenames = 4;

double seconds_of(Client& client, const std::string& path) {
  const double sent = now_seconds();
  client.get(path);
  return now_seconds() - sent;
}

Distribution list(Client& client, const std::string& path) {
  Distribution latency;
  for (int i = 0; i < kLists; ++i) latency.add(seconds_of(client, path));
  return latency;
}

Distribution rename(Client& client) {
  Distribution latency;
  for (int i = 0; i < kRenames; ++i) {
    const double sent = now_seconds();
    client.put_or_throw(fmt::format("/v1/spaces/bench/tags/{}", kNames[i % 2]),
                        fmt::format(R"({{"rename": "{}"}})", kNames[(i + 1) % 2]));
    latency.add(now_seconds() - sent);
  }
  return latency;
}

}  // namespace

void bench_tags(const BenchOptions& options) {
  std::vector<std::vector<std::string>> rows;
  for (const std::int64_t memories : options.memories) {
    const Folder folder;
    const auto data = folder.path() / "data";
    make_data(data, options, memories);
    const Server server(data);
    Client client = server.client();
    const std::string rare = "/v1/spaces/bench/memories?tags_all=rare";
    const std::string common = "/v1/spaces/bench/memories?tags_all=topic-7";
    const double first = seconds_of(client, rare);
    rows.push_back({whole(static_cast<double>(memories)), milliseconds(first),
                    milliseconds(list(client, rare).quantile(.5)),
                    milliseconds(list(client, common).quantile(.5)),
                    milliseconds(list(client, "/v1/spaces/bench/tags").quantile(.5)),
                    milliseconds(rename(client).quantile(.5))});
  }
  fmt::print("\ntags: one memory in a hundred has the rare one, one in twenty the common one\n");
  print_table({"stored", "first list by the rare tag", "list by the rare tag p50",
               "by the common one p50", "list of the tags p50", "rename of the rare tag p50"},
              rows);
}

}  // namespace theseus::bench
