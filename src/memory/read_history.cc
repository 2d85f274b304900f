#include "memory/current.h"
#include "memory/journal.h"
#include "memory/memories.h"
#include "memory/refusals.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kEvents = R"sql(
SELECT j.seq, j.time, j.kind, j.space, j.memory, j.revision, j.key, b.body
FROM journal AS j LEFT JOIN bodies AS b ON b.seq = j.seq
WHERE j.memory = $1 ORDER BY j.seq
)sql";

Event event_of(const JournalRow& row) {
  Event event{.seq = row.seq,
              .time = row.time,
              .kind = std::string(row.kind),
              .revision = row.revision,
              .key = row.key,
              .body = std::nullopt};
  if (row.body) event.body = std::string(*row.body);
  return event;
}

bool is_in_space(storage::Transaction& transaction, const Space& space, const base::Id& id) {
  bool is_there = false;
  find_current(transaction, id,
               [&](const CurrentRow& row) { is_there = row.space == space.number; });
  return is_there;
}

std::vector<Event> read_events(storage::Transaction& transaction, const base::Id& id) {
  std::vector<Event> events;
  auto rows = transaction.query(kEvents, {id});
  while (rows.next()) events.push_back(event_of(journal_row(rows)));
  return events;
}

}  // namespace

Outcome<std::vector<Event>> Memories::history(std::string_view space, const base::Id& id) const {
  Outcome<std::vector<Event>> outcome = base::Unexpected(no_such_memory(space, id));
  parts_.database.read([&](storage::Transaction& transaction) {
    const auto found = spaces_.find(transaction, space);
    if (found && is_in_space(transaction, *found, id)) outcome = read_events(transaction, id);
  });
  return outcome;
}

}  // namespace theseus::memory
