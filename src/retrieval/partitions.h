#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string_view>
#include <variant>

#include "base/clock.h"
#include "base/log.h"
#include "memory/filter.h"
#include "memory/memories.h"
#include "memory/outcome.h"
#include "retrieval/embedding/embedder.h"
#include "retrieval/partition/residents.h"
#include "retrieval/recall.h"
#include "storage/database.h"

namespace theseus::retrieval {

struct PartitionSettings {
  std::size_t memory_budget_bytes = std::size_t{1} << 30;
  std::chrono::milliseconds patience =
      std::chrono::seconds(2);  ///< how long a recall waits for a load
};

/// A list with a filter: which memories, newest first, answered from the partition.
struct FilteredList {
  memory::Filter filter;
  memory::ListQuery page;
};

/// The in-memory indexes of all spaces in use: loaded on first use, held to the journal at each
/// call, dropped least recently used when they outgrow the budget. Everything here can be thrown
/// away. Thread-safe.
class Partitions {
 public:
  using Parts = Residents::Parts;  ///< a null embedder: keywords only, by choice

  Partitions(Parts parts, PartitionSettings settings);
  ~Partitions();

  /// Answers as of the journal's head at the call. not_found when there is no such space. `Loading`
  /// when the partition was not there within the patience; the load goes on.
  std::variant<Recalled, Loading, memory::Refused> recall(std::string_view space,
                                                          const RecallQuery& query);

  std::variant<memory::MemoryPage, Loading, memory::Refused> list(std::string_view space,
                                                                  const FilteredList& query);

  /// Lets the indexes of spaces go that were erased, by whatever process: nobody asks for those any
  /// more.
  void drop_erased();

  PartitionFigures figures() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace theseus::retrieval
