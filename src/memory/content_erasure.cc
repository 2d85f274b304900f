#include "memory/content_erasure.h"

#include "memory/bodies.h"
#include "memory/content_kinds.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kStored = R"sql(
SELECT space, seq, state, superseded_by, erased_at FROM memories WHERE id = $1
)sql";

constexpr std::string_view kRows = R"sql(
SELECT seq, kind, time FROM journal WHERE memory = $1 ORDER BY seq
)sql";

// The times as the journal has them: an imported memory had others in its bodies.
constexpr std::string_view kErase = R"sql(
UPDATE memories SET state = 'erased', text_hash = NULL, created_at = $2, revised_at = $3,
  occurred_at = NULL, expires_at = NULL, forgotten_at = NULL, restorable_until = NULL,
  superseded_by = $4, erased_at = $5, due = NULL
WHERE id = $1
)sql";

constexpr std::string_view kDropLinks = R"sql(
DELETE FROM memory_tags WHERE memory = $1
)sql";

constexpr std::string_view kDropTagged = R"sql(
DELETE FROM tagged WHERE memory = $1
)sql";

constexpr std::string_view kDropKept = R"sql(
DELETE FROM kept_aside WHERE owner = $1
)sql";

struct Stored {
  std::int64_t space = 0;
  std::int64_t seq = 0;
  State state = State::unknown;
  std::optional<base::Id> superseded_by;
  std::optional<base::Time> erased_at;
};

/// As the row says, whatever became of its body.
std::optional<Stored> find_stored_row(storage::Transaction& transaction, const base::Id& id) {
  auto rows = transaction.query(kStored, {id});
  if (!rows.next()) return std::nullopt;
  return Stored{.space = rows.integer(0),
                .seq = rows.integer(1),
                .state = find_state(rows.text(2)).value_or(State::unknown),
                .superseded_by = rows.optional_id(3),
                .erased_at = rows.optional_time(4)};
}

/// Each has a cell of its own: a short one is no run of a body that is looked for, and a long one
/// may stand in the body in another spelling.
void add_tags(ErasedForms& forms, std::string_view body) {
  const auto content = parse_content(body);
  if (!content) return;
  for (const std::string& tag : content->tags) forms.add(tag);
}

}  // namespace

ContentErasure::Gone ContentErasure::erase(const base::Id& memory) {
  return erase(memory, Bodies::of_content);
}

ContentErasure::Gone ContentErasure::erase_with_space(const base::Id& memory) {
  return erase(memory, Bodies::all);
}

std::int64_t ContentErasure::erase_row(std::int64_t seq) {
  BodyReader reader(parts_.transaction);
  const auto body = reader.find(seq);
  const std::int64_t bytes = body ? static_cast<std::int64_t>(body->size()) : 0;
  if (body) {
    forms_.add(*body);
    add_tags(forms_, *body);
    if (const auto packed = reader.find_packed_form(seq)) forms_.add(*packed);
  }
  // A body that was gone before is erased now like the others, and has no digest either.
  if (body || reader.look_up(seq).is_erased()) parts_.journal.erase(seq);
  return bytes;
}

ContentErasure::Gone ContentErasure::erase(const base::Id& memory, Bodies which) {
  const auto stored = find_stored_row(parts_.transaction, memory);
  const Past past = read_past(memory, which);
  Gone gone;
  for (const std::int64_t seq : past.bodies) gone.bytes += erase_row(seq);
  if (!stored) return gone;
  if (stored->state != State::erased) {
    gone.state = stored->state;
    parts_.index.dropped(parts_.transaction, stored->space, stored->seq);
  }
  const bool is_asked_for = which == Bodies::of_content;
  parts_.transaction.execute(
      kErase, {memory, past.created_at, past.revised_at,
               is_asked_for ? stored->superseded_by : std::optional<base::Id>(),
               is_asked_for ? std::optional(parts_.journal.time()) : stored->erased_at});
  clear_derived(memory);
  return gone;
}

ContentErasure::Past ContentErasure::read_past(const base::Id& memory, Bodies which) const {
  Past past;
  auto rows = parts_.transaction.query(kRows, {memory});
  while (rows.next()) {
    const std::string_view kind = rows.text(1);
    if (kind == "remember") past.created_at = rows.time(2);
    if (kind == "revise") past.revised_at = rows.time(2);
    if (which == Bodies::all || !has_no_content(kind)) past.bodies.push_back(rows.integer(0));
  }
  return past;
}

/// The trigger on `erase` rows takes tags as well; one that an upgrade made anew since a whole
/// space was erased goes here.
void ContentErasure::clear_derived(const base::Id& memory) {
  parts_.transaction.execute(kDropLinks, {memory});
  parts_.transaction.execute(kDropTagged, {memory});
  parts_.transaction.execute(kDropKept, {memory});
}

}  // namespace theseus::memory
