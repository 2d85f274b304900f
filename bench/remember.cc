#include <fmt/core.h>

#include <atomic>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

#include "benches.h"
#include "figures.h"

namespace theseus::bench {
namespace {

constexpr int kWrites = 1000;
constexpr int kBatches = 100;
constexpr int kBatchOfHundred = 100;
constexpr int kClients = 64;
constexpr int kWritesAClient = 50;
const std::string kMemories = "/v1/spaces/bench/memories";

std::string one_body(Corpus& corpus) {
  return nlohmann::json{{"text", corpus.next().text}, {"on_duplicate", "add"}}.dump();
}

Distribution write_one_by_one(Client& client, Corpus& corpus, int count) {
  Distribution latency;
  for (int i = 0; i < count; ++i) {
    const std::string body = one_body(corpus);
    const double sent = now_seconds();
    client.post_or_throw(kMemories, body);
    latency.add(now_seconds() - sent);
  }
  return latency;
}

double write_batches(Client& client, Corpus& corpus, int count) {
  double waited = 0;
  for (int i = 0; i < count; ++i) {
    const std::string body = batch_body(corpus, kBatchOfHundred);
    const double sent = now_seconds();
    client.post_or_throw(kMemories + "/batch", body);
    waited += now_seconds() - sent;
  }
  return count * kBatchOfHundred / waited;
}

double write_with_many(const Server& server, Corpus& corpus) {
  std::vector<std::vector<std::string>> bodies(kClients);
  for (auto& of_client : bodies) {
    for (int i = 0; i < kWritesAClient; ++i) of_client.push_back(one_body(corpus));
  }
  const double begin = now_seconds();
  std::vector<std::thread> threads;
  for (const auto& of_client : bodies) {
    threads.emplace_back([&] {
      Client client = server.client();
      for (const std::string& body : of_client) client.post_or_throw(kMemories, body);
    });
  }
  for (auto& thread : threads) thread.join();
  return kClients * kWritesAClient / (now_seconds() - begin);
}

/// What strace saw: syncs of the log, and of the main file (one a checkpoint).
struct Syncs {
  int log = 0;
  int main_file = 0;
};

Syncs count_syncs(const std::filesystem::path& trace) {
  Syncs syncs;
  std::ifstream stream(trace);
  for (std::string line; std::getline(stream, line);) {
    if (line.find("sync(") == std::string::npos) continue;
    if (line.find("-wal>") != std::string::npos) {
      ++syncs.log;
    } else if (line.find(".db>") != std::string::npos) {
      ++syncs.main_file;
    }
  }
  return syncs;
}

void print_syncs(Corpus& corpus) {
  std::vector<std::vector<std::string>> rows;
  const auto row = [&](const std::string& name, int writes, auto write) {
    const Folder folder;
    const auto trace = folder.path() / "trace";
    Server server(folder.path() / "data",
                  {.before = {"strace", "-D", "-f", "-y", "-s", "0", "-e", "trace=fsync,fdatasync",
                              "-o", trace.string()}});
    Client client = server.client();
    client.post_or_throw(kMemories, one_body(corpus));
    const Syncs before = count_syncs(trace);
    write(server, client);
    const Syncs after = count_syncs(trace);
    rows.push_back({name, whole(writes), whole(after.log - before.log),
                    whole(after.main_file - before.main_file)});
  };
  row("one by one", 100,
      [&](const Server&, Client& client) { write_one_by_one(client, corpus, 100); });
  row("batches of 100", 20,
      [&](const Server&, Client& client) { write_batches(client, corpus, 20); });
  row("64 clients", kClients * kWritesAClient,
      [&](const Server& server, Client&) { write_with_many(server, corpus); });
  fmt::print("\nsyncs of an acknowledged write, counted by strace\n");
  print_table({"writes", "acknowledged", "syncs of the log", "of the main file (checkpoints)"},
              rows);
}

}  // namespace

void bench_remember(const BenchOptions& options) {
  Corpus corpus(options.model, kSeed);
  std::vector<std::vector<std::string>> rows;
  const Folder folder;
  Server server(folder.path() / "data");
  Client client = server.client();
  std::int64_t stored = 0;
  for (const std::int64_t memories : options.memories) {
    const double filled = fill(client, corpus, "bench", memories - stored);
    stored = memories;
    const Distribution latency = write_one_by_one(client, corpus, kWrites);
    const double batched = write_batches(client, corpus, kBatches);
    const double many = write_with_many(server, corpus);
    rows.push_back({whole(static_cast<double>(memories)), milliseconds(latency.quantile(.5)),
                    milliseconds(latency.quantile(.99)), whole(batched), whole(filled),
                    whole(many)});
  }
  fmt::print("\nremember over HTTP, durable\n");
  print_table({"stored", "one by one p50", "p99", "items/s in batches of 100",
               "of 1,000 while filling", fmt::format("items/s, {} clients", kClients)},
              rows);
  print_syncs(corpus);
}

}  // namespace theseus::bench
