#pragma once

#include "backup/restoring/choice.h"
#include "backup/restoring/replaced_data.h"
#include "backup/restoring/restore.h"
#include "backup/restoring/workplace.h"

namespace theseus::backup {

/// One restore: what is wished, what stands there, and from what it is made, and where. All of it
/// outlives whoever has this.
struct RestoreCase {
  const RestoreParts& parts;
  const RestoreWish& wish;
  const ReplacedData& replaced;
  const Choice& choice;
  const Workplace& workplace;
};

}  // namespace theseus::backup
