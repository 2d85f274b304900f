#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/id.h"
#include "storage/database.h"

namespace theseus::tests {

/// What a made-up later release does to data, while others are on it. Each call is one transaction
/// of a process that has come and gone.
class Future {
 public:
  explicit Future(std::filesystem::path folder) : folder_(std::move(folder)) {}

  /// A table, a nullable column, a trigger, a journal kind that nobody knows, the memory erased,
  /// format 9, the epoch raised, all of it in the ledger.
  void expand(const base::Id& erased);

  /// Only programs that know format 9 may write from now on.
  void require_newer_writer();
  /// Nor read.
  void require_newer_reader();

  /// How many journal rows the trigger saw.
  std::int64_t rows_seen_by_trigger();

  /// Of the database and its log, byte by byte, while this process has neither open.
  std::string checksum() const;

 private:
  void write(const storage::WriteWork& work);
  void raise(std::string_view sql);

  std::filesystem::path folder_;
};

}  // namespace theseus::tests
