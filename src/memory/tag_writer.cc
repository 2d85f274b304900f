#include "memory/tag_writer.h"

#include <algorithm>

namespace theseus::memory {
namespace {

constexpr std::string_view kFind = R"sql(
SELECT number FROM tags WHERE space = $1 AND hash = $2
)sql";

constexpr std::string_view kInsert = R"sql(
INSERT INTO tags (space, hash, name) VALUES ($1, $2, $3) RETURNING number
)sql";

constexpr std::string_view kDescribe = R"sql(
UPDATE tags SET described = $2 WHERE number = $1
)sql";

constexpr std::string_view kDropUnused = R"sql(
DELETE FROM tags WHERE number = $1 AND described IS NULL
  AND NOT EXISTS (SELECT 1 FROM memory_tags WHERE tag = $1)
)sql";

constexpr std::string_view kTagsOfMemory = R"sql(
SELECT tag FROM memory_tags WHERE memory = $1 ORDER BY tag
)sql";

constexpr std::string_view kLink = R"sql(
INSERT INTO memory_tags (memory, tag) VALUES ($1, $2)
)sql";

constexpr std::string_view kUnlink = R"sql(
DELETE FROM memory_tags WHERE memory = $1 AND tag = $2
)sql";

constexpr std::string_view kNoteSeq = R"sql(
INSERT INTO tagged (memory, seq) VALUES ($1, $2)
ON CONFLICT (memory) DO UPDATE SET seq = excluded.seq
)sql";

}  // namespace

TagName tag_name(const base::SipKey& secret, std::string_view name) {
  return {.hash = base::sip_hash(secret, base::bytes_of(name)), .name = std::string(name)};
}

std::vector<TagName> tag_names(const base::SipKey& secret, const std::vector<std::string>& tags) {
  std::vector<TagName> names;
  names.reserve(tags.size());
  for (const std::string& tag : tags) {
    const bool is_there = std::any_of(names.begin(), names.end(),
                                      [&tag](const TagName& each) { return each.name == tag; });
    if (!is_there) names.push_back(tag_name(secret, tag));
  }
  return names;
}

void TagWriter::add(const base::Id& memory, std::int64_t seq, const std::vector<TagName>& tags) {
  for (const TagName& tag : tags) transaction_.execute(kLink, {memory, ensure(tag)});
  transaction_.execute(kNoteSeq, {memory, seq});
}

void TagWriter::replace(const base::Id& memory, std::int64_t seq,
                        const std::vector<TagName>& tags) {
  std::set<std::int64_t> left_over = tags_of(memory);
  for (const TagName& tag : tags) {
    const std::int64_t number = ensure(tag);
    if (left_over.erase(number) == 0) transaction_.execute(kLink, {memory, number});
  }
  for (const std::int64_t number : left_over) {
    transaction_.execute(kUnlink, {memory, number});
    drop_unused(number);
  }
  transaction_.execute(kNoteSeq, {memory, seq});
}

void TagWriter::describe(const TagName& tag, std::optional<std::int64_t> seq) {
  const std::int64_t number = ensure(tag);
  transaction_.execute(kDescribe, {number, seq});
  if (!seq) drop_unused(number);
}

std::set<std::int64_t> TagWriter::tags_of(const base::Id& memory) {
  std::set<std::int64_t> numbers;
  auto rows = transaction_.query(kTagsOfMemory, {memory});
  while (rows.next()) numbers.insert(rows.integer(0));
  return numbers;
}

std::int64_t TagWriter::ensure(const TagName& tag) {
  const auto known = numbers_.find(tag.hash);
  if (known != numbers_.end()) return known->second;
  std::optional<std::int64_t> number;
  {
    auto rows = transaction_.query(kFind, {space_, tag.hash});
    if (rows.next()) number = rows.integer(0);
  }
  if (!number) {
    auto rows = transaction_.query(kInsert, {space_, tag.hash, tag.name});
    rows.next();
    number = rows.integer(0);
  }
  numbers_.emplace(tag.hash, *number);
  return *number;
}

void TagWriter::drop_unused(std::int64_t number) {
  if (transaction_.execute(kDropUnused, {number}) == 0) return;
  std::erase_if(numbers_, [number](const auto& known) { return known.second == number; });
}

}  // namespace theseus::memory
