#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <functional>
#include <map>

#include "benches.h"

namespace {

using theseus::bench::BenchOptions;

struct Bench {
  void (*run)(const BenchOptions&);
  std::vector<std::int64_t> memories;
};

}  // namespace

int main(int count, char** arguments) {
  const std::map<std::string, Bench> benches = {
      {"recall", {theseus::bench::bench_recall, {100'000}}},
      {"remember", {theseus::bench::bench_remember, {1'000, 100'000, 1'000'000}}},
      {"start", {theseus::bench::bench_start, {100'000, 1'000'000}}},
      {"memory", {theseus::bench::bench_memory, {100'000}}},
      {"tags", {theseus::bench::bench_tags, {100'000, 1'000'000}}},
      {"mcp", {theseus::bench::bench_mcp, {100'000}}},
      {"backup", {theseus::bench::bench_backup, {100'000, 1'000'000}}},
      {"upgrade", {theseus::bench::bench_upgrade, {100'000}}}};
  CLI::App app("Figures of the real program on a seeded corpus");
  app.require_subcommand(1);
  BenchOptions options{.model = THESEUS_MODEL, .memories = {}};
  app.add_option("--first-release", options.first_release,
                 "The program of release 0.1.0, for upgrade");
  for (const auto& [name, bench] : benches) {
    auto* command = app.add_subcommand(name, "");
    command->add_option("--memories", options.memories,
                        "How many memories to store, one or several sizes");
    command->callback([&options, bench = bench] {
      if (options.memories.empty()) options.memories = bench.memories;
      bench.run(options);
    });
  }
  try {
    app.parse(count, arguments);
  } catch (const CLI::ParseError& error) {
    return app.exit(error);
  } catch (const std::exception& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 1;
  }
  return 0;
}
