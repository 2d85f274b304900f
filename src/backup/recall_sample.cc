#include "backup/recall_sample.h"

#include <algorithm>
#include <random>

#include "base/id.h"
#include "storage/sqlite/sqlite_file.h"

namespace theseus::backup {
namespace {

constexpr std::string_view kLasting = R"sql(
SELECT m.id, s.name FROM memories AS m JOIN spaces AS s ON s.number = m.space
WHERE m.state = 'live' AND m.expires_at IS NULL AND s.erased_at IS NULL AND s.name IS NOT NULL
ORDER BY m.id
)sql";

// Of a question; the rest of a longer text says little more.
constexpr std::size_t kMostBytes = 500;

// Cut where a character begins.
std::string question_of(const std::string& text) {
  if (text.size() <= kMostBytes) return text;
  std::size_t end = kMostBytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end);
}

}  // namespace

std::vector<std::string> Recalled::ids() const {
  std::vector<std::string> ids;
  ids.reserve(hits.size());
  for (const Hit& hit : hits) ids.push_back(hit.id);
  return ids;
}

bool Asked::found_itself() const {
  return std::ranges::any_of(answer.hits, [this](const Recalled::Hit& hit) {
    return hit.id == memory.id || hit.text == text;
  });
}

// Each row takes the place of an earlier one as often as keeps all alike (reservoir).
std::vector<SampledMemory> sample_memories(storage::Transaction& transaction,
                                           const SampleWish& wish) {
  std::mt19937_64 random(wish.seed);
  std::vector<SampledMemory> sample;
  const auto room = static_cast<std::uint64_t>(std::max(0, wish.count));
  std::uint64_t seen = 0;
  storage::Statement rows = transaction.query(kLasting);
  while (room > 0 && rows.next()) {
    ++seen;
    const std::uint64_t place = sample.size() < room ? sample.size() : random() % seen;
    if (place >= room) continue;
    if (place == sample.size()) sample.emplace_back();
    sample[place] = {std::string(rows.text(1)), base::format_id(rows.id(0))};
  }
  return sample;
}

std::vector<SampledMemory> sample_memories(const std::filesystem::path& database,
                                           const SampleWish& wish) {
  std::vector<SampledMemory> sample;
  storage::inspect_sqlite(database, [&](storage::Transaction& transaction) {
    sample = sample_memories(transaction, wish);
  });
  return sample;
}

std::vector<Asked> ask_about(Recaller& recaller, const std::vector<SampledMemory>& memories,
                             const std::stop_token& stop) {
  std::vector<Asked> questions;
  for (const SampledMemory& memory : memories) {
    if (stop.stop_requested()) return questions;
    const auto text = recaller.find_text(memory);
    if (!text || text->empty()) continue;
    Asked asked{.memory = memory, .text = *text, .answer = {}};
    asked.answer = recaller.recall(memory.space, question_of(*text)).value_or(Recalled());
    questions.push_back(std::move(asked));
  }
  return questions;
}

std::vector<Recalled> ask_again(Recaller& recaller, const std::vector<Asked>& questions,
                                const std::stop_token& stop) {
  std::vector<Recalled> answers;
  for (const Asked& asked : questions) {
    if (stop.stop_requested()) return answers;
    answers.push_back(
        recaller.recall(asked.memory.space, question_of(asked.text)).value_or(Recalled()));
  }
  return answers;
}

}  // namespace theseus::backup
