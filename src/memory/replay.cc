#include "memory/replay.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "memory/content_kinds.h"
#include "memory/current.h"
#include "memory/replay_proof.h"

namespace theseus::memory {
namespace {

using nlohmann::json;

constexpr std::string_view kInsertRow = R"sql(
INSERT INTO journal (seq, time, kind, space, memory, revision, key)
VALUES ($1, $2, $3, $4, $5, $6, $7)
)sql";

constexpr std::string_view kInsertSpace = R"sql(
INSERT INTO spaces (number, hash, name, created_at, live, superseded, forgotten, rows, bytes)
VALUES ($1, $2, $3, $4, 0, 0, 0, 0, 0)
)sql";

constexpr std::string_view kCount = R"sql(
UPDATE spaces SET live = live + $2, superseded = superseded + $3, forgotten = forgotten + $4,
  rows = rows + $5, bytes = bytes + $6
WHERE number = $1
)sql";

constexpr std::string_view kEraseSpace = R"sql(
UPDATE spaces SET hash = NULL, name = NULL, erased_at = $2 WHERE number = $1
)sql";

constexpr std::string_view kRowsOfMemory = R"sql(
SELECT seq, space, kind FROM journal WHERE memory = $1 AND seq < $2 ORDER BY seq
)sql";

constexpr std::string_view kRowsOfSpace = R"sql(
SELECT seq, memory FROM journal WHERE space = $1 AND seq < $2 ORDER BY seq
)sql";

constexpr std::string_view kDropTagged = R"sql(
DELETE FROM tagged WHERE memory = $1
)sql";

constexpr std::string_view kDropKept = R"sql(
DELETE FROM kept_aside WHERE owner = $1
)sql";

constexpr std::string_view kDropKeptOfSpace = R"sql(
DELETE FROM kept_aside WHERE scope = $1
)sql";

std::optional<base::Id> find_id(const ReplayedRow& row) {
  // One of another length is no memory's; the row still counts.
  if (!row.memory || row.memory->size() != base::Id().bytes.size()) return std::nullopt;
  return base::id_of(*row.memory);
}

std::string text_in(const ReplayedRow& row, const char* name) {
  const json body = json::parse(row.body.text.value_or(""), nullptr, false);
  if (!body.is_object() || !body.contains(name) || !body[name].is_string()) return {};
  return body[name].get<std::string>();
}

}  // namespace

void Replay::lay(const ReplayedRow& row) {
  const auto memory = find_id(row);
  const bool has_content = row.kind == "remember" || row.kind == "revise";
  if (row.kind == "space" && row.space) insert_space(row);
  // Before the row: a trigger queues every row that it does not find in the tables of tags.
  if (memory && row.space && has_content) note_tags(row, *memory);
  if (row.kind == "tag" && row.space) describe_tag(row);
  insert(row);
  if (memory) touched_.insert(*memory);
  if (row.kind == "erase" && memory) erase_memory(row, *memory);
  if (row.kind == "erase_space" && row.space) erase_space(row);
}

void Replay::insert(const ReplayedRow& row) {
  if (!row.body.is_erased()) {
    digests_.add({.seq = row.seq, .space = row.space.value_or(0)}, digested(row));
  }
  if (row.body.is_there) bodies_.insert(row.seq, row.body.text.value_or("{}"));
  if (row.body.is_erased()) bodies_.empty(row.seq);
  parts_.transaction.execute(
      kInsertRow, {row.seq, row.time, row.kind, row.space, row.memory, row.revision, row.key});
  if (!row.space) return;
  Counted& counted = counted_[*row.space];
  ++counted.rows;
  counted.bytes += static_cast<std::int64_t>(row.body.text.value_or("").size());
}

void Replay::insert_space(const ReplayedRow& row) {
  const std::string name = text_in(row, "name");
  std::optional<std::int64_t> hash;
  if (!name.empty()) hash = base::sip_hash(parts_.secret, base::bytes_of(name));
  parts_.transaction.execute(
      kInsertSpace, {row.space, hash, name.empty() ? std::nullopt : std::optional(name), row.time});
}

