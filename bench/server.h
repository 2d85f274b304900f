#pragma once

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "client.h"

namespace theseus::bench {

/// The real program, serving a data folder on a free port of 127.0.0.1; ended with this object.
class Server {
 public:
  struct Launch {
    std::vector<std::string> before = {};  ///< such as strace with its arguments
    std::string program = THESEUS_PROGRAM;
  };

  /// Starts it and waits until it is ready. Throws std::runtime_error when it is not within ten
  /// minutes, which an upgrade of much data may take.
  explicit Server(const std::filesystem::path& data) : Server(data, Launch{}) {}
  Server(const std::filesystem::path& data, const Launch& launch);
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  Client client() const;
  double seconds_to_ready() const { return seconds_to_ready_; }
  /// Resident memory in bytes, as the kernel counts it.
  std::int64_t resident_bytes() const;
  /// Asks it to stop and waits until it has.
  void stop();

 private:
  std::filesystem::path data_;
  std::uint16_t port_;
  pid_t process_;
  double seconds_to_ready_ = 0;
};

/// A folder below the system's temporary one, removed with this object.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// Bytes of the files that lie in a folder itself.
std::int64_t bytes_in(const std::filesystem::path& folder);

double now_seconds();

}  // namespace theseus::bench
