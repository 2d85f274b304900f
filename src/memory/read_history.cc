#include "memory/current.h"
#include "memory/journal.h"
#include "memory/memories.h"
#include "memory/page_size.h"
#include "memory/refusals.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kEvents = R"sql(
SELECT seq, time, kind, space, memory, revision, key FROM journal
WHERE memory = $1 AND seq > $2 ORDER BY seq
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

History read_page(storage::Transaction& transaction, const base::Id& id, std::int64_t after) {
  History page;
  PageSize size;
  BodyReader bodies(transaction);
  auto rows = transaction.query(kEvents, {id, after});
  while (!page.more && rows.next()) {
    const JournalRow row = journal_row(rows, bodies);
    page.more = !size.takes(row.body ? row.body->size() : 0);
    if (!page.more) page.events.push_back(event_of(row));
  }
  return page;
}

}  // namespace

Outcome<History> Memories::history(std::string_view space, const base::Id& id,
                                   std::int64_t after) const {
  Outcome<History> outcome = base::Unexpected(no_such_memory(space, id));
  parts_.database.read([&](storage::Transaction& transaction) {
    const auto found = spaces_.find(transaction, space);
    if (!found || !is_in_space(transaction, *found, id)) return;
    if (auto fault = find_history_fault(transaction, after)) {
      outcome = base::Unexpected(std::move(*fault));
      return;
    }
    outcome = read_page(transaction, id, after);
  });
  return outcome;
}

}  // namespace theseus::memory
