#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>

#include "base/result.h"

namespace theseus::backup {

/// What encrypts backups and opens them again: 32 random bytes, in a file of one line. Each copy
/// leaves memory with its object.
struct Key {
  std::array<std::uint8_t, 32> bytes{};

  ~Key();

  /// Names the key in manifests without telling anything of it.
  std::string id() const;
  /// The line of the file: `theseus-backup-key-1` and the bytes in hexadecimal.
  std::string text() const;
};

/// Reads a key. Refused with what to do: it is not there, is no key, or others may read it.
base::Result<Key> load_key(const std::filesystem::path& file);

struct EnsuredKey {
  Key key;
  bool is_new = false;
};

/// The same, but makes the key where there is no file, readable by its owner alone and on disk.
/// Never puts it over another one: of several that make it at once all get the same. Takes away
/// what makers that died have left beside it. Error(unavailable) where it cannot be made.
base::Result<EnsuredKey> ensure_key(const std::filesystem::path& file);

/// What is to be kept apart from the backups, with the key in it: to be shown once, when it is
/// made.
std::string recovery_sentence(const Key& key, const std::filesystem::path& file);

}  // namespace theseus::backup