void Replay::note_tags(const ReplayedRow& row, const base::Id& memory) {
  const auto content = parse_content(row.body.text.value_or(""));
  if (!content) return;
  tags_of(*row.space).replace(memory, row.seq, tag_names(parts_.secret, content->tags));
}

void Replay::describe_tag(const ReplayedRow& row) {
  const std::string was = text_in(row, "was");
  const std::string tag = text_in(row, "tag");
  const bool is_described = !text_in(row, "description").empty();
  TagWriter& tags = tags_of(*row.space);
  if (!was.empty()) tags.describe(tag_name(parts_.secret, was), std::nullopt);
  if (tag.empty()) return;
  tags.describe(tag_name(parts_.secret, tag), is_described ? std::optional(row.seq) : std::nullopt);
}

void Replay::erase_memory(const ReplayedRow& row, const base::Id& memory) {
  std::vector<std::int64_t> seqs;
  std::int64_t space = 0;
  {
    auto rows = parts_.transaction.query(kRowsOfMemory, {memory, row.seq});
    while (rows.next()) {
      if (has_no_content(rows.text(2))) continue;
      seqs.push_back(rows.integer(0));
      space = rows.optional_integer(1).value_or(0);
    }
  }
  erase_bodies(seqs, space);
  parts_.transaction.execute(kDropKept, {memory});
  // The row's trigger may have taken tags whose numbers are known here.
  tags_.clear();
}

void Replay::erase_space(const ReplayedRow& row) {
  std::vector<std::int64_t> seqs;
  {
    auto rows = parts_.transaction.query(kRowsOfSpace, {row.space, row.seq});
    while (rows.next()) {
      seqs.push_back(rows.integer(0));
      if (!rows.is_null(1) && rows.blob(1).size() == base::Id().bytes.size()) {
        touched_.insert(rows.id(1));
      }
    }
  }
  erase_bodies(seqs, *row.space);
  parts_.transaction.execute(kEraseSpace, {row.space, row.time});
  parts_.transaction.execute(kDropKeptOfSpace, {row.space});
  tags_.clear();
}

void Replay::erase_bodies(const std::vector<std::int64_t>& seqs, std::int64_t space) {
  auto reader = BodyReader::of_any_format(parts_.transaction);
  for (const std::int64_t seq : seqs) {
    const auto body = reader.find(seq);
    if (!body) continue;
    counted_[space].bytes -= static_cast<std::int64_t>(body->size());
    digests_.remove(seq);
    bodies_.empty(seq);
  }
}

void Replay::finish() {
  for (const base::Id& memory : touched_) refold(memory);
  for (const auto& [space, counted] : counted_) {
    const auto of = [&states = counted.memories](State state) {
      const auto found = states.find(state);
      return found == states.end() ? 0 : found->second;
    };
    parts_.transaction.execute(kCount, {space, of(State::live), of(State::superseded),
                                        of(State::forgotten), counted.rows, counted.bytes});
  }
  digests_.finish();
}

void Replay::refold(const base::Id& memory) {
  const Refolded refolded = refold_memory(parts_.transaction, memory, parts_.secret);
  const auto& [before, after] = refolded;
  if (before) --counted_[before->space].memories[before->state];
  if (after) ++counted_[after->space].memories[after->state];
  const bool is_erased = after && after->state == State::erased;
  if (is_erased) {
    tags_of(after->space).replace(memory, after->seq, {});
    parts_.transaction.execute(kDropTagged, {memory});
  }
  const bool is_text_gone = before && (is_erased || !after || after->seq != before->seq);
  if (is_text_gone && before->state != State::erased) {
    parts_.index.dropped(parts_.transaction, before->space, before->seq);
  }
}

TagWriter& Replay::tags_of(std::int64_t space) {
  return tags_.try_emplace(space, parts_.transaction, space).first->second;
}

}  // namespace theseus::memory
