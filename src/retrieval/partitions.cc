#include "retrieval/partitions.h"

#include <functional>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <utility>
#include <vector>

#include "memory/journal.h"
#include "memory/refusals.h"
#include "retrieval/space_answer.h"

namespace theseus::retrieval {
namespace {

/// A read that has found its space and the space's index.
struct Reading {
  storage::Transaction& transaction;
  const memory::Space& space;
  const Residents::Shared& resident;
  std::int64_t head = 0;
};

// After so many reads whose snapshot others had left behind before it was used, a read keeps the
// index to itself until it has its answer.
constexpr int kSharedAttempts = 4;

}  // namespace

struct Partitions::State {
  State(Parts given_parts, PartitionSettings given_settings)
      : parts(given_parts),
        settings(given_settings),
        residents(given_parts, given_settings.memory_budget_bytes) {}

  template <class Answer>
  std::variant<Answer, Loading, memory::Refused> ask(
      std::string_view space, const std::function<Answer(const SpaceView&)>& answer);

  template <class Answer>
  std::optional<Answer> answer_at_head(const Reading& reading, int attempt,
                                       const std::function<Answer(const SpaceView&)>& answer);

  bool follow(const Reading& reading);
  SpaceView view_of(const Reading& reading) const;
  PreparedRecall prepare(const RecallQuery& query, TermReader& reader) const;

  Parts parts;
  PartitionSettings settings;
  Workspaces rooms;
  Residents residents;
};

/// Asks until the answer is that of one snapshot: of the index and of what is read beside it.
template <class Answer>
std::variant<Answer, Loading, memory::Refused> Partitions::State::ask(
    std::string_view space, const std::function<Answer(const SpaceView&)>& answer) {
  const auto deadline = std::chrono::steady_clock::now() + settings.patience;
  for (int attempt = 0;; ++attempt) {
    std::optional<std::int64_t> number;
    std::optional<Answer> found;
    Residents::Shared resident;
    parts.database.read([&](storage::Transaction& transaction) {
      const auto facts = parts.memories.spaces().find(transaction, space);
      if (!facts) return;
      number = facts->number;
      resident = residents.find(facts->number);
      if (!resident) return;
      const std::int64_t head = memory::journal_head(transaction);
      found = answer_at_head({transaction, *facts, resident, head}, attempt, answer);
    });
    if (found) return std::move(*found);
    if (!number) return memory::no_such_space(space);
    if (resident) continue;
    const auto loaded = residents.load(*number, deadline);
    if (const auto* loading = std::get_if<Loading>(&loaded)) return *loading;
  }
}

/// Nothing where the index is ahead of the reading's snapshot, which must then be taken anew.
template <class Answer>
std::optional<Answer> Partitions::State::answer_at_head(
    const Reading& reading, int attempt, const std::function<Answer(const SpaceView&)>& answer) {
  Resident& resident = *reading.resident;
  {
    const std::shared_lock lock(resident.mutex);
    if (resident.index.seq() == reading.head) return answer(view_of(reading));
  }
  {
    const std::unique_lock lock(resident.mutex);
    if (!follow(reading)) return std::nullopt;
    if (attempt >= kSharedAttempts) return answer(view_of(reading));
  }
  const std::shared_lock lock(resident.mutex);
  if (resident.index.seq() != reading.head) return std::nullopt;
  return answer(view_of(reading));
}

/// Brings the index to the reading's head, holding its lock alone; says whether it stands there.
bool Partitions::State::follow(const Reading& reading) {
  Resident& resident = *reading.resident;
  if (resident.index.seq() > reading.head) return false;
  if (resident.index.seq() == reading.head) return true;
  const auto damaged_before = resident.index.damaged().size();
  const auto following = resident.index.follow(reading.transaction, reading.head);
  if (following == SpaceIndex::Following::undone) {
    residents.drop(reading.resident);
    return false;
  }
  const auto damaged = resident.index.damaged().size();
  resident.damaged = static_cast<std::int64_t>(damaged);
  if (damaged > damaged_before) residents.report_damaged(resident);
  if (resident.note_growth()) residents.hold_budget(resident);
  return true;
}

SpaceView Partitions::State::view_of(const Reading& reading) const {
  return {.transaction = reading.transaction,
          .space = reading.space,
          .index = reading.resident->index,
          .memories = parts.memories,
          .now = parts.clock.now()};
}

PreparedRecall Partitions::State::prepare(const RecallQuery& query, TermReader& reader) const {
  PreparedRecall prepared{.query = query,
                          .terms = reader.query_terms(query.query),
                          .vector = {},
                          .has_embedder = parts.embedder != nullptr};
  if (parts.embedder != nullptr && query.mode != Mode::keyword) {
    prepared.vector = parts.embedder->embed(query.query).value_or(std::vector<float>());
  }
  return prepared;
}

Partitions::Partitions(Parts parts, PartitionSettings settings)
    : state_(std::make_unique<State>(parts, settings)) {}

Partitions::~Partitions() = default;

std::variant<Recalled, Loading, memory::Refused> Partitions::recall(std::string_view space,
                                                                    const RecallQuery& query) {
  const Workspaces::Loan room = state_->rooms.borrow();
  const PreparedRecall prepared = state_->prepare(query, room->reader);
  return state_->ask<Recalled>(
      space, [&](const SpaceView& view) { return answer_recall(view, prepared, *room); });
}

std::variant<memory::MemoryPage, Loading, memory::Refused> Partitions::list(
    std::string_view space, const FilteredList& query) {
  return state_->ask<memory::MemoryPage>(
      space, [&](const SpaceView& view) { return answer_list(view, query); });
}

void Partitions::drop_erased() {
  const std::vector<std::int64_t> loaded = state_->residents.spaces();
  if (loaded.empty()) return;
  std::vector<std::int64_t> erased;
  state_->parts.database.read([&](storage::Transaction& transaction) {
    erased.clear();
    for (const std::int64_t space : loaded) {
      if (!state_->parts.memories.spaces().find(transaction, space)) erased.push_back(space);
    }
  });
  for (const std::int64_t space : erased) {
    if (const Residents::Shared resident = state_->residents.find(space)) {
      state_->residents.drop(resident);
    }
  }
}

PartitionFigures Partitions::figures() const {
  return state_->residents.figures();
}

}  // namespace theseus::retrieval
