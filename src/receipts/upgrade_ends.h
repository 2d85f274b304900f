#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "receipts/receipt.h"
#include "storage/database.h"

namespace theseus::receipts {

/// One upgrade, finalize or rollback that came to its end, as the ledger tells it; also a proof
/// that an upgrade failed, which stays where it is until somebody decides.
struct UpgradeEnd {
  std::string act;      ///< `upgrade`, `finalize`, `rollback`
  std::string outcome;  ///< `done`, `refused`
  std::int64_t upgrade = 0;
  std::int64_t ledger = 0;  ///< the row that ended it
  Actor by = {};            ///< who wrote that row
  Side from = {};
  Side to = {};
  base::Time began{};
  base::Time ended{};
  std::string snapshot = {};  ///< its name
  std::string plan = {};      ///< JSON, as noted when the upgrade began; empty of older releases
};

/// All of them, oldest first. The making of new data is none, nor is what a restore does on its way
/// to the format that it leaves.
std::vector<UpgradeEnd> list_upgrade_ends(storage::Transaction& transaction);

/// Whether the text of a receipt is about that end of that data set. It goes by all that names one:
/// a restore can give the rows of a ledger their numbers anew.
bool tells_of(std::string_view receipt_text, const UpgradeEnd& end, std::string_view data_set);

/// The number of the newest row of the ledger; 0 where there is none.
std::int64_t newest_ledger_row(storage::Transaction& transaction);

}  // namespace theseus::receipts
