#include "upgrade/recovery/walk_model.h"

#include <fmt/format.h>

#include "upgrade/recovery/contents.h"
#include "upgrade/stamp.h"

namespace theseus::tests {
namespace {

// The last column: a body that an erase has left.
constexpr std::string_view kJournal = R"sql(
  SELECT j.seq, j.time || '|' || j.kind || '|' || quote(j.space) || '|' || quote(j.memory) || '|' ||
      quote(j.revision) || '|' || quote(j.key) || '|' || quote(b.body), j.memory,
    m.state = 'erased' AND b.body IS NOT NULL AND j.kind IN ('remember', 'revise')
  FROM journal AS j LEFT JOIN texts AS b ON b.seq = j.seq
  LEFT JOIN memories AS m ON m.id = j.memory ORDER BY j.seq
)sql";

constexpr std::string_view kMemories = R"sql(
  SELECT m.id, m.state, m.revision, json_extract(b.body, '$.text')
  FROM memories AS m LEFT JOIN texts AS b ON b.seq = m.seq ORDER BY m.id
)sql";

constexpr std::string_view kDescriptions = R"sql(
  SELECT s.name, t.name, json_extract(b.body, '$.description')
  FROM tags AS t JOIN spaces AS s ON s.number = t.space JOIN texts AS b ON b.seq = t.described
  ORDER BY s.name, t.name
)sql";

}  // namespace

void WalkModel::note(const memory::Memory& memory, const std::string& words) {
  told_[memory.id] = {memory, words};
}

void WalkModel::note_erased(const base::Id& id) {
  erased_.insert(id);
  told_.at(id).memory.state = memory::State::erased;
}

void WalkModel::note_description(const std::string& space, const std::string& tag,
                                 const std::string& text) {
  descriptions_[{space, tag}] = text;
}

std::vector<base::Id> WalkModel::memories() const {
  std::vector<base::Id> ids;
  for (const auto& [id, told] : told_) {
    if (!erased_.contains(id)) ids.push_back(id);
  }
  return ids;
}

std::string WalkModel::fault_of(storage::Transaction& transaction, bool may_grow) {
  std::string fault = fault_of_journal(transaction, may_grow) + fault_of_memories(transaction);
  if (upgrade::load_stamp(transaction).format >= 3) fault += fault_of_descriptions(transaction);
  return fault;
}

std::string WalkModel::fault_of_journal(storage::Transaction& transaction, bool may_grow) {
  std::map<std::int64_t, std::string> found;
  auto rows = transaction.query(kJournal);
  while (rows.next()) {
    const std::int64_t seq = rows.integer(0);
    found[seq] = std::string(rows.text(1));
    const bool is_of_erased = !rows.is_null(2) && erased_.contains(rows.id(2));
    if (rows.optional_integer(3) == 1) return fmt::format("row {} was erased, not quite. ", seq);
    const auto known = journal_.find(seq);
    if (known == journal_.end() && !may_grow) return fmt::format("row {} is nobody's. ", seq);
    if (known != journal_.end() && known->second != found[seq] && !is_of_erased) {
      return fmt::format("row {} is another: {}", seq, first_difference(known->second, found[seq]));
    }
  }
  for (const auto& [seq, row] : journal_) {
    if (!found.contains(seq)) return fmt::format("row {} is lost: {}. ", seq, row);
  }
  journal_ = std::move(found);
  return {};
}

std::string WalkModel::fault_of_memories(storage::Transaction& transaction) const {
  std::size_t count = 0;
  auto rows = transaction.query(kMemories);
  for (; rows.next(); ++count) {
    const auto told = told_.find(rows.id(0));
    if (told == told_.end()) return "a memory is nobody's. ";
    const memory::Memory& memory = told->second.memory;
    const bool is_erased = erased_.contains(memory.id);
    const bool is_as_told = rows.text(1) == name_of(memory.state) &&
                            rows.integer(2) == memory.revision &&
                            (is_erased ? rows.is_null(3) : rows.text(3) == memory.content.text);
    if (!is_as_told) return fmt::format("{} is not as it was told. ", told->second.words);
  }
  return count == told_.size() ? "" : "a memory is lost. ";
}

std::string WalkModel::fault_of_descriptions(storage::Transaction& transaction) const {
  std::map<std::pair<std::string, std::string>, std::string> found;
  auto rows = transaction.query(kDescriptions);
  while (rows.next()) found[{std::string(rows.text(0)), std::string(rows.text(1))}] = rows.text(2);
  return found == descriptions_ ? "" : "the descriptions are not those that were given. ";
}

std::string WalkModel::fault_of_erased(storage::Transaction& transaction) const {
  for (const base::Id& id : erased_) {
    const std::string place = find_words(transaction, words(id));
    if (!place.empty()) return fmt::format("{} was erased and stands in {}. ", words(id), place);
  }
  return {};
}

}  // namespace theseus::tests
