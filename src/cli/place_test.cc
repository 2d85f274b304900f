#include "cli/place.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>

#include "base/error.h"
#include "cli/server_socket.h"
#include "support/temporary_folder.h"

namespace theseus::cli {
namespace {

// A socket of the name that a server has; `close` leaves it as a killed server would.
class SomeSocket {
 public:
  explicit SomeSocket(const std::filesystem::path& path)
      : descriptor_(::socket(AF_UNIX, SOCK_STREAM, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy(path.native().begin(), path.native().end(), address.sun_path);
    EXPECT_EQ(::bind(descriptor_, reinterpret_cast<sockaddr*>(&address), sizeof(address)), 0);
    EXPECT_EQ(::listen(descriptor_, 1), 0);
  }
  ~SomeSocket() { close(); }
  void close() {
    if (descriptor_ >= 0) ::close(descriptor_);
    descriptor_ = -1;
  }

 private:
  int descriptor_;
};

class PlaceTest : public ::testing::Test {
 protected:
  PlaceTest() {
    surroundings_.data_folder = folder_.path();
    surroundings_.environment = [](std::string_view) { return std::nullopt; };
    surroundings_.open_folder = [this](const std::filesystem::path&, Absence) {
      ++opened_;
      return std::unique_ptr<Connection>();
    };
  }

  tests::TemporaryFolder folder_;
  Surroundings surroundings_;
  int opened_ = 0;
};

TEST_F(PlaceTest, OpensTheFolderWhereNobodyListens) {
  static_cast<void>(connect({}, surroundings_));

  EXPECT_EQ(opened_, 1);
}

TEST_F(PlaceTest, GoesThroughTheServerThatListens) {
  const SomeSocket server(folder_ / kServerSocketName);

  EXPECT_NE(connect({}, surroundings_), nullptr);

  EXPECT_EQ(opened_, 0);
}

TEST_F(PlaceTest, OpensTheFolderBesideAServerThatWasKilled) {
  SomeSocket server(folder_ / kServerSocketName);
  server.close();

  static_cast<void>(connect({}, surroundings_));

  EXPECT_EQ(opened_, 1);
}

TEST_F(PlaceTest, OpensTheFolderBesideALiveServerWhenDirect) {
  const SomeSocket server(folder_ / kServerSocketName);

  static_cast<void>(connect({.direct = true}, surroundings_));

  EXPECT_EQ(opened_, 1);
}

TEST_F(PlaceTest, RefusesAKeyFileThatIsNotThere) {
  EXPECT_THROW(
      static_cast<void>(connect({.url = "http://x", .key_file = folder_ / "none"}, surroundings_)),
      base::Error);
}

TEST(ServerSocket, KnowsPathsThatAreTooLong) {
  EXPECT_TRUE(fits_socket_address("/tmp/" + std::string(100, 'a')));
  EXPECT_FALSE(fits_socket_address("/tmp/" + std::string(103, 'a')));
  EXPECT_FALSE(is_answered("/tmp/" + std::string(200, 'a')));
}

}  // namespace
}  // namespace theseus::cli
