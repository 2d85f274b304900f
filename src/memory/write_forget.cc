#include "memory/write_scope.h"

namespace theseus::memory {

Outcome<Written> Memories::forget(const WriteContext& context, const base::Id& id,
                                  std::optional<int> expected_revision) {
  return written(write(context, [&](WriteScope& scope) -> Outcome<Remembered> {
    const auto target = find_target(scope.transaction, spaces_, context.space, id);
    if (!target) return base::Unexpected(target.error());
    if (auto fault = find_change_fault(target->memory.row, expected_revision)) {
      return base::Unexpected(std::move(*fault));
    }
    SpaceWrite changes(scope.transaction, scope.journal, target->space);
    changes.forget(target->memory.row, scope.journal.time() + retention_.forgotten, Cause::asked);
    changes.finish();
    return answer_with(scope, context.space, id);
  }));
}

}  // namespace theseus::memory
