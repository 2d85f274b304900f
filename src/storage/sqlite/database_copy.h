#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>

namespace theseus::storage {

struct CopyWish {
  std::filesystem::path source;
  std::filesystem::path target;  ///< must not be there yet
  /// Called between two pieces of the copy with the time that the last one took.
  std::function<void(std::chrono::microseconds)> rest = [](std::chrono::microseconds) {};
  std::function<void(std::int64_t done_bytes, std::int64_t total_bytes)> on_progress =
      [](std::int64_t, std::int64_t) {};
  std::stop_token stop = {};
};

enum class CopyEnd { whole, stopped };

/// Copies a database as it stands in one moment while others read and write it; the process holds
/// the *open* byte of its turnstile. The copy is one file of mode 0600 that is whole without a log
/// and has the source's header; it and its name are on disk when this returns. When it is stopped
/// or throws (full: no space for the copy; corrupt, unavailable) nothing is left at the target.
///
/// For as long as it runs the source's log cannot start anew, and grows with what is written.
CopyEnd copy_sqlite(const CopyWish& wish);

/// What a database takes on disk, its log apart: 0 where there is none.
struct DatabaseSize {
  std::int64_t file_bytes = 0;
  std::int64_t log_bytes = 0;
};
DatabaseSize size_of_sqlite(const std::filesystem::path& file);

}  // namespace theseus::storage
