#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "backup/backup_place.h"
#include "backup/restoring/choice.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "upgrade/free_space.h"
#include "upgrade/site.h"

namespace theseus::backup {

struct RestoreParts {
  const upgrade::Program& program;
  const base::Clock& clock;
  base::IdSource& ids;
  /// Told what is being done, a sentence each.
  std::function<void(std::string_view)> tell = [](std::string_view) {};
  std::function<std::int64_t(const std::filesystem::path&)> free_bytes = upgrade::free_bytes_of;
};

struct RestoreWish {
  Place place = {};
  std::optional<std::string> asked = std::nullopt;  ///< name or path of a backup
  RestorePoint point = {};
  std::optional<std::filesystem::path> key_file = std::nullopt;
  bool accepts = false;  ///< yes to whatever it asks
  /// Yes to this question alone, as it was asked.
  std::optional<std::string> accepted = std::nullopt;
  std::stop_token stop = {};
};

/// What a restore did.
struct Restored {
  std::string backup = {};  ///< it began with
  std::int64_t to = 0;
  std::optional<base::Time> to_time = std::nullopt;
  std::int64_t restored_at = 0;  ///< seq of the row that says so
  std::int64_t head = 0;
  /// Rows that the data replaced had behind `to`; nothing where nobody can say.
  std::optional<std::int64_t> undone = std::nullopt;
  std::int64_t taken = 0;   ///< rows that the backup did not have
  std::int64_t erased = 0;  ///< erasures done anew
  std::int64_t format = 0;
  std::int64_t memories = 0;
  std::optional<std::filesystem::path> replaced =
      std::nullopt;                 ///< where the data is that stood there
  std::int64_t format_before = 0;   ///< of the data that stood there; 0 where nobody can say
  std::string release_before = {};  ///< that wrote to its ledger last; empty likewise
  std::string data_set = {};        ///< its id
  std::string content_before = {};  ///< as Program::describe says it; empty where nobody can
  std::string content_after = {};
  std::vector<std::string> warnings = {};  ///< a sentence each
};

/// What a restore that is asked to stop says.
inline constexpr const char* kStopped =
    "Asked to stop. Nothing is left of the new data, and the data is as it was.";

using RestoreOutcome = base::Result<Restored, upgrade::UpgradeRefusal>;

/// Puts the data of a folder back as a backup has it, or as it stood at a position or a time. The
/// new data is built beside the old, verified, and put in its place in one rename; the old one is
/// kept in a folder of its own. A refusal leaves everything as it was: `refused`, `busy` (somebody
/// uses the data), or `asks`, where changes would be left behind, an older backup than was meant is
/// used, or times and positions of the backups disagree, and no yes was given to that. Errors
/// (full, unavailable, corrupt) leave the old data in place, whole; or, where a log kept the two
/// from changing places in one rename, whole in the folder that the error names, with nothing in
/// its place until the next restore finishes this one. Once the new data is in place, what goes
/// wrong is a warning.
RestoreOutcome restore(const RestoreParts& parts, const RestoreWish& wish);

}  // namespace theseus::backup
