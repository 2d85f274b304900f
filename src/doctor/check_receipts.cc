#include <fmt/format.h>

#include "base/bytes.h"
#include "doctor/checks.h"
#include "receipts/chain_check.h"
#include "receipts/receipt_file.h"
#include "receipts/upgrade_ends.h"

namespace theseus::doctor {
namespace {

// Each end of an upgrade leaves one; a restore and a drill do so besides.
std::int64_t count_ends(CheckedFolder& folder) {
  std::int64_t ends = 0;
  folder.read([&](storage::Transaction& transaction) {
    ends = static_cast<std::int64_t>(receipts::list_upgrade_ends(transaction).size());
  });
  return ends;
}

Trouble missing(const CheckedFolder& folder, std::int64_t ends, std::size_t receipts) {
  return {.what = fmt::format("{} ends of upgrades stand in the ledger, and there are {} receipts.",
                              ends, receipts),
          .why =
              "Nobody can check later what was done; a server writes those that are due, and "
              "one that was taken away stays missing.",
          .command = folder.command("serve")};
}

}  // namespace

CheckReport check_receipts(CheckedFolder& folder) {
  const auto key = receipts::ReceiptKey::find(folder.path());
  const receipts::ChainReport chain =
      receipts::check_chain({.receipts = folder.path() / receipts::kReceiptsName,
                             .key = key ? std::optional(key->public_half()) : std::nullopt});
  CheckReport report{
      .says = fmt::format("{} receipts hold by the key in this folder", chain.links.size())};
  for (const receipts::ChainFinding& finding : chain.findings) {
    report.troubles.push_back({.what = finding.what,
                               .why = "What this receipt says of an upgrade or restore cannot be "
                                      "relied on.",
                               .command = folder.command("receipts verify")});
  }
  const std::int64_t ends = count_ends(folder);
  if (ends > static_cast<std::int64_t>(chain.links.size())) {
    report.troubles.push_back(missing(folder, ends, chain.links.size()));
  }
  return report;
}

}  // namespace theseus::doctor
