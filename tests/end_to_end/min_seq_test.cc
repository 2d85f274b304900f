#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "end_to_end/slow_request.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

// 32 that waited once held all 32 workers.
TEST(MinSeq, LeavesHalfOfTheWorkersToThoseWhoNeedNotWait) {
  const TemporaryFolder folder;
  RunningServer server(folder.path(), {"--listen-workers", "2"});
  SlowRequest waiting(server);
  const auto connection = server.connect();

  const http::Response refused = connection->send(get("status?min_seq=1000000"));
  const http::Response reached = connection->send(get("status?min_seq=0"));

  EXPECT_EQ(refused.status, 503);
  EXPECT_EQ(json_of(refused).at("code"), "busy");
  EXPECT_EQ(reached.status, 200);
  EXPECT_EQ(waiting.status(), 503);
}

}  // namespace
}  // namespace theseus::tests
