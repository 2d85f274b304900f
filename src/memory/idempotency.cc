#include "memory/idempotency.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/json.h"

namespace theseus::memory {
namespace {

using nlohmann::json;

constexpr std::string_view kFind = R"sql(
SELECT request, time, seq, status, answer FROM idempotency WHERE key = $1 AND token = $2
)sql";

// Once format 4 cannot be rolled back: no older program can be asked again what was answered here.
constexpr std::string_view kKeepsKeyed = R"sql(
SELECT 1 FROM ledger WHERE step = 4 AND stage IN ('contracting', 'finalized')
)sql";

constexpr std::string_view kDelete = R"sql(
DELETE FROM idempotency WHERE key = $1 AND token = $2
)sql";

constexpr std::string_view kInsert = R"sql(
INSERT INTO idempotency (key, token, request, time, status, seq, answer)
VALUES ($1, $2, $3, $4, $5, $6, $7)
)sql";

/// Empty for somebody local: the column is unique with the token, and NULLs would not be.
base::BytesView key_of(const Caller& caller) {
  return caller.key ? caller.key->view() : base::bytes_of("");
}

std::string answer_text(const FirstAnswer& answer) {
  if (answer.count) return base::to_text(json(*answer.count));
  json items = json::array();
  for (const auto& item : answer.items) {
    items.push_back({base::format_id(item.id), item.seq, item.duplicate});
  }
  return base::to_text(items);
}

[[noreturn]] void refuse_stored_answer() {
  throw base::Error(base::ErrorKind::corrupt,
                    "a stored answer (table idempotency) cannot be read; nothing was changed. "
                    "Send the request with a new Idempotency-Key");
}

FirstAnswer::Item item_of(const json& item) {
  const bool readable = item.is_array() && item.size() == 3 && item[0].is_string() &&
                        item[1].is_number_integer() && item[2].is_boolean();
  if (!readable) refuse_stored_answer();
  const auto id = base::parse_id(item[0].get_ref<const std::string&>());
  if (!id) refuse_stored_answer();
  return {*id, item[1].get<std::int64_t>(), item[2].get<bool>()};
}

FirstAnswer answer_of(const storage::Statement& rows) {
  FirstAnswer answer{
      .items = {}, .seq = rows.integer(2), .status = static_cast<int>(rows.integer(3))};
  const json items = json::parse(rows.text(4), nullptr, false);
  if (items.is_number_integer()) {
    answer.count = items.get<std::int64_t>();
    return answer;
  }
  if (!items.is_array() || items.empty()) refuse_stored_answer();
  for (const json& item : items) answer.items.push_back(item_of(item));
  return answer;
}

bool is_request_of(const Retry& retry, base::BytesView stored) {
  return std::ranges::equal(stored, retry.keyed_request) ||
         std::ranges::equal(stored, retry.request);
}

Refused mismatch() {
  return {Refused::Reason::retry_mismatch,
          "this Idempotency-Key came with another request before; nothing was written. Use a new "
          "one for a new request"};
}

}  // namespace

Outcome<std::optional<FirstAnswer>> find_first_answer(storage::Transaction& transaction,
                                                      const RetryScope& scope, base::Time oldest) {
  const base::BytesView key = key_of(scope.caller);
  {
    auto rows = transaction.query(kFind, {key, base::BytesView(scope.retry.token)});
    if (!rows.next()) return std::optional<FirstAnswer>();
    if (rows.time(1) > oldest) {
      if (!is_request_of(scope.retry, rows.blob(0))) return base::Unexpected(mismatch());
      return std::optional(answer_of(rows));
    }
  }
  transaction.execute(kDelete, {key, base::BytesView(scope.retry.token)});
  return std::optional<FirstAnswer>();
}

void record_first_answer(storage::Transaction& transaction, const RetryScope& scope,
                         const FirstAnswer& answer) {
  const bool keeps_keyed = transaction.query(kKeepsKeyed).next();
  const base::Sha256& request = keeps_keyed ? scope.retry.keyed_request : scope.retry.request;
  transaction.execute(
      kInsert, {key_of(scope.caller), base::BytesView(scope.retry.token), base::BytesView(request),
                scope.now, answer.status, answer.seq, answer_text(answer)});
}

}  // namespace theseus::memory
