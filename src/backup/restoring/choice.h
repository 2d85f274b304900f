#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "backup/backup_list.h"
#include "backup/restoring/replaced_data.h"
#include "base/clock.h"
#include "base/result.h"

namespace theseus::backup {

/// Up to where: all that the backup has, or a position, or a time.
using RestorePoint = std::variant<std::monostate, std::int64_t, base::Time>;

struct ChoiceQuestion {
  const ReplacedData& replaced;
  const Place& place;
  std::optional<std::string> asked;  ///< a name or a path; nothing chooses the newest that will do
  RestorePoint point;
};

struct Choice {
  /// Those that will do, the best first. One of them may turn out not to be whole.
  std::vector<Backup> backups;
  std::optional<std::int64_t> to = std::nullopt;  ///< a position; nothing for all of the backup
  /// Better ones that were made of damaged data, a sentence each.
  std::vector<std::string> passed_over = {};
};

/// From which backup a restore begins. One whose last row does not stand in the data that is
/// replaced is of a branch that was undone: it is taken only where it is asked for by name, and
/// without a position. So is one that was made of data that was damaged. Refused with what there is
/// instead.
base::Result<Choice> choose(const ChoiceQuestion& question);

}  // namespace theseus::backup
