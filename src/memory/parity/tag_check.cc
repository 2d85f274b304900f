#include "memory/parity/tag_check.h"

#include <optional>
#include <set>
#include <string>
#include <utility>

#include "memory/bodies.h"
#include "memory/current.h"
#include "memory/secret.h"
#include "memory/tag_writer.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kMemories = R"sql(
SELECT m.id, m.space, m.seq, m.state, t.seq
FROM memories AS m LEFT JOIN tagged AS t ON t.memory = m.id
ORDER BY m.id
)sql";

constexpr std::string_view kTagsOfMemory = R"sql(
SELECT t.hash, t.name, t.space
FROM memory_tags AS l LEFT JOIN tags AS t ON t.number = l.tag
WHERE l.memory = $1
)sql";

constexpr std::string_view kStrayLinks = R"sql(
SELECT count(*) FROM memory_tags
WHERE NOT EXISTS (SELECT 1 FROM memories WHERE memories.id = memory_tags.memory)
)sql";

constexpr std::string_view kStrayTags = R"sql(
SELECT count(*) FROM tags
WHERE described IS NULL AND NOT EXISTS (SELECT 1 FROM memory_tags WHERE tag = tags.number)
)sql";

constexpr std::string_view kDropStrayLinks = R"sql(
DELETE FROM memory_tags
WHERE NOT EXISTS (SELECT 1 FROM memories WHERE memories.id = memory_tags.memory)
)sql";

constexpr std::string_view kDropStrayTags = R"sql(
DELETE FROM tags
WHERE described IS NULL AND NOT EXISTS (SELECT 1 FROM memory_tags WHERE tag = tags.number)
)sql";

using Names = std::set<std::pair<std::int64_t, std::string>>;  // by hash

class TagCheck {
 public:
  TagCheck(storage::Transaction& transaction, TagReport& report)
      : transaction_(transaction),
        report_(report),
        secret_(load_secret(transaction)),
        bodies_(transaction) {}

  void run(const std::function<bool(const base::Id&)>& is_queued) {
    storage::Statement rows = transaction_.query(kMemories);
    while (rows.next()) {
      const base::Id id = rows.id(0);
      ++report_.memories;
      if (is_queued(id) || is_as_it_must_be(id, rows)) continue;
      constexpr std::size_t kMostNamed = 1000;
      ++report_.different;
      if (report_.ids.size() < kMostNamed) report_.ids.push_back(id);
    }
  }

 private:
  bool is_as_it_must_be(const base::Id& id, const storage::Statement& row) {
    const std::optional<std::int64_t> tagged = row.optional_integer(4);
    if (row.text(3) == name_of(State::erased))
      return !tagged && real(id, row.integer(1)) == Names();
    if (tagged != row.integer(2)) return false;
    const auto content = parse_content(bodies_.find(row.integer(2)).value_or(""));
    // What its digest tells of is no fault of the tags.
    if (!content) return true;
    return real(id, row.integer(1)) == expected(content->tags);
  }

  Names expected(const std::vector<std::string>& tags) const {
    Names names;
    for (TagName& tag : tag_names(secret_, tags)) names.emplace(tag.hash, std::move(tag.name));
    return names;
  }

  // Nothing where a link leads to no tag, or to one of another space.
  std::optional<Names> real(const base::Id& id, std::int64_t space) {
    Names names;
    storage::Statement rows = transaction_.query(kTagsOfMemory, {id});
    while (rows.next()) {
      if (rows.is_null(0) || rows.integer(2) != space) return std::nullopt;
      names.emplace(rows.integer(0), rows.text(1));
    }
    return names;
  }

  storage::Transaction& transaction_;
  TagReport& report_;
  base::SipKey secret_;
  BodyReader bodies_;
};

std::int64_t count(storage::Transaction& transaction, std::string_view sql) {
  storage::Statement row = transaction.query(sql);
  return row.next() ? row.integer(0) : 0;
}

}  // namespace

TagReport check_tag_tables(storage::Transaction& transaction,
                           const std::function<bool(const base::Id&)>& is_queued) {
  TagReport report;
  TagCheck(transaction, report).run(is_queued);
  report.stray_rows = count(transaction, kStrayLinks) + count(transaction, kStrayTags);
  return report;
}

std::int64_t drop_stray_tags(storage::Transaction& transaction) {
  return transaction.execute(kDropStrayLinks) + transaction.execute(kDropStrayTags);
}

}  // namespace theseus::memory
