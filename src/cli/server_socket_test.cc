#include "cli/server_socket.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

#include "support/temporary_folder.h"

namespace theseus::cli {
namespace {

// Someone who listens and never accepts, with room for one who waits.
class ServerSocketTest : public ::testing::Test {
 protected:
  ServerSocketTest() {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string path = socket().string();
    std::copy(path.begin(), path.end(), address.sun_path);
    listener_ = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ::bind(listener_, reinterpret_cast<const sockaddr*>(&address), sizeof(address));
    ::listen(listener_, 0);
  }
  ~ServerSocketTest() override { ::close(listener_); }

  std::filesystem::path socket() const { return folder_ / "server.sock"; }

  tests::TemporaryFolder folder_;
  int listener_ = -1;
};

TEST_F(ServerSocketTest, IsAnsweredWhereSomeoneListens) {
  EXPECT_TRUE(is_answered(socket()));
}

TEST_F(ServerSocketTest, IsAnsweredAtOnceWhereTheLineIsFull) {
  is_answered(socket());
  is_answered(socket());

  EXPECT_TRUE(is_answered(socket()));
}

TEST_F(ServerSocketTest, IsNotAnsweredWhereNobodyListensAnyMore) {
  ::close(std::exchange(listener_, -1));

  EXPECT_FALSE(is_answered(socket()));
  EXPECT_FALSE(is_answered(folder_ / "absent"));
}

}  // namespace
}  // namespace theseus::cli
