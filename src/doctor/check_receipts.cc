#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/id.h"
#include "doctor/checks.h"
#include "receipts/chain_check.h"
#include "receipts/receipt_file.h"
#include "receipts/upgrade_ends.h"

namespace theseus::doctor {
namespace {

constexpr std::string_view kDataSet = R"sql(SELECT id FROM data_set)sql";

bool is_told(const receipts::ChainReport& chain, const receipts::UpgradeEnd& end,
             const std::string& data_set) {
  return std::ranges::any_of(chain.links, [&](const receipts::ChainLink& link) {
    return receipts::tells_of(link.text, end, data_set);
  });
}

// Those of upgrades alone: a restore and a drill stand in no ledger.
std::vector<receipts::UpgradeEnd> untold_ends(CheckedFolder& folder,
                                              const receipts::ChainReport& chain) {
  std::vector<receipts::UpgradeEnd> untold;
  folder.read([&](storage::Transaction& transaction) {
    storage::Statement row = transaction.query(kDataSet);
    const std::string data_set = row.next() ? base::format_id(row.id(0)) : "";
    untold = receipts::list_upgrade_ends(transaction);
    std::erase_if(untold, [&](const auto& end) { return is_told(chain, end, data_set); });
  });
  return untold;
}

// Only who may serve the data writes them, and on data that is held this release may not.
bool is_held(CheckedFolder& folder) {
  const upgrade::Stamp stamp = folder.status().stamp;
  return stamp.hold && *stamp.hold < folder.program().format;
}

Trouble missing(CheckedFolder& folder, const std::vector<receipts::UpgradeEnd>& untold) {
  std::string ends;
  for (const receipts::UpgradeEnd& end : untold) {
    ends +=
        fmt::format("{}{} of {}", ends.empty() ? "" : ", ", end.act, base::format_time(end.ended));
  }
  return {
      .what = fmt::format("No receipt tells of {} that the ledger names: {}.",
                          untold.size() == 1 ? "an end of an upgrade" : "ends of upgrades", ends),
      .why =
          "Nobody can check what was done; a server writes those that are missing, and says in "
          "them that it is late. On data that is held by a rollback it does so once it is upgraded "
          "again.",
      .command = folder.command(is_held(folder) ? "upgrade status" : "serve")};
}

// Then everybody could have signed them.
Trouble without_key(const CheckedFolder& folder, std::size_t receipts) {
  return {.what = fmt::format("There are {} receipts and no {} to check them by.", receipts,
                              receipts::kReceiptKeyName),
          .why =
              "Who signed them cannot be said without the public half of the key, which the first "
              "start of a server printed.",
          .command = folder.command("receipts verify --public-key KEPT_ELSEWHERE")};
}

}  // namespace

CheckReport check_receipts(CheckedFolder& folder) {
  const auto key = receipts::ReceiptKey::find(folder.path());
  const receipts::ChainReport chain = receipts::check_chain(
      {.receipts = folder.path() / receipts::kReceiptsName,
       .keys = key ? std::vector{key->public_half()} : std::vector<receipts::PublicKey>()});
  CheckReport report{
      .says = fmt::format("{} receipts hold by the key in this folder", chain.links.size())};
  for (const receipts::ChainFinding& finding : chain.findings) {
    report.troubles.push_back({.what = finding.what,
                               .why = "What this receipt says of an upgrade or restore cannot be "
                                      "relied on.",
                               .command = folder.command("receipts verify")});
  }
  if (!key && !chain.links.empty()) {
    report.troubles.push_back(without_key(folder, chain.links.size()));
  }
  const std::vector<receipts::UpgradeEnd> untold = untold_ends(folder, chain);
  if (!untold.empty()) report.troubles.push_back(missing(folder, untold));
  return report;
}

}  // namespace theseus::doctor
