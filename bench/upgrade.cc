#include <fmt/core.h>

#include <chrono>
#include <nlohmann/json.hpp>
#include <thread>

#include "benches.h"
#include "command.h"
#include "figures.h"
#include "load.h"
#include "stage_times.h"

namespace theseus::bench {
namespace {

using Rows = std::vector<std::vector<std::string>>;

constexpr int kPlans = 5;
constexpr int kRefusals = 10;
constexpr std::int64_t kDigests = 2;
constexpr std::int64_t kTags = 3;
constexpr std::int64_t kPacked = 4;
constexpr int kQueries = 500;
constexpr std::chrono::seconds kQuiet{20};
constexpr std::chrono::seconds kWarm{3};
constexpr int kUpgradePossible = 10;
constexpr int kRefused = 3;

std::string seconds(double value) {
  return decimals(value, 3) + " s";
}

/// A stretch of the time of `now_seconds`.
struct Stretch {
  double from = 0;
  double to = 0;

  double length() const { return to - from; }
};

/// What `upgrade plan` said, and how long it took to say it.
struct Planned {
  Distribution answer;
  double estimate = 0;
};

Planned plan(const std::filesystem::path& data) {
  Planned planned;
  for (int i = 0; i < kPlans; ++i) {
    const Ran ran = run_program("upgrade plan --json", data, kUpgradePossible);
    planned.answer.add(ran.seconds);
    planned.estimate = nlohmann::json::parse(ran.output).at("milliseconds").get<double>() / 1000;
  }
  return planned;
}

void wait_for_window(Client& client) {
  for (std::string stage; stage != "watching";) {
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    stage = nlohmann::json::parse(client.get("/v1/status").body).at("upgrade_stage");
    if (stage == "refused") throw std::runtime_error("the proof found rows that are not right");
  }
}

double longest_batch(Client& client) {
  const std::string name = "\ntheseus_upgrade_longest_batch_seconds ";
  const std::string metrics = client.get("/metrics").body;
  const auto place = metrics.find(name);
  if (place == std::string::npos) throw std::runtime_error("no figure of the longest batch");
  return std::stod(metrics.substr(place + name.size()));
}

double system_seconds() {
  return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

/// The upgrade by a server whose clients work while it carries, while it is made final, and then
/// for a while beside nothing.
struct Live {
  double begun = 0;  ///< by the system's clock
  double to_ready = 0;
  Stretch carry;
  Stretch finalize;
  Stretch quiet;
  double longest_batch = 0;
  Waits during;
  Waits during_finalize;
  Waits after;
};

Live upgrade_live(const std::filesystem::path& data, Corpus& corpus) {
  Live live;
  live.begun = system_seconds();
  const Server server(data);
  live.to_ready = server.seconds_to_ready();
  live.carry.from = now_seconds();
  Load load(server, corpus);
  Client watcher = server.client();
  wait_for_window(watcher);
  live.carry.to = now_seconds();
  live.longest_batch = longest_batch(watcher);
  live.finalize.from = now_seconds();
  run_program("upgrade finalize --yes", data);
  live.finalize.to = live.quiet.from = now_seconds();
  std::this_thread::sleep_for(kQuiet);
  live.quiet.to = now_seconds();
  load.stop();
  live.during = load.waits(live.carry.from, live.carry.to);
  live.during_finalize = load.waits(live.finalize.from, live.finalize.to);
  live.after = load.waits(live.quiet.from, live.quiet.to);
  return live;
}

/// What the data takes and how fast it answers in one of its formats.
struct Standing {
  std::int64_t bytes = 0;
  Distribution recall = {};  ///< of one client
};

Standing stand(const std::filesystem::path& data, const Server::Launch& launch, Corpus corpus) {
  Standing standing{.bytes = bytes_in(data)};
  const Server server(data, launch);
  Client client = server.client();
  wait_for_index(client);
  for (int i = 0; i < kQueries; ++i) {
    const std::string body = nlohmann::json{{"query", corpus.query()}}.dump();
    const double sent = now_seconds();
    client.post_or_throw("/v1/spaces/bench/recall", body);
    standing.recall.add(now_seconds() - sent);
  }
  return standing;
}

/// The same by hand without clients, and back while they work.
struct Back {
  double run = 0;
  std::int64_t bytes = 0;  ///< while the way back is open
  double rollback = 0;
};

Back run_and_roll_back(const std::filesystem::path& data, Corpus& corpus) {
  Back back{.run = run_program("upgrade run", data).seconds, .bytes = bytes_in(data)};
  const Server server(data);
  Client watcher = server.client();
  wait_for_index(watcher);
  Load load(server, corpus);
  std::this_thread::sleep_for(kWarm);
  back.rollback = run_program("upgrade rollback", data).seconds;
  load.wait_for_end();
  return back;
}

Distribution refuse_newer(const std::filesystem::path& data) {
  stamp_as_newer(data);
  Distribution refusal;
  for (int i = 0; i < kRefusals; ++i) {
    refusal.add(run_program("serve --listen-port 0", data, kRefused).seconds);
  }
  return refusal;
}

void print_steps(const StageTimes& up, const StageTimes& down) {
  Rows rows;
  for (const std::int64_t step : {kDigests, kTags, kPacked}) {
    rows.push_back({fmt::format("{:04}", step), seconds(up.between(step, "expanding", "serving")),
                    seconds(up.between(step, "backfilling", "verified")),
                    seconds(up.between(step, "finalizing", "finalized")),
                    seconds(down.between(step, "reverting", "rolled_back"))});
  }
  print_table({"step", "expand", "backfill and proof", "begin of finalize to its end",
               "begin of rollback to its end"},
              rows);
}

void print_times(const Planned& planned, const Live& live, const Back& back) {
  const double happened = live.to_ready + live.carry.length();
  const Rows rows = {
      {"plan, p50 of five", seconds(planned.answer.quantile(.5))},
      {"the plan's estimate", seconds(planned.estimate)},
      {"start to ready: checks, snapshot, expand", seconds(live.to_ready)},
      {"ready to the open window, 8 clients working", seconds(live.carry.length())},
      {"that upgrade against the estimate", decimals(happened / planned.estimate, 2)},
      {"`upgrade run` without clients", seconds(back.run)},
      {"that against the estimate", decimals(back.run / planned.estimate, 2)},
      {"`upgrade finalize`, 8 clients working", seconds(live.finalize.length())},
      {"`upgrade rollback`, 8 clients working", seconds(back.rollback)},
      {"longest batch by the server's own count", milliseconds(live.longest_batch)}};
  print_table({"what", "figure"}, rows);
}

std::vector<std::string> waits_row(const std::string& name, const Waits& waits) {
  return {name,
          whole(static_cast<double>(waits.recall.count() + waits.remember.count())),
          milliseconds(waits.recall.quantile(.5)),
          milliseconds(waits.recall.quantile(.99)),
          milliseconds(waits.remember.quantile(.5)),
          milliseconds(waits.remember.quantile(.99)),
          milliseconds(waits.longest_remember.quantile(.5)),
          milliseconds(waits.remember.quantile(1))};
}

void print_standings(const Standing& first, const Back& back, const Standing& last) {
  const auto row = [](const std::string& name, const Standing& standing) {
    return std::vector<std::string>{name, mebibytes(standing.bytes),
                                    milliseconds(standing.recall.quantile(.5)),
                                    milliseconds(standing.recall.quantile(.99))};
  };
  print_table({"data", "bytes", "recall p50, one client", "p99"},
              {row("of format 1", first),
               {"way back open", mebibytes(back.bytes), "", ""},
               row("final", last)});
}

void print_waits(const Live& live) {
  print_table({"while", "requests", "recall p50", "p99", "remember p50", "p99",
               "p50 of the longest in 2 s", "longest"},
              {waits_row("rows are carried", live.during),
               waits_row("it is made final", live.during_finalize),
               waits_row("nothing happens (final)", live.after)});
  const auto ratio = [](const Distribution& during, const Distribution& after) {
    return during.quantile(.99) / after.quantile(.99);
  };
  fmt::print("p99 during against after: recall {:.2f}, remember {:.2f}\n",
             ratio(live.during.recall, live.after.recall),
             ratio(live.during.remember, live.after.remember));
}

void bench_size(const BenchOptions& options, std::int64_t memories) {
  const Folder folder;
  const auto data = folder.path() / "data";
  const auto copy = folder.path() / "copy";
  make_first_data(data, options, memories);
  std::filesystem::copy(data, copy, std::filesystem::copy_options::recursive);
  Corpus corpus(options.model, kSeed + 1);
  for (int i = 0; i < kQueries; ++i) (void)corpus.next();
  const auto asked = folder.path() / "asked";
  std::filesystem::copy(data, asked, std::filesystem::copy_options::recursive);
  const Standing first = stand(asked, {.program = options.first_release}, corpus);
  const Planned planned = plan(data);
  const Live live = upgrade_live(data, corpus);
  const Back back = run_and_roll_back(copy, corpus);
  run_program("upgrade run", asked);
  run_program("upgrade finalize --yes", asked);
  const Standing last = stand(asked, {}, corpus);
  const StageTimes up(data);
  const StageTimes down(copy);
  const Distribution refusal = refuse_newer(copy);
  fmt::print("\nupgrade of {} memories from format 1 to 4, {} clients\n", memories, Load::kClients);
  print_times(planned, live, back);
  fmt::print("snapshot, with the checks before it: {}\n",
             seconds(up.entered(kDigests, "expanding") - live.begun));
  print_steps(up, down);
  print_standings(first, back, last);
  print_waits(live);
  fmt::print("newer data refused: p50 {}, longest {}\n", milliseconds(refusal.quantile(.5)),
             milliseconds(refusal.quantile(1)));
}

}  // namespace

void bench_upgrade(const BenchOptions& options) {
  if (options.first_release.empty()) {
    throw std::runtime_error("upgrade needs --first-release, the program that makes old data");
  }
  for (const std::int64_t memories : options.memories) bench_size(options, memories);
}

}  // namespace theseus::bench
