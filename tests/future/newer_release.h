#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

#include "base/id.h"
#include "storage/database.h"
#include "storage/sqlite/turnstile.h"

namespace theseus::tests {

/// A made-up later release, 0.9.0 with format 9, that works on the data of a running one from
/// beside. No guard of ours holds it, and it keeps the rules of `upgrade.md`.
class NewerRelease {
 public:
  explicit NewerRelease(const std::filesystem::path& folder);

  /// Expands: a table with its queue, a nullable column, triggers on `journal` and `bodies`; the
  /// stamp says format 9 and the next epoch, the ledger the structure. Format 1 may still write.
  void expand();

  /// Journal rows of kinds that 0.1.0 does not know: one that names the memory, one that names
  /// none.
  void write_unknown_kinds(std::int64_t space, const base::Id& memory);

  /// Takes every word of the memory away for good.
  void erase(std::int64_t space, const base::Id& memory);

  /// From the next epoch on, programs below format 9 may only read.
  void raise_oldest_writer();

  /// From the next epoch on, programs below format 9 may not even read.
  void raise_oldest_reader();

  std::int64_t number(std::string_view sql, storage::Parameters parameters = {});

 private:
  void raise(std::int64_t oldest_reader, std::int64_t oldest_writer, std::string_view expand = "");

  storage::Turnstile turnstile_;
  std::unique_ptr<storage::Database> database_;
};

}  // namespace theseus::tests
