#pragma once

#include <filesystem>
#include <string_view>

namespace theseus::storage {

/// A new file, readable by its owner alone, that is written from its beginning to its end. Every
/// call throws Error(full) or Error(unavailable) naming the file.
class SyncedFile {
 public:
  explicit SyncedFile(std::filesystem::path file);
  ~SyncedFile();
  SyncedFile(const SyncedFile&) = delete;
  SyncedFile& operator=(const SyncedFile&) = delete;

  void write(std::string_view piece);

  /// Puts what was written on disk. The last call.
  void finish();

 private:
  [[noreturn]] void fail() const;

  std::filesystem::path file_;
  int descriptor_;
};

/// Makes a new file, readable by its owner alone, and puts its content on disk; its name is only
/// there once its folder is synced. Throws Error(full) or Error(unavailable) naming the file.
void write_synced_file(const std::filesystem::path& file, std::string_view content);

/// The same, name included, in the place of what stood there: others see the one or the other.
/// What a call that failed has left beside it goes with the next.
void replace_synced_file(const std::filesystem::path& file, std::string_view content);

}  // namespace theseus::storage
