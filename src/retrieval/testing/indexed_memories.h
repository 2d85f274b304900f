#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/clock.h"
#include "base/id.h"
#include "base/log.h"
#include "memory/memories.h"
#include "retrieval/embedding/lane.h"
#include "retrieval/partitions.h"
#include "retrieval/testing/word_embedder.h"
#include "storage/sqlite/sqlite_database.h"
#include "support/content.h"
#include "support/standing_clock.h"
#include "support/stored_data.h"
#include "support/temporary_folder.h"

namespace theseus::retrieval::testing {

using tests::content_with;
using tests::StandingClock;

/// One process on a data folder: a database, what writes to it, and what finds it again. A second
/// one on the same folder stands for another process.
class IndexedMemories {
 public:
  struct Wishes {
    const Embedder* embedder = nullptr;
    PartitionSettings settings = {};
    storage::Access access = storage::Access::read_write;
    base::Log* log = nullptr;
  };

  IndexedMemories(const std::filesystem::path& folder, StandingClock& clock, const Wishes& wishes);

  memory::Memory remember(memory::Content content, std::string_view space = "home");
  memory::Memory remember(std::string_view text, std::string_view space = "home");
  void revise(const base::Id& id, const memory::Patch& patch);
  void forget(const base::Id& id);
  void restore(const base::Id& id);

  /// All memories of `home` in any state, also those that have expired and wait for the sweeper.
  std::vector<memory::Memory> everything();

  /// Runs SQL as a newer program would, past all rules.
  void execute(std::string_view sql, storage::Parameters parameters = {}) {
    data_.execute(sql, parameters);
  }
  std::int64_t number(std::string_view sql, storage::Parameters parameters = {}) {
    return data_.number(sql, parameters);
  }

  /// Waits for what happens in the background: until the query's first number is 1.
  void wait_until(std::string_view sql);

  /// An answer that must come; a refusal or a load that takes too long fails the test by throwing.
  Recalled recall(const RecallQuery& query, std::string_view space = "home");
  Recalled recall(std::string_view query, std::string_view space = "home");
  memory::MemoryPage list(const FilteredList& query);

  storage::Database& database() { return data_.database(); }
  memory::Memories& memories() { return *memories_; }
  Partitions& partitions() { return *partitions_; }
  /// Partitions that have seen nothing yet.
  std::unique_ptr<Partitions> fresh_partitions();

 private:
  StandingClock& clock_;
  Wishes wishes_;
  base::Uuid7Source ids_;
  tests::StoredData data_;
  Lane lane_;
  std::unique_ptr<memory::Memories> memories_;
  std::unique_ptr<Partitions> partitions_;
};

/// The texts of the hits, best first.
std::vector<std::string> texts_of(const Recalled& recalled);

/// The answer of a call that must give one.
template <class Answer, class Outcome>
Answer answer_of(Outcome outcome) {
  return std::get<Answer>(std::move(outcome));
}

/// Something that somebody said in a session, so many minutes after its beginning.
memory::Content said(std::string_view session, std::string_view speaker, int minute,
                     std::string_view text);

}  // namespace theseus::retrieval::testing
