#include <fmt/core.h>

#include <nlohmann/json.hpp>
#include <thread>

#include "benches.h"
#include "figures.h"
#include "load.h"

namespace theseus::bench {
namespace {

constexpr int kQueries = 2000;
constexpr int kClients = 4;

struct Way {
  std::string name;
  nlohmann::json body;
};

struct Run {
  Distribution latency;
  double seconds = 0;
};

Run ask(Client& client, const Way& way, const std::vector<std::string>& queries) {
  Run run;
  const double begin = now_seconds();
  for (const std::string& query : queries) {
    nlohmann::json body = way.body;
    body["query"] = query;
    const std::string text = body.dump();
    const double sent = now_seconds();
    client.post_or_throw("/v1/spaces/bench/recall", text);
    run.latency.add(now_seconds() - sent);
  }
  run.seconds = now_seconds() - begin;
  return run;
}

double requests_a_second(const Server& server, const Way& way,
                         const std::vector<std::string>& queries) {
  const double begin = now_seconds();
  std::vector<std::thread> threads;
  for (int i = 0; i < kClients; ++i) {
    threads.emplace_back([&] {
      Client client = server.client();
      (void)ask(client, way, queries);
    });
  }
  for (auto& thread : threads) thread.join();
  return kClients * static_cast<double>(queries.size()) / (now_seconds() - begin);
}

}  // namespace

void bench_recall(const BenchOptions& options) {
  for (const std::int64_t memories : options.memories) {
    const Folder folder;
    Server server(folder.path() / "data");
    Client client = server.client();
    Corpus corpus(options.model, kSeed);
    fill(client, corpus, "bench", memories);
    wait_for_index(client);
    std::vector<std::string> queries;
    for (int i = 0; i < kQueries; ++i) queries.push_back(corpus.query());
    const std::vector<Way> ways = {
        {"keyword", {{"mode", "keyword"}}},
        {"vector", {{"mode", "vector"}}},
        {"hybrid", {{"mode", "hybrid"}}},
        {"hybrid, filter keeps 1 %", {{"mode", "hybrid"}, {"filter", {{"tags_any", {"rare"}}}}}}};
    fmt::print("\nrecall over HTTP, {} memories in one space, {} queries a row\n", memories,
               kQueries);
    std::vector<std::vector<std::string>> rows;
    for (const Way& way : ways) {
      const Run run = ask(client, way, queries);
      rows.push_back({way.name, milliseconds(run.latency.quantile(.5)),
                      milliseconds(run.latency.quantile(.99)), whole(kQueries / run.seconds),
                      whole(requests_a_second(server, way, queries))});
    }
    print_table({"mode", "p50", "p99", "requests/s, 1 client",
                 fmt::format("requests/s, {} clients", kClients)},
                rows);
  }
}

}  // namespace theseus::bench
