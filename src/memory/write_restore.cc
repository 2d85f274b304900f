#include "memory/write_scope.h"

namespace theseus::memory {
namespace {

/// What has expired would be forgotten again at once, so its expiry goes with a revision.
const Patch kNeverExpires{.expires_at = std::optional<base::Time>()};

}  // namespace

Outcome<Written> Memories::restore(const WriteContext& context, const base::Id& id,
                                   std::optional<int> expected_revision) {
  return written(write(context, [&](WriteScope& scope) -> Outcome<Remembered> {
    const auto target = find_target(scope.transaction, spaces_, context.space, id);
    if (!target) return base::Unexpected(target.error());
    const CurrentRow& row = target->memory.row;
    if (row.state == State::erased || row.state == State::unknown) {
      return base::Unexpected(*find_change_fault(row, std::nullopt));
    }
    if (auto fault = find_revision_fault(row, expected_revision)) {
      return base::Unexpected(std::move(*fault));
    }
    SpaceWrite changes(scope.transaction, scope.journal, target->space);
    // Restoring what was never forgotten leaves it as it is, unless it has expired and only waits
    // for the sweeper.
    if (row.state == State::forgotten) changes.restore(row);
    if (row.expires_at && *row.expires_at <= scope.journal.time()) {
      write_revision(changes, target->memory,
                     {scope.transaction, parts_.index, secret_, kNeverExpires, nullptr});
    }
    changes.finish();
    return answer_with(scope, context.space, id);
  }));
}

}  // namespace theseus::memory
