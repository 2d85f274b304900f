#include "memory/current.h"
#include "memory/list_page.h"
#include "memory/memories.h"
#include "memory/memory_at.h"
#include "memory/refusals.h"
#include "memory/scrubbed.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kPage = R"sql(
SELECT id, space, seq, revision, state, created_at, revised_at, occurred_at, expires_at,
  forgotten_at, restorable_until, superseded_by, erased_at
FROM memories
WHERE space = $1 AND (created_at, id) < ($2, $3) AND state IN ($4, $5, $6, $7)
  AND (expires_at IS NULL OR expires_at > $8 OR state IN ('forgotten', 'erased'))
ORDER BY created_at DESC, id DESC LIMIT $9
)sql";

constexpr std::string_view kSeqOfRevision = R"sql(
SELECT seq FROM journal WHERE memory = $1 AND revision = $2
)sql";

/// Asks again behind what it saw where rows that cannot be read left room on the page.
MemoryPage read_page(storage::Transaction& transaction, const Space& space, const ListQuery& query,
                     base::Time now) {
  PageFill page(query.limit);
  BodyReader bodies(transaction);
  if (query.states.empty()) return page.take();
  const auto words = state_words(query.states);
  auto place = query.before.value_or(begin_of_list());
  bool is_at_end = false;
  while (!page.is_full() && !is_at_end) {
    auto rows = transaction.query(kPage, {space.number, place.first, place.second, words[0],
                                          words[1], words[2], words[3], now, query.limit + 1});
    int seen = 0;
    for (; !page.is_full() && rows.next(); ++seen) {
      const CurrentRow row = current_row(rows, bodies);
      place = {row.created_at, row.id};
      page.add(row, space.name);
    }
    is_at_end = seen <= query.limit;
  }
  return page.take();
}

/// The last journal position of a past; nothing when the memory never had that revision.
std::optional<std::int64_t> find_seq(storage::Transaction& transaction, const base::Id& id,
                                     const At& at) {
  if (const auto* time = std::get_if<base::Time>(&at)) return seq_at(transaction, *time);
  auto rows = transaction.query(kSeqOfRevision, {id, std::get<int>(at)});
  if (!rows.next()) return std::nullopt;
  return rows.integer(0);
}

Outcome<Memory> show_past(storage::Transaction& transaction, const Memory& now, const At& at) {
  const auto seq = find_seq(transaction, now.id, at);
  auto memory = seq ? find_memory_at(transaction, now.id, {now.space, *seq}) : std::nullopt;
  if (!memory) {
    return base::Unexpected(Refused{
        Refused::Reason::not_found,
        "memory " + base::format_id(now.id) + " has no such revision, or was not there yet"});
  }
  return std::move(*memory);
}

Outcome<Memory> find_in_space(storage::Transaction& transaction, const Space& space,
                              const base::Id& id) {
  std::optional<Memory> memory;
  find_current(transaction, id, [&](const CurrentRow& row) {
    if (row.space == space.number) memory = memory_of(row, space.name);
  });
  if (!memory) return base::Unexpected(no_such_memory(space.name, id));
  return std::move(*memory);
}

}  // namespace

Outcome<Memory> Memories::show(std::string_view space, const base::Id& id, const At& at) const {
  Outcome<Memory> outcome = base::Unexpected(no_such_space(space));
  parts_.database.read([&](storage::Transaction& transaction) {
    const auto found = spaces_.find(transaction, space);
    if (!found) return;
    outcome = find_in_space(transaction, *found, id);
    if (outcome && !std::holds_alternative<std::monostate>(at)) {
      outcome = show_past(transaction, *outcome, at);
    }
    if (outcome && outcome->erased_at) outcome->scrubbed_at = find_scrubbed_at(transaction, id);
  });
  return outcome;
}

Outcome<MemoryPage> Memories::list(std::string_view space, const ListQuery& query) const {
  Outcome<MemoryPage> outcome = base::Unexpected(no_such_space(space));
  parts_.database.read([&](storage::Transaction& transaction) {
    const auto found = spaces_.find(transaction, space);
    if (!found) return;
    outcome = read_page(transaction, *found, query, parts_.clock.now());
  });
  return outcome;
}

std::vector<Memory> Memories::load(storage::Transaction& transaction, const Space& space,
                                   const std::vector<base::Id>& ids) const {
  std::vector<Memory> memories;
  memories.reserve(ids.size());
  for (const base::Id& id : ids) {
    find_current(transaction, id, [&](const CurrentRow& row) {
      if (row.space != space.number) return;
      if (auto memory = find_readable(row, space.name)) memories.push_back(std::move(*memory));
    });
  }
  return memories;
}

}  // namespace theseus::memory
