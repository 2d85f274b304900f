#include "memory/write_scope.h"

#include "memory/refusals.h"

namespace theseus::memory {

Outcome<Target> find_target(storage::Transaction& transaction, const Spaces& spaces,
                            std::string_view space, const base::Id& id) {
  const auto found_space = spaces.find(transaction, space);
  if (!found_space) return base::Unexpected(no_such_space(space));
  auto stored = find_stored(transaction, id);
  if (!stored || stored->row.space != found_space->number) {
    return base::Unexpected(no_such_memory(space, id));
  }
  return Target{found_space->number, std::move(*stored)};
}

std::optional<Refused> find_change_fault(const CurrentRow& row,
                                         std::optional<int> expected_revision) {
  if (row.state == State::forgotten) {
    return Refused{Refused::Reason::not_live,
                   "memory " + base::format_id(row.id) + " is forgotten; restore it first"};
  }
  if (row.state == State::erased) {
    return Refused{Refused::Reason::not_live,
                   "memory " + base::format_id(row.id) + " is erased; it cannot be had back"};
  }
  if (row.state == State::unknown) {
    return Refused{Refused::Reason::not_live,
                   "memory " + base::format_id(row.id) +
                       " is in a state that a newer release put it in; use that release"};
  }
  return find_revision_fault(row, expected_revision);
}

std::optional<Refused> find_revision_fault(const CurrentRow& row,
                                           std::optional<int> expected_revision) {
  if (!expected_revision || *expected_revision == row.revision) return std::nullopt;
  return Refused{Refused::Reason::revision_conflict,
                 "memory " + base::format_id(row.id) + " is at revision " +
                     std::to_string(row.revision) + ", not " + std::to_string(*expected_revision) +
                     "; nothing was changed. Read it and decide again"};
}

Remembered answer_with(WriteScope& scope, std::string_view space, const base::Id& id) {
  Remembered answer{.items = {}, .seq = scope.journal.head()};
  find_current(scope.transaction, id, [&](const CurrentRow& row) {
    // To forget is the way out of damage, so it needs no content.
    auto memory = row.state == State::forgotten ? damaged_or_whole(row, std::string(space))
                                                : memory_of(row, std::string(space));
    answer.items.push_back({.memory = std::move(memory), .duplicate = false});
  });
  return answer;
}

Outcome<Written> written(Outcome<Remembered> outcome) {
  if (!outcome) return base::Unexpected(std::move(outcome.error()));
  return Written{std::move(outcome->items.front().memory), outcome->seq};
}

}  // namespace theseus::memory
