#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <thread>

#include "end_to_end/program.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

using nlohmann::json;

// The kinds of all events of a memory, from when there are at least so many.
std::vector<std::string> kinds_of(const std::filesystem::path& data, const std::string& id,
                                  std::size_t at_least) {
  json events = json::array();
  for (int i = 0; i < 600 && events.size() < at_least; ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    events = answer_of(data, {"history", id}).at("events");
  }
  std::vector<std::string> kinds;
  for (const json& event : events) kinds.push_back(event.at("kind").get<std::string>());
  return kinds;
}

TEST(Sweep, ForgetsWhatHasExpiredWithoutBeingAsked) {
  const TemporaryFolder folder;
  RunningServer server(folder.path(), {"--retention-sweep-every", "100ms"});

  const std::string id =
      answer_of(folder.path(), {"remember", "gone", "--expires-at", "2020-01-01T00:00:00Z"})
          .at("memory")
          .at("id")
          .get<std::string>();

  EXPECT_EQ(kinds_of(folder.path(), id, 2), (std::vector<std::string>{"remember", "forget"}));
}

}  // namespace
}  // namespace theseus::tests
