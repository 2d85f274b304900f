#include "struck_data.h"

#include <gtest/gtest.h>
#include <signal.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <thread>
#include <utility>

#include "carried_data.h"
#include "memory/parity/parity_check.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using std::chrono::microseconds;

constexpr int kWriters = 8;
constexpr int kBatch = 500;
constexpr int kKilled = 128 + SIGKILL;
constexpr int kTaken = 6;
constexpr microseconds kShortestReach{5'000};
constexpr microseconds kLongestReach{2'000'000};

std::string url_in(const std::string& line) {
  const std::size_t start = line.find("http://");
  if (start == std::string::npos) throw std::runtime_error("no address: " + line);
  return line.substr(start, line.find(' ', start) - start);
}

// The kill may come when it has ended by itself.
void expect_end(RunningServer& server, int unharmed, bool is_killed) {
  const bool ends_by_itself = is_killed || unharmed == kTaken;
  const int code = ends_by_itself ? server.process().wait().value_or(-1) : server.stop();
  EXPECT_TRUE(code == unharmed || (is_killed && code == kKilled)) << code;
}

void fill(const fs::path& data, const fs::path& program, int memories) {
  RunningServer server(data, {}, program);
  const auto connection = server.connect();
  for (int first = 0; first < memories; first += kBatch) {
    json items = json::array();
    for (int i = first; i < first + kBatch; ++i) {
      items.push_back({{"text", "The lighthouse keeper logged ship " + std::to_string(i)},
                       {"tags", {"tag-" + std::to_string(i % 50), "log"}}});
    }
    const auto response =
        connection->send(post("spaces/default/memories/batch", {{"memories", items}}));
    if (response.status != 201) throw std::runtime_error(response.body);
  }
  server.stop();
}

}  // namespace

StruckData::StruckData(Parts parts) : parts_(std::move(parts)), random_(parts_.seed) {
  fs::create_directories(parts_.folder / "base");
  fill(parts_.folder / "base", parts_.first_release, parts_.memories);
  begin_anew();
}

void StruckData::begin_anew() {
  fs::remove_all(data());
  fs::copy(parts_.folder / "base", data(), fs::copy_options::recursive);
  acknowledged_.clear();
  stage_ = Stage::old;
}

void StruckData::strike() {
  ++round_;
  const Act act = choose();
  ++count_of(act).rounds;
  if (stage_ == Stage::window) return strike_beside_a_server(act);
  strike_up(act);
}

// What was rolled back is held: no start upgrades it.
StruckData::Act StruckData::choose() {
  if (stage_ == Stage::window) return random_() % 3 == 0 ? Act::finalize : Act::roll_back;
  return stage_ == Stage::old && random_() % 2 == 0 ? Act::start : Act::run;
}

void StruckData::strike_up(Act act) {
  if (act == Act::start) {
    strike_starting_server();
  } else {
    Process command(order(data(), command_of(act)));
    kill(command, act);
    go_on(act);
  }
  {
    RunningServer server(data());
    Load load(address_of(server.url()), kWriters, name_of_round() + "b");
    wait_for_window(server);
    note(load);
    EXPECT_EQ(server.stop(), 0);
  }
  expect_all({});
  stage_ = Stage::window;
}

// The writers begin when it has said where it will answer, long before it does.
void StruckData::strike_starting_server() {
  Process server(order(data(), {"serve", "--listen-port", "0"}));
  const std::string url = url_in(server.next_line().value_or(""));
  Load load(address_of(url), kWriters, name_of_round() + "a");
  kill(server, Act::start);
  note(load);
}

void StruckData::strike_beside_a_server(Act act) {
  {
    RunningServer server(data());
    Load load(address_of(server.url()), kWriters, name_of_round());
    while (load.acknowledged() < kWriters) std::this_thread::yield();
    Process command(order(data(), command_of(act)));
    kill(command, act);
    const bool is_killed_too = random_() % 3 == 0;
    if (is_killed_too) server.process().signal(SIGKILL);
    go_on(act);
    note(load);
    expect_end(server, act == Act::roll_back ? kTaken : 0, is_killed_too);
  }
  expect_all(act == Act::roll_back ? parts_.first_release : fs::path());
  stage_ = Stage::rolled_back;
  if (act == Act::roll_back) return;
  expect_finalized();
  begin_anew();
}

std::vector<std::string> StruckData::command_of(Act act) const {
  if (act == Act::finalize) return {"upgrade", "finalize", "--yes"};
  return {"upgrade", act == Act::roll_back ? "rollback" : "run"};
}

// How far kills reach follows the act: they come sooner after one that came too late.
void StruckData::kill(Process& process, Act act) {
  Count& count = count_of(act);
  const auto reach = static_cast<int>(count.reach.count());
  std::this_thread::sleep_for(microseconds(std::uniform_int_distribution<int>(0, reach)(random_)));
  process.signal(SIGKILL);
  const bool is_killed = process.wait() == kKilled;
  if (is_killed) ++count.kills;
  count.reach = std::clamp(is_killed ? count.reach * 11 / 10 : count.reach * 7 / 10, kShortestReach,
                           kLongestReach);
}

// One that was killed behind its last act has left nothing to do, and says so.
void StruckData::go_on(Act act) {
  const Ended ended = run(data(), command_of(act));
  const bool is_over = ended.err.find("is open: there is nothing to") != std::string::npos;
  EXPECT_TRUE(ended.code == 0 || is_over) << ended.code << ": " << ended.err;
}

void StruckData::wait_for_window(const RunningServer& server) {
  const auto connection = server.connect();
  for (std::string stage; stage != "watching";) {
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
    stage = json_of(connection->send(get("status"))).at("upgrade").at("stage");
  }
}

void StruckData::note(Load& load) {
  load.stop();
  std::ranges::copy_if(load.attempts(), std::back_inserter(acknowledged_),
                       [](const Attempt& attempt) { return !attempt.id.empty(); });
}

void StruckData::expect_all(const fs::path& program) {
  RunningServer server(data(), {}, program);
  const auto memories = all_memories(*server.connect());
  EXPECT_GE(memories.size(), acknowledged_.size() + static_cast<std::size_t>(parts_.memories));
  for (const Attempt& attempt : acknowledged_) {
    const auto found = memories.find(attempt.text);
    ASSERT_NE(found, memories.end()) << attempt.text;
    EXPECT_EQ(found->second, attempt.id);
  }
  looked_for_ += static_cast<int>(acknowledged_.size());
  EXPECT_EQ(server.stop(), 0);
}

void StruckData::expect_finalized() {
  CarriedData carried(data());
  EXPECT_EQ(carried.status().stage(), "finalized");
  memory::ParityReport report;
  carried.database().read([&](storage::Transaction& transaction) {
    report = memory::check_parity(transaction, memory::Digests::complete);
  });
  EXPECT_TRUE(report.holds()) << report.different;
}

Address StruckData::address_of(const std::string& url) const {
  std::ifstream file(data() / "admin.key");
  Address address{.url = url, .key = {}};
  std::getline(file, address.key);
  return address;
}

int StruckData::kills() const noexcept {
  int kills = 0;
  for (const Count& count : counts_) kills += count.kills;
  return kills;
}

std::string StruckData::summary() const {
  constexpr std::array kNames = {"serve", "run", "finalize", "rollback"};
  std::string text;
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    text += std::string(kNames[i]) + ": " + std::to_string(counts_[i].kills) + " kills in " +
            std::to_string(counts_[i].rounds) + " rounds, ";
  }
  return text + std::to_string(looked_for_) + " acknowledged memories looked for";
}

}  // namespace theseus::tests
