#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "upgrade/step.h"

namespace theseus::upgrade {

/// One line of a program's catalog. The number is the format that the step leads to; the checksums
/// (SHA-256 in hexadecimal) hold the step's SQL files to what was released.
struct CatalogEntry {
  std::int64_t number = 0;
  std::string_view name;
  const Step* step = nullptr;  ///< never null in a catalog
  SqlByDialect checksum = {};
};

using Catalog = std::span<const CatalogEntry>;

/// Whether the entries are numbered 1, 2, 3 and so on and are whole: for a static assertion.
constexpr bool has_no_gap(Catalog catalog) noexcept {
  std::int64_t expected = 1;
  for (const CatalogEntry& entry : catalog) {
    const bool is_whole = !entry.name.empty() && entry.checksum.sqlite.size() == 64 &&
                          entry.checksum.postgres.size() == 64;
    if (entry.number != expected || !is_whole) return false;
    ++expected;
  }
  return !catalog.empty();
}

/// The program that stands on the engine.
struct Program {
  std::string_view name;     ///< `theseus`, for messages
  std::string_view command;  ///< opens a data folder that is put behind it: `theseus serve --data`
  std::string_view release;
  std::int64_t format = 0;  ///< the newest that it knows
  Catalog catalog;
  std::string_view upgrade_command = {};  ///< `theseus upgrade`, before `plan`, `run` and the rest
  /// What a manifest says of the content, as a JSON object: counts, roots, the position of a
  /// journal. Null where there is nothing.
  std::string (*describe)(storage::Transaction&) = nullptr;
};

}  // namespace theseus::upgrade
