#include "memory/memories.h"

#include "memory/current.h"
#include "memory/idempotency.h"
#include "memory/key_check.h"
#include "memory/memory_at.h"
#include "memory/refusals.h"
#include "memory/scrubbed.h"
#include "memory/secret.h"
#include "memory/write_scope.h"

namespace theseus::memory {
namespace {

FirstAnswer first_answer(const Remembered& remembered, int status) {
  FirstAnswer answer{.items = {}, .seq = remembered.seq, .status = status};
  for (const auto& [memory, duplicate] : remembered.items) {
    answer.items.push_back({memory.id, memory.seq, duplicate});
  }
  return answer;
}

/// Whether the space that the memory is in was erased; the content may not have followed yet.
bool went_with_its_space(storage::Transaction& transaction, const Spaces& spaces,
                         const base::Id& id) {
  std::optional<std::int64_t> space;
  find_current(transaction, id, [&space](const CurrentRow& row) { space = row.space; });
  return space && !spaces.find(transaction, *space);
}

/// What is to be asked again, and where.
struct Repeat {
  const Spaces& spaces;
  const std::string& space;
  const FirstAnswer& first;
};

/// The first answer once more, each memory as it stood at the position that the answer included.
/// Without the content of one that was damaged since: whoever asks again must learn what was done.
Outcome<Remembered> repeat_answer(storage::Transaction& transaction, const Repeat& repeat) {
  const auto& [spaces, space, first] = repeat;
  Remembered again{.items = {}, .seq = first.seq};
  for (const auto& item : first.items) {
    auto memory = find_memory_at(
        transaction, item.id,
        {.space_name = space, .seq = first.seq, .on_damage = OnDamage::without_content});
    if (!memory) return base::Unexpected(no_such_memory(space, item.id));
    if (went_with_its_space(transaction, spaces, item.id)) {
      memory->state = State::erased;
      memory->content = {};
    }
    if (memory->erased_at) memory->scrubbed_at = find_scrubbed_at(transaction, item.id);
    again.items.push_back({std::move(*memory), item.duplicate});
  }
  return again;
}

}  // namespace

Memories::Memories(Parts parts, Retention retention)
    : parts_(parts),
      retention_(retention),
      secret_(read_once(parts.database, load_secret)),
      digest_key_(read_once(parts.database, load_digest_key)),
      spaces_(secret_) {}

Outcome<Remembered> Memories::write(const WriteContext& context, const Operation& operation) {
  if (!context.caller.may_see(context.space)) {
    return base::Unexpected(no_such_space(context.space));
  }
  std::optional<Outcome<Remembered>> outcome;
  parts_.database.write([&](storage::Transaction& transaction) {
    outcome = answer(transaction, context, operation);
    // What was only read is committed too: it may be of a write that shares this commit.
    return outcome->has_value() ? storage::Ending::commit : storage::Ending::roll_back;
  });
  return std::move(*outcome);
}

Outcome<Remembered> Memories::answer(storage::Transaction& transaction, const WriteContext& context,
                                     const Operation& operation) {
  const base::Time now = parts_.clock.now();
  if (auto fault = find_key_fault(transaction, context.caller, now)) {
    return base::Unexpected(std::move(*fault));
  }
  if (context.retry) {
    const auto first = find_first_answer(transaction, {context.caller, *context.retry, now},
                                         now - retention_.retries);
    if (!first) return base::Unexpected(first.error());
    if (*first) return repeat_answer(transaction, {spaces_, context.space, **first});
  }
  WriteScope scope{transaction, JournalWriter(transaction, digest_key_, {now, context.caller.key})};
  auto outcome = operation(scope);
  if (outcome) scope.journal.finish();
  if (outcome && context.retry) {
    record_first_answer(transaction, {context.caller, *context.retry, now},
                        first_answer(*outcome, scope.status));
  }
  return outcome;
}

}  // namespace theseus::memory
