#include "memory/key_check.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kKeyTimes = R"sql(
SELECT expires_at, revoked_at FROM keys WHERE id = $1
)sql";

}  // namespace

std::optional<Refused> find_key_fault(storage::Transaction& transaction, const Caller& caller,
                                      base::Time now) {
  if (!caller.key) return std::nullopt;
  auto rows = transaction.query(kKeyTimes, {*caller.key});
  const bool known = rows.next();
  if (known && rows.is_null(1) && (rows.is_null(0) || rows.time(0) > now)) return std::nullopt;
  return Refused{Refused::Reason::key_revoked,
                 "this key was revoked or has expired; nothing was written. Ask for another key"};
}

}  // namespace theseus::memory
