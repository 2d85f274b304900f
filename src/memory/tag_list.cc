#include <map>

#include "memory/current.h"
#include "memory/refusals.h"
#include "memory/secret.h"
#include "memory/tag_reader.h"
#include "memory/tags.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kTagsBehind = R"sql(
SELECT number, name, described FROM tags WHERE space = $1 AND name > $2 AND name >= $3
ORDER BY name LIMIT $4
)sql";

constexpr std::string_view kCount = R"sql(
SELECT count(*), COALESCE(SUM(CASE WHEN m.state = 'live' THEN 1 ELSE 0 END), 0)
FROM memory_tags AS t JOIN memories AS m ON m.id = t.memory
WHERE t.tag = $1 AND m.state IN ('live', 'superseded')
  AND (m.expires_at IS NULL OR m.expires_at > $2)
)sql";

/// How many memories that can be found have a tag.
struct Count {
  std::int64_t found = 0;
  std::int64_t live = 0;

  void add(State state) {
    ++found;
    if (state == State::live) ++live;
  }
};

/// One page of the tags of a space.
class TagLister {
 public:
  struct Parts {
    storage::Transaction& transaction;
    const Space& space;
    const TagListQuery& query;
    SideTable shape;
    base::Time now;
  };

  explicit TagLister(const Parts& parts) : parts_(parts) {
    if (parts.shape == SideTable::old_shape) {
      for_each_current(parts.transaction, parts.space.number,
                       [this](const CurrentRow& row) { count_body(row); });
    }
    for (const base::Id& id : queued_memories(parts.transaction, parts.shape)) count_queued(id);
  }

  TagPage read() {
    std::string after = parts_.query.after;
    while (!page_.more) {
      const std::vector<TagRow> rows = read_rows(after);
      const bool is_last = rows.size() < static_cast<std::size_t>(parts_.query.limit);
      add_page(rows, after, is_last ? std::nullopt : std::optional(rows.back().name));
      if (is_last) break;
      after = rows.back().name;
    }
    return std::move(page_);
  }

 private:
  bool can_be_found_now(const CurrentRow& row) const {
    return row.space == parts_.space.number && can_be_found(row.state) &&
           (!row.expires_at || *row.expires_at > parts_.now);
  }

  void count_body(const CurrentRow& row) {
    if (!can_be_found_now(row)) return;
    for (const std::string& tag : tags_in(row.body.value_or(""))) of_bodies_[tag].add(row.state);
  }

  /// What the tables say of a queued memory counts no more.
  void count_queued(const base::Id& id) {
    std::optional<State> state;
    find_current(parts_.transaction, id, [&](const CurrentRow& row) {
      count_body(row);
      if (can_be_found_now(row)) state = row.state;
    });
    if (!state) return;
    for (const std::int64_t tag : indexed_tags(parts_.transaction, id)) outdated_[tag].add(*state);
  }

  std::vector<TagRow> read_rows(const std::string& after) const {
    std::vector<TagRow> tags;
    auto rows = parts_.transaction.query(
        kTagsBehind, {parts_.space.number, after, parts_.query.prefix, parts_.query.limit});
    while (rows.next() && rows.text(1).starts_with(parts_.query.prefix)) {
      tags.push_back({rows.integer(0), std::string(rows.text(1)), rows.optional_integer(2)});
    }
    return tags;
  }

  /// Adds the tags of both shapes behind a name, up to a name where one is given.
  void add_page(const std::vector<TagRow>& rows, const std::string& after,
                const std::optional<std::string>& last) {
    std::map<std::string, const TagRow*> tags;
    for (const TagRow& row : rows) tags[row.name] = &row;
    for (auto each = of_bodies_.upper_bound(after); each != of_bodies_.end(); ++each) {
      if (last && each->first > *last) break;
      if (each->first.starts_with(parts_.query.prefix)) tags.try_emplace(each->first, nullptr);
    }
    for (const auto& [name, row] : tags) add_tag(name, row);
  }

  void add_tag(const std::string& name, const TagRow* row) {
    if (page_.more) return;
    Tag tag{.name = name, .memories = 0, .description = std::nullopt};
    const auto of_bodies = of_bodies_.find(name);
    Count count = of_bodies == of_bodies_.end() ? Count() : of_bodies->second;
    if (row != nullptr) {
      const Count indexed = count_indexed(row->number);
      count.found += indexed.found;
      count.live += indexed.live;
      if (row->described) tag.description = find_description(parts_.transaction, *row->described);
    }
    if (count.found == 0 && !tag.description) return;
    tag.memories = count.live;
    page_.more = page_.tags.size() == static_cast<std::size_t>(parts_.query.limit);
    if (!page_.more) page_.tags.push_back(std::move(tag));
  }

  Count count_indexed(std::int64_t number) {
    if (parts_.shape == SideTable::old_shape) return {};
    auto rows = parts_.transaction.query(kCount, {number, parts_.now});
    rows.next();
    const Count& outdated = outdated_[number];
    return {rows.integer(0) - outdated.found, rows.integer(1) - outdated.live};
  }

  const Parts& parts_;
  std::map<std::string, Count> of_bodies_;
  std::map<std::int64_t, Count> outdated_;
  TagPage page_;
};

}  // namespace

Tags::Tags(Parts parts, Retention retention)
    : parts_(std::move(parts)),
      retention_(retention),
      secret_(read_once(parts_.database, load_secret)),
      digest_key_(read_once(parts_.database, load_digest_key)),
      spaces_(secret_) {}

Outcome<TagPage> Tags::list(std::string_view space, const TagListQuery& query) const {
  Outcome<TagPage> outcome = base::Unexpected(no_such_space(space));
  parts_.database.read([&](storage::Transaction& transaction) {
    const auto found = spaces_.find(transaction, space);
    if (!found) return;
    const TagLister::Parts parts{transaction, *found, query, parts_.tag_tables(transaction),
                                 parts_.clock.now()};
    outcome = TagLister(parts).read();
  });
  return outcome;
}

}  // namespace theseus::memory
