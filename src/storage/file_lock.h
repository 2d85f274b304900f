#pragma once

#include <filesystem>
#include <string_view>

namespace theseus::storage {

enum class LockMode { shared, alone };

enum class LockState {
  no_file,
  free,
  held,
  unknown  ///< who asks has not the right to, or what stands there is no file
};

/// Whether somebody holds the byte of a file, asked without the right to write it.
LockState look_at_lock(const std::filesystem::path& file, int byte) noexcept;

/// An open file whose bytes are locked one by one, by number, against everyone else who has the
/// file open, in this process or another. The locks go when this object goes, also when the process
/// dies. Errors are base::Error(unavailable) and name the file.
class LockFile {
 public:
  /// Opens the file; makes it, readable by its owner alone, if there is none. One that root makes
  /// belongs to the owner of its folder, whose processes it would else keep out.
  static LockFile ensure(std::filesystem::path file);

  ~LockFile();
  LockFile(LockFile&& other) noexcept;
  LockFile& operator=(LockFile&&) = delete;

  /// Takes the lock, or changes its mode; false when another's stands against it.
  bool try_lock(int byte, LockMode mode);

  /// Waits until the byte is held alone. A stopped holder is waited for without end.
  void lock(int byte);

  void unlock(int byte) noexcept;

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
