#include <fmt/core.h>

#include <chrono>
#include <nlohmann/json.hpp>
#include <thread>

#include "benches.h"
#include "command.h"
#include "figures.h"
#include "load.h"

namespace theseus::bench {
namespace {

constexpr std::chrono::seconds kWarm{3};
constexpr std::chrono::seconds kQuiet{20};

/// One command beside a server whose clients work.
struct Beside {
  std::string name;
  double seconds = 0;
  std::int64_t bytes = 0;  ///< of the backup that it made
  Waits waits = {};
};

struct Command {
  std::string name;
  std::string arguments;
  bool makes_one = false;
};

const std::vector<Command> kCommands = {
    {.name = "`create`", .arguments = "backup create --json", .makes_one = true},
    {.name = "`verify`", .arguments = "backup verify"},
    {.name = "`create --zstd`", .arguments = "backup create --zstd --json", .makes_one = true},
    {.name = "`verify` of a packed one", .arguments = "backup verify"},
};

std::int64_t bytes_of_made(const std::string& answer) {
  return bytes_in(nlohmann::json::parse(answer).at("folder").get<std::string>());
}

/// The commands in turn, then a while beside nothing.
std::vector<Beside> work_beside_clients(const std::filesystem::path& data, Corpus& corpus) {
  const Server server(data);
  Client watcher = server.client();
  wait_for_index(watcher);
  Load load(server, corpus);
  std::this_thread::sleep_for(kWarm);
  std::vector<Beside> all;
  std::vector<double> begins;
  for (const Command& command : kCommands) {
    begins.push_back(now_seconds());
    const Ran ran = run_program(command.arguments, data);
    all.push_back({.name = command.name,
                   .seconds = ran.seconds,
                   .bytes = command.makes_one ? bytes_of_made(ran.output) : 0});
  }
  begins.push_back(now_seconds());
  std::this_thread::sleep_for(kQuiet);
  load.stop();
  all.push_back({.name = "nothing", .seconds = now_seconds() - begins.back()});
  begins.push_back(now_seconds());
  for (std::size_t i = 0; i < all.size(); ++i) all[i].waits = load.waits(begins[i], begins[i + 1]);
  return all;
}

void print_beside(const std::vector<Beside>& all) {
  std::vector<std::vector<std::string>> rows;
  for (const Beside& each : all) {
    rows.push_back({each.name, decimals(each.seconds, 2) + " s",
                    each.bytes == 0 ? "" : mebibytes(each.bytes),
                    milliseconds(each.waits.recall.quantile(.5)),
                    milliseconds(each.waits.recall.quantile(.99)),
                    milliseconds(each.waits.remember.quantile(.5)),
                    milliseconds(each.waits.remember.quantile(.99)),
                    milliseconds(each.waits.remember.quantile(1))});
  }
  print_table({"beside", "takes", "bytes", "recall p50", "p99", "remember p50", "p99", "longest"},
              rows);
  const Waits& quiet = all.back().waits;
  fmt::print("p99 while the first is made against beside nothing: recall {:.2f}, remember {:.2f}\n",
             all.front().waits.recall.quantile(.99) / quiet.recall.quantile(.99),
             all.front().waits.remember.quantile(.99) / quiet.remember.quantile(.99));
}

void print_alone(const std::filesystem::path& data) {
  std::vector<std::vector<std::string>> rows;
  for (const std::string arguments :
       {"backup create", "backup verify", "backup drill", "backup restore --yes"}) {
    rows.push_back(
        {fmt::format("`{}`", arguments), decimals(run_program(arguments, data).seconds, 2) + " s"});
  }
  print_table({"without a server", "takes"}, rows);
}

}  // namespace

void bench_backup(const BenchOptions& options) {
  for (const std::int64_t memories : options.memories) {
    const Folder folder;
    const auto data = folder.path() / "data";
    make_data(data, options, memories);
    const std::int64_t bytes = bytes_in(data);
    Corpus corpus(options.model, kSeed + 1);
    const std::vector<Beside> all = work_beside_clients(data, corpus);
    fmt::print("\nbackups of {} memories ({}), {} clients\n", memories, mebibytes(bytes),
               Load::kClients);
    print_beside(all);
    print_alone(data);
  }
}

}  // namespace theseus::bench
