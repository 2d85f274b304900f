#include "base/error.h"
#include "memory/idempotency.h"
#include "memory/key_check.h"
#include "memory/memories.h"
#include "memory/refusals.h"
#include "memory/scrubbed.h"
#include "memory/space_erasure.h"
#include "scrub/scrub_rows.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kTime = R"sql(
SELECT time FROM journal WHERE seq = $1
)sql";

/// What the request of that `erase_space` row is answered with, then and when it is asked again.
SpaceErased space_erased(storage::Transaction& transaction, const std::string& name,
                         std::int64_t seq) {
  auto rows = transaction.query(kTime, {seq});
  if (!rows.next()) {
    throw base::Error(base::ErrorKind::corrupt,
                      "row " + std::to_string(seq) +
                          " of the journal, by which a space was erased, is not there; nothing was "
                          "changed. Restore the data from a backup");
  }
  return {.name = name,
          .erased_at = rows.time(0),
          .scrubbed_at = find_scrubbed_at(transaction, seq),
          .seq = seq};
}

}  // namespace

Outcome<SpaceErased> Memories::erase_space(const WriteContext& context, std::string_view confirm) {
  if (!context.caller.may_see(context.space)) {
    return base::Unexpected(no_such_space(context.space));
  }
  if (confirm != context.space) {
    return base::Unexpected(invalid_field(
        "/confirm", "must be the name of the space once more: everything in it goes for good"));
  }
  ErasedForms forms;
  std::optional<Outcome<SpaceErased>> outcome;
  parts_.database.write([&](storage::Transaction& transaction) {
    forms = ErasedForms();
    outcome = answer_erase(transaction, context, forms);
    return outcome->has_value() ? storage::Ending::commit : storage::Ending::roll_back;
  });
  if (outcome->has_value() && !forms.empty()) parts_.on_erased((*outcome)->seq, forms);
  return std::move(*outcome);
}

Outcome<SpaceErased> Memories::answer_erase(storage::Transaction& transaction,
                                            const WriteContext& context, ErasedForms& forms) {
  const base::Time now = parts_.clock.now();
  if (auto fault = find_key_fault(transaction, context.caller, now)) {
    return base::Unexpected(std::move(*fault));
  }
  if (context.retry) {
    const auto first = find_first_answer(transaction, {context.caller, *context.retry, now},
                                         now - retention_.retries);
    if (!first) return base::Unexpected(first.error());
    if (*first) return space_erased(transaction, context.space, (*first)->seq);
  }
  const auto space = spaces_.find(transaction, context.space);
  if (!space) return base::Unexpected(no_such_space(context.space));

  JournalWriter journal(transaction, digest_key_, {now, context.caller.key});
  ContentErasure content({transaction, journal, parts_.index});
  const std::int64_t seq = erase_name(transaction, journal, content, *space);
  journal.finish();
  forms = content.forms();
  forms.add(space->name);
  scrub::note_erase(transaction, seq);
  if (context.retry) {
    record_first_answer(transaction, {context.caller, *context.retry, now},
                        {.items = {}, .seq = seq, .status = 200, .count = 0});
  }
  return space_erased(transaction, space->name, seq);
}

}  // namespace theseus::memory
