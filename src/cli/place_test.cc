#include "cli/place.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <memory>
#include <vector>

#include "base/error.h"
#include "cli/server_socket.h"
#include "support/temporary_folder.h"

namespace theseus::cli {
namespace {

sockaddr_un address_of(const std::filesystem::path& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::copy(path.native().begin(), path.native().end(), address.sun_path);
  return address;
}

// A socket of the name that a server has; `close` leaves it as a killed server would.
class SomeSocket {
 public:
  explicit SomeSocket(const std::filesystem::path& path)
      : descriptor_(::socket(AF_UNIX, SOCK_STREAM, 0)) {
    const sockaddr_un address = address_of(path);
    EXPECT_EQ(::bind(descriptor_, reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
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

// A connection that nobody has taken yet.
class Waiting {
 public:
  explicit Waiting(const std::filesystem::path& path)
      : descriptor_(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0)) {
    const sockaddr_un address = address_of(path);
    is_in_ =
        ::connect(descriptor_, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
  }
  ~Waiting() { ::close(descriptor_); }
  Waiting(const Waiting&) = delete;
  Waiting& operator=(const Waiting&) = delete;

  bool is_in() const { return is_in_; }

 private:
  int descriptor_;
  bool is_in_ = false;
};

std::vector<std::unique_ptr<Waiting>> waiting_at(const std::filesystem::path& path) {
  std::vector<std::unique_ptr<Waiting>> crowd;
  do {
    crowd.push_back(std::make_unique<Waiting>(path));
  } while (crowd.back()->is_in());
  return crowd;
}

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

// Where the key of the folder would be sent it is read first, and an empty one is refused.
TEST_F(PlaceTest, ShowsTheKeyOfTheFolderToThisMachineAlone) {
  std::ofstream(folder_ / "admin.key").flush();
  const auto ask = [this](const std::string& url) {
    static_cast<void>(connect({.url = url}, surroundings_));
  };

  EXPECT_THROW(ask("http://localhost:7077"), base::Error);
  EXPECT_THROW(ask("127.0.0.1"), base::Error);
  EXPECT_THROW(ask("http://[::1]:7077/"), base::Error);
  EXPECT_NO_THROW(ask("https://memory.example/?from=://localhost"));
  EXPECT_NO_THROW(ask("https://localhost.memory.example"));
  EXPECT_NO_THROW(ask("https://localhost:x@memory.example"));
}

// One more than its backlog holds once waited, for as long as the server did not take any.
TEST_F(PlaceTest, GoesThroughAServerAtWhoseDoorTooManyWait) {
  const SomeSocket server(folder_ / kServerSocketName);
  const std::vector<std::unique_ptr<Waiting>> crowd = waiting_at(folder_ / kServerSocketName);

  EXPECT_TRUE(is_answered(folder_ / kServerSocketName));
}

TEST(ServerSocket, KnowsPathsThatAreTooLong) {
  EXPECT_TRUE(fits_socket_address("/tmp/" + std::string(100, 'a')));
  EXPECT_FALSE(fits_socket_address("/tmp/" + std::string(103, 'a')));
  EXPECT_FALSE(is_answered("/tmp/" + std::string(200, 'a')));
}

}  // namespace
}  // namespace theseus::cli
