#include "memory/content_erasure.h"
#include "memory/scrubbed.h"
#include "memory/write_scope.h"
#include "scrub/scrub_rows.h"

namespace theseus::memory {
namespace {

/// A memory whose body is gone without an `erase` row is damaged, and still to be erased.
bool was_erased(const CurrentRow& row) {
  return row.state == State::erased && row.erased_at.has_value();
}

std::optional<Refused> find_erase_fault(const CurrentRow& row,
                                        std::optional<int> expected_revision) {
  if (row.state == State::unknown) return find_change_fault(row, std::nullopt);
  return find_revision_fault(row, expected_revision);
}

Remembered answer_erased(WriteScope& scope, std::string_view space, const base::Id& id) {
  Remembered answer = answer_with(scope, space, id);
  answer.items.front().memory.scrubbed_at = find_scrubbed_at(scope.transaction, id);
  return answer;
}

}  // namespace

Outcome<Written> Memories::erase(const WriteContext& context, const base::Id& id,
                                 std::optional<int> expected_revision) {
  ErasedForms forms;
  std::int64_t erased_by = 0;
  auto outcome = write(context, [&](WriteScope& scope) -> Outcome<Remembered> {
    const auto target = find_target(scope.transaction, spaces_, context.space, id);
    if (!target) return base::Unexpected(target.error());
    const CurrentRow& row = target->memory.row;
    if (auto fault = find_erase_fault(row, expected_revision)) {
      return base::Unexpected(std::move(*fault));
    }
    if (!was_erased(row)) {
      ContentErasure content({scope.transaction, scope.journal, parts_.index});
      SpaceWrite changes(scope.transaction, scope.journal, target->space);
      changes.erase(id, content);
      changes.finish();
      forms = content.forms();
      erased_by = scope.journal.head();
      scrub::note_erase(scope.transaction, erased_by);
    }
    return answer_erased(scope, context.space, id);
  });
  if (outcome && erased_by != 0) parts_.on_erased(erased_by, forms);
  return written(std::move(outcome));
}

}  // namespace theseus::memory
