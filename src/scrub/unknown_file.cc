#include "scrub/unknown_file.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "scrub/folder_walk.h"
#include "storage/sqlite/sqlite_file.h"

namespace theseus::scrub {
namespace {

namespace fs = std::filesystem;

// In the data folder, or in the folders of its backups and snapshots.
constexpr std::array<std::string_view, 8> kWithoutText = {
    "turnstile",  "lock",      "theseus.toml", "receipt.key",
    "backup.key", "admin.key", "drill.json",   "rehearsal.json"};
constexpr std::array<std::string_view, 2> kFoldersWithoutText = {"instances", "receipts"};

bool is_without_text(const fs::path& name) {
  // With its log, which is empty when somebody asks.
  if (storage::is_part_of_database(name)) return true;
  if (std::ranges::count(kFoldersWithoutText, name.begin()->string()) > 0) return true;
  return std::ranges::count(kWithoutText, name.filename().string()) > 0;
}

}  // namespace

std::optional<std::string> find_unknown_file(const fs::path& folder,
                                             const std::vector<std::string>& copies) {
  std::optional<std::string> unknown;
  walk_files(folder, copies, [&](const fs::path& file) {
    const fs::path name = file.lexically_relative(folder);
    if (!is_without_text(name)) unknown = name.string();
  });
  return unknown;
}

}  // namespace theseus::scrub
