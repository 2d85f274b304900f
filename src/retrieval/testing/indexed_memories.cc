#include "retrieval/testing/indexed_memories.h"

#include <thread>

#include "base/error.h"
#include "memory/current.h"

namespace theseus::retrieval::testing {
namespace {

memory::WriteContext in_space(std::string_view space) {
  return {.caller = {}, .space = std::string(space)};
}

template <class T>
T value_of(memory::Outcome<T> outcome) {
  if (!outcome) throw base::Error(base::ErrorKind::internal, outcome.error().message);
  return std::move(*outcome);
}

}  // namespace

IndexedMemories::IndexedMemories(const std::filesystem::path& folder, StandingClock& clock,
                                 const Wishes& wishes)
    : clock_(clock),
      wishes_(wishes),
      ids_(clock),
      data_(folder, {clock_, ids_}, wishes.access),
      lane_(wishes.embedder, clock) {
  memories_ = std::make_unique<memory::Memories>(
      memory::Memories::Parts{database(), lane_, clock_, ids_}, memory::Retention{});
  partitions_ = fresh_partitions();
}

memory::Memory IndexedMemories::remember(memory::Content content, std::string_view space) {
  return value_of(
             memories_->remember(in_space(space), {std::move(content)}, memory::OnDuplicate::add))
      .items.front()
      .memory;
}

memory::Memory IndexedMemories::remember(std::string_view text, std::string_view space) {
  return remember(content_with(text), space);
}

void IndexedMemories::revise(const base::Id& id, const memory::Patch& patch) {
  value_of(memories_->revise(in_space("home"), id, patch, std::nullopt));
}

void IndexedMemories::forget(const base::Id& id) {
  value_of(memories_->forget(in_space("home"), id, std::nullopt));
}

void IndexedMemories::restore(const base::Id& id) {
  value_of(memories_->restore(in_space("home"), id));
}

std::vector<memory::Memory> IndexedMemories::everything() {
  std::vector<memory::Memory> memories;
  database().read([&](storage::Transaction& transaction) {
    const auto home = memories_->spaces().find(transaction, "home");
    memory::for_each_current(transaction, home.value().number, [&](const memory::CurrentRow& row) {
      memories.push_back(memory::memory_of(row, "home"));
    });
  });
  return memories;
}

void IndexedMemories::wait_until(std::string_view sql) {
  while (number(sql) != 1) std::this_thread::sleep_for(std::chrono::milliseconds(2));
}

Recalled IndexedMemories::recall(const RecallQuery& query, std::string_view space) {
  return answer_of<Recalled>(partitions_->recall(space, query));
}

Recalled IndexedMemories::recall(std::string_view query, std::string_view space) {
  return recall(RecallQuery{.query = std::string(query)}, space);
}

memory::MemoryPage IndexedMemories::list(const FilteredList& query) {
  return answer_of<memory::MemoryPage>(partitions_->list("home", query));
}

std::unique_ptr<Partitions> IndexedMemories::fresh_partitions() {
  return std::make_unique<Partitions>(Partitions::Parts{.database = database(),
                                                        .memories = *memories_,
                                                        .embedder = wishes_.embedder,
                                                        .clock = clock_,
                                                        .log = wishes_.log},
                                      wishes_.settings);
}

std::vector<std::string> texts_of(const Recalled& recalled) {
  std::vector<std::string> texts;
  for (const Hit& hit : recalled.hits) texts.push_back(hit.memory.content.text);
  return texts;
}

memory::Content said(std::string_view session, std::string_view speaker, int minute,
                     std::string_view text) {
  memory::Content content = content_with(text);
  content.source.session = session;
  content.source.speaker = speaker;
  content.occurred_at = base::from_milliseconds(1'700'000'000'000) + std::chrono::minutes(minute);
  return content;
}

}  // namespace theseus::retrieval::testing
