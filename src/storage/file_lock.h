#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

namespace theseus::storage {

enum class LockMode { shared, alone };

/// An open file whose bytes are locked one by one, by number, against everyone else who has the
/// file open, in this process or another. The locks go when this object goes, also when the process
/// dies. Errors are base::Error(unavailable) and name the file.
class LockFile {
 public:
  /// Opens the file; makes it, readable by its owner alone, if there is none.
  static LockFile ensure(std::filesystem::path file);

  /// Opens the file; nothing if there is none.
  static std::optional<LockFile> find(std::filesystem::path file);

  ~LockFile();
  LockFile(LockFile&& other) noexcept;
  LockFile& operator=(LockFile&&) = delete;

  /// Takes the lock, or changes its mode; false when another's stands against it.
  bool try_lock(int byte, LockMode mode);

  /// Waits until the byte is held alone. A stopped holder is waited for without end.
  void lock(int byte);

  void unlock(int byte) noexcept;

  /// Whether someone other than this object holds the byte, in either mode.
  bool is_held_by_another(int byte) const;

  /// Replaces what stands in the file and syncs it.
  void write(std::string_view content);

  const std::filesystem::path& path() const noexcept { return path_; }

 private:
  LockFile(std::filesystem::path path, int descriptor);

  std::filesystem::path path_;
  int descriptor_;
};

/// One byte of a file held alone for the life of this object.
class ByteLock {
 public:
  ByteLock(LockFile& file, int byte);
  ~ByteLock();
  ByteLock(const ByteLock&) = delete;
  ByteLock& operator=(const ByteLock&) = delete;

 private:
  LockFile& file_;
  int byte_;
};

}  // namespace theseus::storage
