#include "backup/restoring/missing_key.h"

#include <fmt/format.h>

#include <algorithm>

#include "backup/unpack.h"
#include "base/quoted_path.h"

namespace theseus::backup {

std::optional<std::string> find_want_of_key(const Backup& backup, const KeyFile& key_file) {
  if (!backup.is_encrypted()) return std::nullopt;
  const auto manifest = upgrade::read_manifest(backup.folder);
  if (!manifest) return std::nullopt;
  const auto packing = find_packing(*manifest, {.backup = backup.folder, .key_file = key_file});
  return packing ? std::nullopt : std::optional(packing.error().message);
}

std::string passing_over_sentence(const Backup& backup, const KeyFile& key_file) {
  return fmt::format(
      "The backup {} was passed over: it is encrypted with the key {}, and {}. To begin with it, "
      "name the file that holds that key with --key-file.",
      backup.name, backup.key,
      key_file ? fmt::format("{} does not give it", key_file->string()) : "no key file was named");
}

std::string way_round_sentence(const Backup& newest, const WayRound& way) {
  const std::string refused = fmt::format(
      "The backup {} of {} is the newest that will do, and no older one is used in its place.",
      newest.name, base::format_time(newest.taken));
  const auto older = std::ranges::find_if(
      way.backups, [&way](const Backup& other) { return !find_want_of_key(other, way.key_file); });
  if (older == way.backups.end()) {
    return fmt::format(
        "{} No older one can be opened either. What there is: theseus backup list "
        "--data {}",
        refused, base::quoted(way.data_folder));
  }
  return fmt::format(
      "{} To do without all that came after an older one, name that. The newest that can be opened "
      "is of {}: theseus backup restore {} --data {}",
      refused, base::format_time(older->taken), older->name, base::quoted(way.data_folder));
}

}  // namespace theseus::backup
