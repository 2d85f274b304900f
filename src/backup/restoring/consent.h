#pragma once

#include <optional>
#include <string>
#include <vector>

#include "backup/restoring/choice.h"
#include "backup/restoring/replaced_data.h"
#include "backup/restoring/restore.h"

namespace theseus::backup {

/// What a restore that begins with this backup would leave behind.
struct Matter {
  const RestoreWish& wish;
  const ReplacedData& replaced;
  const Choice& choice;
  const Backup& backup;
  /// Why newer ones cannot be used, a sentence each.
  const std::vector<std::string>& passed_over;
};

/// The question that has to be answered before that; nothing where its yes was given, or where
/// there is nothing to ask. A yes counts for the very question alone, so one to a backup is none to
/// an older one.
std::optional<upgrade::UpgradeRefusal> find_question(const Matter& matter);

}  // namespace theseus::backup
