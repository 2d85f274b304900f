#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "receipts/receipt.h"
#include "receipts/upgrade_ends.h"
#include "receipts/write_receipt.h"
#include "upgrade/data_set.h"

namespace theseus::receipts {

/// Writes the receipts of upgrades, of each end that the ledger names and no receipt does, and that
/// of the newest restore, where the journal names one and no receipt does. So one that a process
/// could not write before it died is written by the next, and says so. One thread at a time.
class DueReceipts {
 public:
  struct Parts {
    upgrade::DataSet& data;
    upgrade::Program program;
    std::filesystem::path folder;
    std::string role;  ///< of this process
    const base::Clock& clock;
  };

  explicit DueReceipts(Parts parts);

  /// Looks at the content as it is now, for the receipt of what this process does next.
  void note_before();

  /// Writes what is due and gives where it stands; what another process that lives has ended is
  /// left to that. Nearly free where the ledger has not grown. Errors as of write_receipt.
  std::vector<ChainHead> write();

 private:
  struct Moment;

  Moment look() const;
  bool is_written(const UpgradeEnd& end, const std::string& data_set) const;
  bool is_left_to_another(const UpgradeEnd& end) const;
  Receipt receipt_of(const UpgradeEnd& end, const Moment& moment) const;
  std::optional<ChainHead> write_of_restore() const;
  Actor this_process() const;

  Parts parts_;
  std::int64_t examined_ = -1;  // the newest row of the ledger that has all its receipts
  std::optional<ContentState> before_;
  bool knows_restore_ = false;  // nobody restores while this process has the data
};

}  // namespace theseus::receipts
