#pragma once

#include <sqlite3.h>

#include <optional>
#include <stop_token>

#include "storage/sqlite/connection.h"

namespace theseus::storage {

/// For as long as it is there, a stop that is asked for, be it by another thread, ends the
/// statement that runs on the connection, and every later one as soon as it begins: they fail as
/// interrupted.
class Interruption {
 public:
  Interruption(Connection& connection, const std::stop_token& stop);

 private:
  struct Interrupt {
    sqlite3* connection;
    void operator()() const noexcept { sqlite3_interrupt(connection); }
  };

  BorrowedStatement held_;
  std::optional<std::stop_callback<Interrupt>> callback_;
};

}  // namespace theseus::storage
