#pragma once

#include <cstdint>
#include <string_view>

#include "storage/sqlite/connection.h"

namespace theseus::storage {

/// A transaction that is rolled back when this object goes, unless it was committed.
class TransactionScope {
 public:
  static constexpr std::string_view kRead = "BEGIN";
  static constexpr std::string_view kWrite = "BEGIN IMMEDIATE";

  TransactionScope(Connection& connection, std::string_view begin);

  void commit();

  /// Whether another connection committed since this one's last commit (of a read, too).
  bool moved() const noexcept { return connection_.seen_version_ != version_; }

 private:
  /// Begins; rolls back what was neither committed nor undone by SQLite itself.
  class Open {
   public:
    Open(Connection& connection, std::string_view begin);
    ~Open();
    Open(const Open&) = delete;
    Open& operator=(const Open&) = delete;

   private:
    Connection& connection_;
  };

  Connection& connection_;
  Open open_;
  std::int64_t version_;
};

}  // namespace theseus::storage
