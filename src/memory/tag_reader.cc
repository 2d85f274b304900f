#include "memory/tag_reader.h"

#include <nlohmann/json.hpp>

#include "memory/bodies.h"
#include "memory/current.h"

namespace theseus::memory {
namespace {

using nlohmann::json;

constexpr std::string_view kTag = R"sql(
SELECT number, name, described FROM tags WHERE space = $1 AND hash = $2
)sql";

constexpr std::string_view kTagsOfMemory = R"sql(
SELECT tag FROM memory_tags WHERE memory = $1 ORDER BY tag
)sql";

constexpr std::string_view kQueued = R"sql(
SELECT DISTINCT key FROM queue_3
)sql";

}  // namespace

std::optional<TagRow> find_tag(storage::Transaction& transaction, std::int64_t space,
                               const TagName& tag) {
  auto rows = transaction.query(kTag, {space, tag.hash});
  if (!rows.next() || rows.text(1) != tag.name) return std::nullopt;
  return TagRow{rows.integer(0), tag.name, rows.optional_integer(2)};
}

std::vector<std::int64_t> indexed_tags(storage::Transaction& transaction, const base::Id& memory) {
  std::vector<std::int64_t> numbers;
  auto rows = transaction.query(kTagsOfMemory, {memory});
  while (rows.next()) numbers.push_back(rows.integer(0));
  return numbers;
}

std::set<base::Id> queued_memories(storage::Transaction& transaction, SideTable shape) {
  std::set<base::Id> queued;
  if (shape != SideTable::with_queue) return queued;
  auto rows = transaction.query(kQueued);
  while (rows.next()) queued.insert(rows.id(0));
  return queued;
}

std::set<std::string> tags_in(std::string_view body) {
  const auto content = parse_content(body);
  if (!content) return {};
  return {content->tags.begin(), content->tags.end()};
}

std::optional<std::string> find_description(storage::Transaction& transaction, std::int64_t seq) {
  BodyReader bodies(transaction);
  const json body = json::parse(bodies.find(seq).value_or(""), nullptr, false);
  if (!body.is_object() || !body.contains("description") || !body["description"].is_string()) {
    return std::nullopt;
  }
  return body["description"].get<std::string>();
}

}  // namespace theseus::memory
