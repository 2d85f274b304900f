#include <fmt/core.h>

#include "benches.h"
#include "figures.h"

namespace theseus::bench {
namespace {

constexpr int kStarts = 5;

double first_recall(const Server& server) {
  Client client = server.client();
  const double begin = now_seconds();
  // A load that takes longer than a recall waits answers 503 with the share done: asked again, as a
  // client would.
  while (
      client.post("/v1/spaces/bench/recall", R"({"query": "when does the train leave"})").status ==
      503) {
  }
  return now_seconds() - begin;
}

}  // namespace

void bench_start(const BenchOptions& options) {
  std::vector<std::vector<std::string>> rows;
  for (const std::int64_t memories : options.memories) {
    const Folder folder;
    const auto data = folder.path() / "data";
    make_data(data, options, memories);
    Distribution ready;
    Distribution cold;
    for (int i = 0; i < kStarts; ++i) {
      const Server server(data);
      ready.add(server.seconds_to_ready());
      cold.add(first_recall(server));
    }
    rows.push_back({whole(static_cast<double>(memories)), milliseconds(ready.quantile(.5)),
                    milliseconds(ready.quantile(1)), milliseconds(cold.quantile(.5)),
                    milliseconds(cold.quantile(1))});
  }
  fmt::print("\nstart of the program, {} times\n", kStarts);
  print_table(
      {"stored", "exec to ready p50", "longest", "first recall of a cold space p50", "longest"},
      rows);
}

}  // namespace theseus::bench
