#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

#include "backup/byte_sink.h"
#include "backup/key_file.h"

namespace theseus::backup {

/// How the file of a backup stands.
struct Packing {
  bool zstd = false;
  std::optional<Key> key = std::nullopt;  ///< encrypted with it

  bool is_plain() const noexcept { return !zstd && !key; }
  /// `theseus.db`, with `.zst`, with `.enc`.
  std::string file_name() const;
};

/// What long work on files does for others, and for who watches it.
struct FileWork {
  /// Called between two pieces with the time that the last one took.
  std::function<void(std::chrono::microseconds)> rest = [](std::chrono::microseconds) {};
  std::function<void(std::int64_t done_bytes, std::int64_t total_bytes)> on_progress =
      [](std::int64_t, std::int64_t) {};
  std::stop_token stop = {};
};

struct FileSum {
  std::int64_t bytes = 0;
  std::string sha256;  ///< in hexadecimal
};

struct PackOrder {
  std::filesystem::path plain;
  std::filesystem::path packed;  ///< must not be there yet
  Packing packing;
};

/// Makes the packed file of a plain one, puts it on disk, and says what it is; nothing when it was
/// asked to stop. Throws Error(full) or Error(unavailable) naming a file.
std::optional<FileSum> pack_file(const PackOrder& order, const FileWork& work);

/// What a file is, byte for byte as it stands; nothing when it was asked to stop.
std::optional<FileSum> sum_of_file(const std::filesystem::path& file, const FileWork& work);

/// Hands the plain bytes of a packed file, or of a plain one, to the sink and says what they are;
/// nothing when it was asked to stop. Throws Error(corrupt) for what `pack_file` did not make with
/// this packing.
std::optional<FileSum> unpack_file(const std::filesystem::path& packed, const Packing& packing,
                                   const ByteSink& sink, const FileWork& work);

}  // namespace theseus::backup
