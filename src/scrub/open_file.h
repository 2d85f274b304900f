#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>

namespace theseus::scrub {

/// A file open for reading. Only in a process that has no database open: closing the descriptor of
/// one drops the locks that its process has on it.
class OpenFile {
 public:
  /// Nothing where there is none, or none any more. Error(unavailable) where it cannot be read.
  static std::optional<OpenFile> find(const std::filesystem::path& path);

  ~OpenFile();
  OpenFile(OpenFile&& other) noexcept;
  OpenFile& operator=(OpenFile&&) = delete;

  /// As it is now.
  std::uint64_t bytes() const;

  /// Fills `out` from there on, as far as the file goes; says how much that was.
  std::size_t read(std::uint64_t offset, std::span<std::uint8_t> out) const;

 private:
  OpenFile(std::filesystem::path path, int descriptor);

  std::filesystem::path path_;
  int descriptor_;
};

}  // namespace theseus::scrub
