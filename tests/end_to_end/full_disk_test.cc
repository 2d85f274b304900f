#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <nlohmann/json.hpp>

#include "end_to_end/program.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

using nlohmann::json;

// No file of the process may grow above this: to it, the disk is full.
void limit_file_size(pid_t process, rlim_t bytes) {
  const rlimit limit{.rlim_cur = bytes, .rlim_max = RLIM_INFINITY};
  ASSERT_EQ(::prlimit(process, RLIMIT_FSIZE, &limit, nullptr), 0);
}

http::Request large_text(int number) {
  return post("spaces/default/memories",
              {{"text", "zebra " + std::to_string(number) + " " + std::string(100'000, 'x')}});
}

// Writes until the first refusal, and gives that.
http::Response fill(cli::Connection& connection, int& written) {
  for (int number = 0; number < 1000; ++number) {
    const http::Response response = connection.send(large_text(number));
    if (response.status != 201) return response;
    ++written;
  }
  return {};
}

TEST(FullDisk, RefusesWritesServesReadsAndWorksAgainWhenThereIsRoom) {
  const TemporaryFolder folder;
  RunningServer server(folder.path());
  const auto connection = server.connect();
  limit_file_size(server.process().id(), 2 << 20);
  int written = 0;

  const http::Response refused = fill(*connection, written);

  EXPECT_EQ(refused.status, 507);
  EXPECT_EQ(json_of(refused).at("code"), "storage_full");
  EXPECT_GT(written, 0);
  const json listed = json_of(connection->send(get("spaces/default/memories")));
  EXPECT_EQ(listed.at("memories").size(), static_cast<std::size_t>(written));
  const http::Response recalled =
      connection->send(post("spaces/default/recall", {{"query", "zebra"}}));
  EXPECT_EQ(recalled.status, 200);
  EXPECT_FALSE(json_of(recalled).at("results").empty());

  limit_file_size(server.process().id(), RLIM_INFINITY);

  EXPECT_EQ(connection->send(large_text(5000)).status, 201);
  EXPECT_EQ(server.stop(), 0);
}

}  // namespace
}  // namespace theseus::tests
