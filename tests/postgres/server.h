#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>

#include "support/temporary_folder.h"

namespace theseus::tests {

/// A PostgreSQL of its own, in a temporary folder, reached by a socket there and by no network. It
/// runs as an ordinary user, as it must, and ends with this object.
class PostgresServer {
 public:
  /// Whether Debian's PostgreSQL 15 is installed.
  static bool is_installed();

  /// Makes a cluster and starts it. Throws std::runtime_error when it does not come up.
  PostgresServer();
  ~PostgresServer();
  PostgresServer(const PostgresServer&) = delete;
  PostgresServer& operator=(const PostgresServer&) = delete;

  /// What libpq wants to hear.
  std::string address() const;

 private:
  bool answers() const;
  void wait_until_it_answers();

  TemporaryFolder folder_;
  pid_t pid_ = -1;
};

}  // namespace theseus::tests
