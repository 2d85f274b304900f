#include "app/local_socket.h"

#include <system_error>

#include "cli/server_socket.h"
#include "storage/file_lock.h"

namespace theseus::app {
namespace {

// The turnstile's *next* byte: whoever holds it is the only one who decides whose the socket is.
constexpr int kNextByte = 0;

}  // namespace

LocalSocket::LocalSocket(const std::filesystem::path& folder)
    : folder_(folder), socket_(folder / cli::kServerSocketName) {}

bool LocalSocket::claim(http::Listener& listener, base::Log& log) {
  if (!cli::fits_socket_address(socket_)) {
    log.write(base::LogLevel::warning, "no_local_socket",
              {{"path", std::string_view(socket_.native())},
               {"reason", std::string_view("the path is longer than a socket's may be; commands "
                                           "open the folder beside this server")}});
    return false;
  }
  storage::LockFile turnstile = storage::LockFile::ensure(folder_ / "turnstile");
  const storage::ByteLock next(turnstile, kNextByte);
  if (cli::is_answered(socket_)) return false;
  // One that cannot be removed the listener names, since it cannot be made then.
  std::error_code kept;
  std::filesystem::remove(socket_, kept);
  listener.listen_locally(socket_);
  return true;
}

}  // namespace theseus::app
