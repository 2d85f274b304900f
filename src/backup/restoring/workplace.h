#pragma once

#include <filesystem>
#include <optional>

#include "base/clock.h"
#include "storage/sqlite/database_replacement.h"

namespace theseus::backup {

/// The folders of a restore in a data folder: where the new data is made, and where the old one
/// goes. For whoever holds the *open* byte of the turnstile alone.
class Workplace {
 public:
  Workplace(std::filesystem::path data_folder, base::Time now);

  /// Where the new data is made.
  const std::filesystem::path& making() const noexcept { return making_; }
  const std::filesystem::path& aside() const noexcept { return aside_; }
  std::filesystem::path database() const;

  /// Makes the folder, empty.
  void begin() const;

  /// Says that what was made is whole and may be put in place.
  void note_whole() const;

  struct PutInPlace {
    /// The folder where the data is that stood there; nothing where there was none.
    std::optional<std::filesystem::path> aside = std::nullopt;
    storage::ReplacementWarnings warnings = {};
  };

  /// Puts it in place. Errors as of storage::replace_sqlite.
  PutInPlace put_in_place() const;

  /// Goes on where `put_in_place` was cut short while no database stood in its place; nothing where
  /// that is not so. Where somebody took away what told that another had stood there, it names no
  /// `aside`.
  std::optional<PutInPlace> finish() const;

 private:
  storage::Replacement replacement() const;

  std::filesystem::path data_folder_;
  std::filesystem::path making_;
  std::filesystem::path aside_;
};

/// Takes away what a restore that died has left in a data folder, but never data that stands
/// nowhere else. For whoever holds the *open* byte, shared or alone: no restore is under way then.
void clear_restore_leftovers(const std::filesystem::path& data_folder);

}  // namespace theseus::backup
