#include "receipts/restore_end.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "receipts/receipt_file.h"
#include "receipts/receipt_members.h"

namespace theseus::receipts {
namespace {

using nlohmann::json;

constexpr std::string_view kNewestRestore = R"sql(
SELECT j.seq, j.time, d.id FROM journal AS j CROSS JOIN data_set AS d
WHERE j.kind = 'restore_data' AND j.memory IS NULL ORDER BY j.seq DESC LIMIT 1
)sql";

}  // namespace

std::optional<RestoreEnd> find_restore_end(storage::Transaction& transaction) {
  storage::Statement row = transaction.query(kNewestRestore);
  if (!row.next()) return std::nullopt;
  return RestoreEnd{
      .data_set = base::format_id(row.id(2)), .restored_at = row.integer(0), .ended = row.time(1)};
}

bool has_receipt(const std::filesystem::path& folder, const RestoreEnd& end) {
  return std::ranges::any_of(list_receipt_files(folder / kReceiptsName), [&](const auto& file) {
    const std::string bytes = load_bytes(file.path);
    const auto split = split_receipt(bytes);
    const json text = json::parse(split ? split->text : std::string_view(), nullptr, false);
    return text_member(text, "act") == "restore" && text_member(text, "data_set") == end.data_set &&
           number_member(member(text, "details"), "restored_at") == end.restored_at;
  });
}

}  // namespace theseus::receipts
