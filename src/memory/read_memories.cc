#include <array>

#include "memory/current.h"
#include "memory/memories.h"
#include "memory/memory_at.h"
#include "memory/page_size.h"
#include "memory/refusals.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kPage = R"sql(
SELECT m.id, m.space, m.seq, m.revision, m.state, m.created_at, m.revised_at, m.occurred_at,
  m.expires_at, m.forgotten_at, m.restorable_until, m.superseded_by, m.erased_at, b.body
FROM memories AS m LEFT JOIN bodies AS b ON b.seq = m.seq
WHERE m.space = $1 AND (m.created_at, m.id) < ($2, $3) AND m.state IN ($4, $5, $6, $7)
  AND (m.expires_at IS NULL OR m.expires_at > $8 OR m.state IN ('forgotten', 'erased'))
ORDER BY m.created_at DESC, m.id DESC LIMIT $9
)sql";

constexpr std::string_view kSeqOfRevision = R"sql(
SELECT seq FROM journal WHERE memory = $1 AND revision = $2
)sql";

/// Behind every memory that there can be.
std::pair<base::Time, base::Id> end_of_list() {
  base::Id id;
  id.bytes.fill(0xff);
  return {base::from_milliseconds(INT64_MAX), id};
}

/// The words of the states, the first one repeated to fill the four places.
std::array<std::string_view, 4> state_words(const std::vector<State>& states) {
  std::array<std::string_view, 4> words;
  words.fill(name_of(states.front()));
  for (std::size_t i = 0; i < states.size() && i < words.size(); ++i) words[i] = name_of(states[i]);
  return words;
}

/// Fills a page, or notes on a full one that there are more.
class PageFill {
 public:
  explicit PageFill(int limit) : limit_(static_cast<std::size_t>(limit)) {}

  /// A row that cannot be read leaves its room to the next.
  void add(const CurrentRow& row, const std::string& space) {
    auto memory = find_readable(row, space);
    if (!memory) return;
    page_.more = page_.memories.size() == limit_ || !size_.takes(row.body ? row.body->size() : 0);
    if (!page_.more) page_.memories.push_back(std::move(*memory));
  }

  bool is_full() const { return page_.more; }
  MemoryPage take() { return std::move(page_); }

 private:
  std::size_t limit_;
  PageSize size_;
  MemoryPage page_;
};

/// Asks again behind what it saw where rows that cannot be read left room on the page.
MemoryPage read_page(storage::Transaction& transaction, const Space& space, const ListQuery& query,
                     base::Time now) {
  PageFill page(query.limit);
  if (query.states.empty()) return page.take();
  const auto words = state_words(query.states);
  auto place = query.before.value_or(end_of_list());
  bool is_at_end = false;
  while (!page.is_full() && !is_at_end) {
    auto rows = transaction.query(kPage, {space.number, place.first, place.second, words[0],
                                          words[1], words[2], words[3], now, query.limit + 1});
    int seen = 0;
    for (; !page.is_full() && rows.next(); ++seen) {
      const CurrentRow row = current_row(rows);
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
    if (!outcome || std::holds_alternative<std::monostate>(at)) return;
    outcome = show_past(transaction, *outcome, at);
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
