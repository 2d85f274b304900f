#include "receipts/due_receipts.h"

#include <unistd.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/hash.h"
#include "base/host_name.h"
#include "receipts/receipt_file.h"
#include "receipts/receipt_members.h"
#include "receipts/restore_end.h"
#include "upgrade/manifest.h"

namespace theseus::receipts {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kDataSet = R"sql(SELECT id FROM data_set)sql";

std::string content_text(storage::Transaction& transaction, const upgrade::Program& program) {
  return program.describe == nullptr ? std::string() : program.describe(transaction);
}

nlohmann::json parse(const std::string& text) {
  return nlohmann::json::parse(text, nullptr, false);
}

std::optional<std::chrono::milliseconds> find_estimate(const UpgradeEnd& end) {
  const nlohmann::json plan = parse(end.plan);
  const bool has_estimate = member(plan, "milliseconds").is_number_integer();
  if (end.act != "upgrade" || !has_estimate) return std::nullopt;
  return std::chrono::milliseconds(number_member(plan, "milliseconds"));
}

// The plan was made before the snapshot, whose time its estimate holds.
base::Time begin_of(const UpgradeEnd& end, const std::optional<upgrade::Manifest>& manifest) {
  if (!manifest || manifest->stages.empty()) return end.began;
  return manifest->stages.front().time;
}

}  // namespace

struct DueReceipts::Moment {
  std::int64_t newest_row = 0;
  std::string data_set;
  std::vector<UpgradeEnd> ends;
  std::string content;
};

DueReceipts::DueReceipts(Parts parts) : parts_(std::move(parts)) {}

void DueReceipts::note_before() {
  before_ = find_content(parts_.data.describe_content());
}

DueReceipts::Moment DueReceipts::look() const {
  Moment moment;
  parts_.data.read_past_guard([&](storage::Transaction& transaction) {
    moment = {};
    moment.newest_row = newest_ledger_row(transaction);
    if (moment.newest_row == examined_) return;
    moment.ends = list_upgrade_ends(transaction);
    if (moment.ends.empty()) return;
    storage::Statement row = transaction.query(kDataSet);
    if (row.next()) moment.data_set = base::format_id(row.id(0));
    moment.content = content_text(transaction, parts_.program);
  });
  return moment;
}

std::vector<ChainHead> DueReceipts::write() {
  std::vector<ChainHead> written;
  if (!knows_restore_) {
    if (const auto head = write_of_restore()) written.push_back(*head);
    knows_restore_ = true;
  }
  const Moment moment = look();
  bool is_all = true;
  for (const UpgradeEnd& end : moment.ends) {
    if (is_written(end, moment.data_set)) continue;
    if (is_left_to_another(end)) {
      is_all = false;
      continue;
    }
    const auto head = write_receipt_unless(parts_.folder, receipt_of(end, moment), parts_.clock,
                                           [&] { return is_written(end, moment.data_set); });
    if (head) written.push_back(*head);
  }
  if (is_all) examined_ = moment.newest_row;
  if (!written.empty()) before_.reset();
  return written;
}

bool DueReceipts::is_written(const UpgradeEnd& end, const std::string& data_set) const {
  return std::ranges::any_of(list_receipt_files(parts_.folder / kReceiptsName),
                             [&](const ReceiptFile& file) {
                               const std::string bytes = load_bytes(file.path);
                               const auto split = split_receipt(bytes);
                               return split && tells_of(split->text, end, data_set);
                             });
}

bool DueReceipts::is_left_to_another(const UpgradeEnd& end) const {
  const auto id = base::parse_id(end.by.instance);
  return id && *id != parts_.data.instance() && upgrade::is_alive(parts_.folder, *id);
}

Receipt DueReceipts::receipt_of(const UpgradeEnd& end, const Moment& moment) const {
  const bool is_own = end.by.instance == base::format_id(parts_.data.instance());
  const bool has_snapshot = end.act == "upgrade" && !end.snapshot.empty();
  const std::optional<upgrade::Manifest> manifest =
      has_snapshot ? parts_.data.find_manifest(end.snapshot) : std::nullopt;
  const bool saw_before = is_own && end.act != "upgrade";
  const std::optional<ContentState> own_before = saw_before ? before_ : std::nullopt;
  nlohmann::json details = nlohmann::json::object();
  if (!end.plan.empty()) details["plan"] = parse(end.plan);
  return {
      .act = end.act,
      .outcome = end.outcome,
      .message = end.outcome == "done" ? "" : "Rows are not as they must be; nothing is lost.",
      .data_set = moment.data_set,
      .by = end.by,
      .from = end.from,
      .to = end.to,
      .upgrade = end.upgrade,
      .ledger = end.ledger,
      .plan_sha256 = end.plan.empty() ? "" : base::to_hex(base::sha256(base::bytes_of(end.plan))),
      .snapshot = end.snapshot,
      .began = begin_of(end, manifest),
      .ended = end.ended,
      .estimate = find_estimate(end),
      .before = manifest ? find_content(manifest->content) : own_before,
      // What is there when somebody else comes is not what the act has left.
      .after = is_own ? find_content(moment.content) : std::nullopt,
      .late_by = is_own ? std::nullopt : std::optional(this_process()),
      .details = details.dump()};
}

std::optional<ChainHead> DueReceipts::write_of_restore() const {
  std::optional<RestoreEnd> end;
  parts_.data.read_past_guard(
      [&end](storage::Transaction& transaction) { end = find_restore_end(transaction); });
  if (!end || has_receipt(parts_.folder, *end)) return std::nullopt;
  const Receipt receipt{
      .act = "restore",
      .outcome = "done",
      .message = "Whoever restored wrote no receipt: this is what the journal says.",
      .data_set = end->data_set,
      .by = {.role = "restore"},
      .began = end->ended,
      .ended = end->ended,
      .late_by = this_process(),
      .details = nlohmann::json{{"restored_at", end->restored_at}}.dump()};
  return write_receipt_unless(parts_.folder, receipt, parts_.clock,
                              [&] { return has_receipt(parts_.folder, *end); });
}

Actor DueReceipts::this_process() const {
  return {.instance = base::format_id(parts_.data.instance()),
          .release = std::string(parts_.program.release),
          .role = parts_.role,
          .host = base::host_name(),
          .pid = ::getpid()};
}

}  // namespace theseus::receipts
