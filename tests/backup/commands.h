#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "backup/backup_place.h"
#include "backup/packed_file.h"
#include "backup/restoring/choice.h"
#include "base/id.h"

/// What a person does with data and its backups: each in a process of its own, which ends in good
/// order. They throw Refusal, or what the product throws.
namespace theseus::tests {

/// A data folder, and the key of its backups, which lies elsewhere.
struct Site {
  std::filesystem::path data;
  std::filesystem::path key_file;

  backup::Place place() const { return {.data_folder = data}; }
};

/// Told each answer that somebody may rely on from then on.
using Tell = std::function<void(const std::string& answer)>;

// The answers.
inline constexpr const char* kMade = "made ";  ///< and the name of a backup
inline constexpr const char* kRestored = "restored";
inline constexpr const char* kErased = "erased";
inline constexpr const char* kScrubbed = "scrubbed";
inline constexpr const char* kErasedFrom = "erased from the backups";

enum class Packed { plain, compressed, encrypted };

/// `backup create` where one backup is kept.
void back_up(const Site& site, Packed packed, const Tell& tell);

/// The same where all are kept.
void back_up_beside_others(const Site& site, Packed packed);

/// `backup restore`, and yes to what it asks where the data can be read.
void bring_back(const Site& site, backup::RestorePoint point, const Tell& tell);

/// The same with a yes to whatever it asks, as where the data cannot be read.
void bring_back_at_any_price(const Site& site, const Tell& tell);

/// Erases a memory, lets the server's round look for what is left of it, and then writes the
/// database anew as `doctor --scrub` does.
void erase_and_scrub(const Site& site, const base::Id& id, const Tell& tell);

/// `backup erase-from --all`, and yes to what it asks. Throws Refusal also where one is left.
void erase_from(const Site& site, const Tell& tell);

/// The next start of a server, and its end.
void start(const Site& site);

}  // namespace theseus::tests
