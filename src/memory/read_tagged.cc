#include <algorithm>

#include "memory/list_page.h"
#include "memory/memories.h"
#include "memory/refusals.h"
#include "memory/tag_reader.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kFew = R"sql(
SELECT count(*) FROM (SELECT memory FROM memory_tags WHERE tag = $1 LIMIT $2) AS few
)sql";

constexpr std::string_view kMemoriesOfTag = R"sql(
SELECT memory FROM memory_tags WHERE tag = $1 ORDER BY memory
)sql";

constexpr std::string_view kPlace = R"sql(
SELECT created_at FROM memories
WHERE id = $1 AND space = $2 AND state IN ($3, $4, $5, $6)
  AND (expires_at IS NULL OR expires_at > $7 OR state IN ('forgotten', 'erased'))
)sql";

constexpr std::string_view kPlaces = R"sql(
SELECT created_at, id FROM memories
WHERE space = $1 AND (created_at, id) < ($2, $3) AND state IN ($4, $5, $6, $7)
  AND (expires_at IS NULL OR expires_at > $8 OR state IN ('forgotten', 'erased'))
ORDER BY created_at DESC, id DESC LIMIT $9
)sql";

// A tag that at most so many memories have leads to them; for any other, whoever goes through the
// whole list meets them often enough.
constexpr std::int64_t kFewMemories = 4'000;
constexpr int kPlacesAtOnce = 500;

/// One page of the memories of a space with certain tags.
class TaggedPage {
 public:
  struct Parts {
    storage::Transaction& transaction;
    const Space& space;
    const ListQuery& query;
    const TagCondition& tags;
    const base::SipKey& secret;
    base::Time now;
  };

  TaggedPage(const Parts& parts, std::set<base::Id> queued)
      : parts_(parts),
        queued_(std::move(queued)),
        words_(state_words(parts.query.states)),
        page_(parts.query.limit) {
    any_ = numbers_of(parts.tags.any);
    all_ = numbers_of(parts.tags.all);
    can_match_ = all_.size() == parts.tags.all.size() && (parts.tags.any.empty() || !any_.empty());
  }

  MemoryPage read() {
    if (const auto few = find_few()) {
      read_few(*few);
    } else {
      read_all();
    }
    return page_.take();
  }

 private:
  std::vector<std::int64_t> numbers_of(const std::vector<std::string>& names) const {
    std::vector<std::int64_t> numbers;
    for (const std::string& name : names) {
      const auto tag =
          find_tag(parts_.transaction, parts_.space.number, tag_name(parts_.secret, name));
      if (tag) numbers.push_back(tag->number);
    }
    return numbers;
  }

  std::int64_t count_up_to_few(std::int64_t tag) const {
    auto rows = parts_.transaction.query(kFew, {tag, kFewMemories + 1});
    rows.next();
    return rows.integer(0);
  }

  /// The tags that lead to all that can match, when together few memories have them.
  std::optional<std::vector<std::int64_t>> find_few() const {
    if (!can_match_) return std::vector<std::int64_t>();
    for (const std::int64_t tag : all_) {
      if (count_up_to_few(tag) <= kFewMemories) return std::vector{tag};
    }
    if (any_.empty()) return std::nullopt;
    std::int64_t count = 0;
    for (const std::int64_t tag : any_) count += count_up_to_few(tag);
    return count <= kFewMemories ? std::optional(any_) : std::nullopt;
  }

  void read_few(const std::vector<std::int64_t>& tags) {
    std::set<base::Id> ids = queued_;
    for (const std::int64_t tag : tags) {
      auto rows = parts_.transaction.query(kMemoriesOfTag, {tag});
      while (rows.next()) ids.insert(rows.id(0));
    }
    std::vector<Place> places;
    for (const base::Id& id : ids) {
      if (const auto place = find_place(id)) places.push_back(*place);
    }
    std::sort(places.begin(), places.end(), std::greater<>());
    for (const Place& place : places) {
      if (page_.is_full()) return;
      consider(place.second);
    }
  }

  std::optional<Place> find_place(const base::Id& id) const {
    auto rows = parts_.transaction.query(
        kPlace, {id, parts_.space.number, words_[0], words_[1], words_[2], words_[3], parts_.now});
    if (!rows.next()) return std::nullopt;
    const Place place{rows.time(0), id};
    const bool is_behind = !parts_.query.before || place < *parts_.query.before;
    return is_behind ? std::optional(place) : std::nullopt;
  }

  void read_all() {
    Place place = parts_.query.before.value_or(begin_of_list());
    while (!page_.is_full()) {
      const std::vector<Place> places = next_places(place);
      if (places.empty()) return;
      for (const Place& next : places) {
        if (page_.is_full()) return;
        consider(next.second);
      }
      place = places.back();
    }
  }

  std::vector<Place> next_places(const Place& place) const {
    std::vector<Place> places;
    auto rows = parts_.transaction.query(
        kPlaces, {parts_.space.number, place.first, place.second, words_[0], words_[1], words_[2],
                  words_[3], parts_.now, kPlacesAtOnce});
    while (rows.next()) places.emplace_back(rows.time(0), rows.id(1));
    return places;
  }

  void consider(const base::Id& id) {
    const bool is_queued = queued_.contains(id);
    if (!is_queued && !holds(indexed_tags(parts_.transaction, id), any_, all_)) return;
    find_current(parts_.transaction, id, [&](const CurrentRow& row) {
      if (is_queued && !holds(tags_in(row.body.value_or("")), parts_.tags.any, parts_.tags.all)) {
        return;
      }
      page_.add(row, parts_.space.name);
    });
  }

  /// Whether a memory with these tags is meant; asked with numbers, and with names.
  template <class Tags, class Tag>
  static bool holds(const Tags& tags, const std::vector<Tag>& any, const std::vector<Tag>& all) {
    const auto has = [&tags](const Tag& tag) {
      return std::find(tags.begin(), tags.end(), tag) != tags.end();
    };
    return (any.empty() || std::any_of(any.begin(), any.end(), has)) &&
           std::all_of(all.begin(), all.end(), has);
  }

  const Parts& parts_;
  std::set<base::Id> queued_;
  std::array<std::string_view, 4> words_;
  PageFill page_;
  std::vector<std::int64_t> any_;
  std::vector<std::int64_t> all_;
  bool can_match_ = true;  // of what is not queued
};

}  // namespace

Outcome<std::optional<MemoryPage>> Memories::list_tagged(std::string_view space,
                                                         const ListQuery& query,
                                                         const TagCondition& tags) const {
  Outcome<std::optional<MemoryPage>> outcome = base::Unexpected(no_such_space(space));
  parts_.database.read([&](storage::Transaction& transaction) {
    const auto found = spaces_.find(transaction, space);
    if (!found) return;
    const SideTable shape = parts_.tag_tables(transaction);
    if (shape == SideTable::old_shape) {
      outcome = std::optional<MemoryPage>();
    } else if (query.states.empty()) {
      outcome = std::optional(MemoryPage{});
    } else {
      const TaggedPage::Parts parts{transaction, *found, query, tags, secret_, parts_.clock.now()};
      outcome = std::optional(TaggedPage(parts, queued_memories(transaction, shape)).read());
    }
  });
  return outcome;
}

}  // namespace theseus::memory
