#include "load.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace theseus::bench {
namespace {

constexpr std::size_t kTexts = 4000;
constexpr std::chrono::milliseconds kRest{10};
constexpr double kWindowSeconds = 2;
constexpr const char* kRecall = "/v1/spaces/bench/recall";
constexpr const char* kRemember = "/v1/spaces/bench/memories";

}  // namespace

// A space that is being loaded answers 503 with the share done.
void wait_for_index(Client& client) {
  while (client.post(kRecall, R"({"query": "when does the train leave"})").status == 503) {
  }
}

Load::Load(const Server& server, Corpus& corpus) : samples_(kClients), ends_(kClients) {
  for (std::size_t i = 0; i < kTexts; ++i) {
    writes_.push_back(nlohmann::json{{"text", corpus.next().text}, {"on_duplicate", "add"}}.dump());
    queries_.push_back(nlohmann::json{{"query", corpus.query()}}.dump());
  }
  for (std::size_t i = 0; i < kClients; ++i) {
    threads_.emplace_back([this, &server, i] { run(server, i); });
  }
}

Load::~Load() {
  is_stopped_ = true;
  join();
}

void Load::run(const Server& server, std::size_t number) {
  try {
    Client client = server.client();
    work(client, number);
  } catch (const std::exception& error) {
    ends_[number] = error.what();
  }
}

void Load::work(Client& client, std::size_t number) {
  const std::size_t first = number * kTexts / kClients;
  wait_for_index(client);
  for (std::size_t i = first; !is_stopped_; ++i) {
    for (const bool is_write : {false, true}) {
      const std::string& body = (is_write ? writes_ : queries_)[i % kTexts];
      const double sent = now_seconds();
      client.post_or_throw(is_write ? kRemember : kRecall, body);
      samples_[number].push_back({sent, now_seconds() - sent, is_write});
      std::this_thread::sleep_for(kRest);
    }
  }
}

void Load::join() {
  for (auto& thread : threads_) {
    if (thread.joinable()) thread.join();
  }
}

void Load::stop() {
  is_stopped_ = true;
  join();
  for (const std::string& end : ends_) {
    if (!end.empty()) throw std::runtime_error(end);
  }
}

void Load::wait_for_end() {
  join();
}

Waits Load::waits(double from, double to) const {
  Waits waits;
  std::map<int, double> longest;
  for (const auto& of_client : samples_) {
    for (const Sample& sample : of_client) {
      if (sample.sent < from || sample.sent >= to) continue;
      (sample.is_write ? waits.remember : waits.recall).add(sample.seconds);
      if (!sample.is_write) continue;
      double& of_window = longest[static_cast<int>((sample.sent - from) / kWindowSeconds)];
      of_window = std::max(of_window, sample.seconds);
    }
  }
  for (const auto& [window, seconds] : longest) waits.longest_remember.add(seconds);
  return waits;
}

}  // namespace theseus::bench
