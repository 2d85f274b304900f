#include "memory/find_tagged.h"

#include <algorithm>
#include <set>

#include "memory/current.h"
#include "memory/tag_reader.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kIndexed = R"sql(
SELECT t.memory FROM memory_tags AS t JOIN memories AS m ON m.id = t.memory
WHERE t.tag = $1 AND t.memory > $2 AND m.state IN ('live', 'superseded')
ORDER BY t.memory LIMIT $3
)sql";

constexpr std::string_view kMemories = R"sql(
SELECT id, seq FROM memories
WHERE space = $1 AND id > $2 AND state IN ('live', 'superseded') ORDER BY id
)sql";

std::set<base::Id> in_tables(const TagScope& scope, const TagName& tag, const TagPlace& place) {
  std::set<base::Id> ids;
  const auto row = find_tag(scope.transaction, scope.space.number, tag);
  if (!row) return ids;
  auto rows = scope.transaction.query(
      kIndexed, {row->number, place.after, static_cast<std::int64_t>(place.limit)});
  while (rows.next()) ids.insert(rows.id(0));
  return ids;
}

std::set<base::Id> in_bodies(const TagScope& scope, const TagName& tag, const TagPlace& place) {
  std::set<base::Id> ids;
  BodyReader bodies(scope.transaction);
  auto rows = scope.transaction.query(kMemories, {scope.space.number, place.after});
  while (ids.size() < place.limit && rows.next()) {
    const auto body = bodies.find(rows.integer(1));
    if (body && tags_in(*body).contains(tag.name)) ids.insert(rows.id(0));
  }
  return ids;
}

bool has_in_body(const TagScope& scope, const base::Id& id, const std::string& tag) {
  bool has = false;
  find_current(scope.transaction, id, [&](const CurrentRow& row) {
    has = row.space == scope.space.number && can_be_found(row.state) &&
          tags_in(row.body.value_or("")).contains(tag);
  });
  return has;
}

}  // namespace

std::vector<base::Id> find_tagged(const TagScope& scope, const TagName& tag,
                                  const TagPlace& place) {
  const std::set<base::Id> queued = queued_memories(scope.transaction, scope.shape);
  // So many more, as the tables may be wrong about each that is queued.
  const TagPlace wider{place.after, place.limit + queued.size()};
  std::set<base::Id> ids = scope.shape == SideTable::old_shape ? in_bodies(scope, tag, place)
                                                               : in_tables(scope, tag, wider);
  for (const base::Id& id : queued) {
    if (id > place.after && has_in_body(scope, id, tag.name)) {
      ids.insert(id);
    } else {
      ids.erase(id);
    }
  }
  std::vector<base::Id> first(ids.begin(), ids.end());
  first.resize(std::min(first.size(), place.limit));
  return first;
}

}  // namespace theseus::memory
