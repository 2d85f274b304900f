#include "end_to_end/writers.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/error.h"

namespace theseus::tests {

using nlohmann::json;

http::Request request_of(const Attempt& attempt) {
  http::Request request = post("spaces/default/memories", {{"text", attempt.text}});
  request.headers.emplace_back("Idempotency-Key", attempt.token);
  return request;
}

std::map<std::string, std::string> all_memories(cli::Connection& connection) {
  std::map<std::string, std::string> memories;
  std::string cursor;
  do {
    const json page = json_of(connection.send(
        get("spaces/default/memories?limit=1000" + (cursor.empty() ? "" : "&cursor=" + cursor))));
    for (const json& memory : page.at("memories")) {
      const bool is_new =
          memories.emplace(memory.at("text").get<std::string>(), memory.at("id").get<std::string>())
              .second;
      EXPECT_TRUE(is_new) << memory;
    }
    cursor = page.at("next_cursor").is_null() ? "" : page.at("next_cursor").get<std::string>();
  } while (!cursor.empty());
  return memories;
}

Writers::Writers(const RunningServer& server, int count, int round) {
  for (int i = 0; i < count; ++i) {
    std::string name = "r" + std::to_string(round) + "w" + std::to_string(i);
    threads_.emplace_back([this, &server, name] { write(server, name); });
  }
}

void Writers::wait_for(int acknowledged) const {
  while (acknowledged_ < acknowledged) std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

void Writers::join() {
  for (std::thread& thread : threads_) {
    if (thread.joinable()) thread.join();
  }
}

void Writers::write(const RunningServer& server, std::string name) {
  const auto connection = server.connect();
  for (int number = 0;; ++number) {
    const std::string word = name + "n" + std::to_string(number);
    Attempt attempt{.text = "The harbour master wrote " + word, .token = word, .id = {}};
    try {
      const http::Response response = connection->send(request_of(attempt));
      if (response.status == 201)
        attempt.id = json_of(response).at("memory").at("id").get<std::string>();
    } catch (const base::Error&) {
      // The server was killed: what became of this one is what the test asks.
    }
    const bool is_acknowledged = !attempt.id.empty();
    const std::lock_guard lock(mutex_);
    attempts_.push_back(std::move(attempt));
    if (!is_acknowledged) return;
    ++acknowledged_;
  }
}

}  // namespace theseus::tests
