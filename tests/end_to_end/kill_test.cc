#include <gtest/gtest.h>
#include <signal.h>

#include <nlohmann/json.hpp>

#include "end_to_end/program.h"
#include "end_to_end/writers.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

using nlohmann::json;

bool is_found(cli::Connection& connection, const Attempt& attempt) {
  const json answer = json_of(connection.send(post(
      "spaces/default/recall", {{"query", attempt.token}, {"mode", "keyword"}, {"limit", 1}})));
  return answer.at("results").size() == 1 &&
         answer.at("results").at(0).at("memory").at("id") == attempt.id;
}

// As many rows that remember something as there are memories, each with a whole body.
void expect_whole_journal(cli::Connection& connection, std::size_t memories) {
  std::size_t remembered = 0;
  std::int64_t after = 0;
  for (;;) {
    const json page =
        json_of(connection.send(get("journal?limit=1000&after=" + std::to_string(after))));
    for (const json& event : page.at("events")) {
      if (event.at("kind") != "remember") continue;
      ++remembered;
      EXPECT_TRUE(event.at("body").at("text").is_string()) << event;
    }
    after = page.at("next_after").get<std::int64_t>();
    if (after >= page.at("head").get<std::int64_t>()) break;
  }
  EXPECT_EQ(remembered, memories);
}

void expect_acknowledged(cli::Connection& connection, const std::vector<Attempt>& attempts) {
  const auto memories = all_memories(connection);
  for (const Attempt& attempt : attempts) {
    if (attempt.id.empty()) continue;
    const auto found = memories.find(attempt.text);
    ASSERT_NE(found, memories.end()) << attempt.text;
    EXPECT_EQ(found->second, attempt.id);
    EXPECT_TRUE(is_found(connection, attempt)) << attempt.text;
  }
}

// Sends everything again: what was written gives its old id, what was not is written now.
void retry_all(cli::Connection& connection, const std::vector<Attempt>& attempts) {
  for (const Attempt& attempt : attempts) {
    const http::Response response = connection.send(request_of(attempt));
    ASSERT_EQ(response.status, 201) << response.body;
    const std::string id = json_of(response).at("memory").at("id").get<std::string>();
    EXPECT_TRUE(attempt.id.empty() || attempt.id == id) << attempt.text;
  }
}

TEST(Kill, LosesNothingAcknowledgedAndNoRetryMakesASecond) {
  const TemporaryFolder folder;
  std::size_t texts = 0;
  for (int round = 0; round < rounds(5); ++round) {
    RunningServer server(folder.path());
    Writers writers(server, 8, round);
    writers.wait_for(20 + 37 * (round % 7));
    server.process().signal(SIGKILL);
    server.process().wait();
    writers.join();

    RunningServer next(folder.path());
    const auto connection = next.connect();
    expect_acknowledged(*connection, writers.attempts());
    retry_all(*connection, writers.attempts());

    texts += writers.attempts().size();
    const auto memories = all_memories(*connection);
    EXPECT_EQ(memories.size(), texts);
    expect_whole_journal(*connection, memories.size());
    EXPECT_EQ(next.stop(), 0);
  }
}

}  // namespace
}  // namespace theseus::tests
