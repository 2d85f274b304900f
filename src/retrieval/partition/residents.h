#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <map>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <thread>
#include <variant>
#include <vector>

#include "base/clock.h"
#include "base/log.h"
#include "memory/memories.h"
#include "retrieval/partition/space_index.h"
#include "retrieval/recall.h"
#include "storage/database.h"

namespace theseus::retrieval {

/// The index of one space while it is in memory. Whoever reads `index` holds the lock shared,
/// whoever changes it alone.
struct Resident {
  Resident(std::int64_t space, const Embedder* embedder) : index(space, embedder) {}

  /// Takes the sizes down for the budget and for whoever asks; called under the lock.
  void note_sizes();

  /// The same, where it has changed enough to be worth the counting; says whether it has.
  bool note_growth();

  std::shared_mutex mutex;
  SpaceIndex index;
  std::atomic<std::int64_t> bytes = 0;
  std::atomic<std::int64_t> memories = 0;
  std::atomic<std::int64_t> damaged = 0;
  std::atomic<std::uint64_t> used = 0;  ///< rises with every use of any index
};

/// What metrics and status show of the partitions.
struct PartitionFigures {
  std::int64_t loaded = 0;
  std::int64_t loading = 0;
  std::int64_t memories = 0;
  std::int64_t bytes = 0;
  std::int64_t damaged = 0;    ///< memories left out, since their content cannot be read
  std::int64_t loads = 0;      ///< since the start
  std::int64_t evictions = 0;  ///< since the start
};

/// Which spaces are in memory: loads them in the background, two at a time, and lets the least
/// recently used go when together they outgrow the budget. Thread-safe.
class Residents {
 public:
  struct Parts {
    storage::Database& database;
    const memory::Memories& memories;
    const Embedder* embedder = nullptr;
    const base::Clock& clock;
    base::Log* log = nullptr;
  };
  // Shared: a recall goes on with an index that is let go meanwhile.
  using Shared = std::shared_ptr<Resident>;
  using Deadline = std::chrono::steady_clock::time_point;

  Residents(Parts parts, std::size_t budget_bytes);
  /// Ends the loads that run.
  ~Residents();
  Residents(const Residents&) = delete;
  Residents& operator=(const Residents&) = delete;

  /// The index of a space if it is in memory.
  Shared find(std::int64_t space);

  /// Loads the space where it is not in memory, and waits for it until the deadline; the load goes
  /// on behind it. Throws what the load threw.
  std::variant<Shared, Loading> load(std::int64_t space, Deadline deadline);

  /// Lets the index go, if it is still the one of its space.
  void drop(const Shared& resident);

  /// The spaces that are in memory.
  std::vector<std::int64_t> spaces() const;

  /// Tells the log which memories of the space are left out; called under the resident's lock.
  void report_damaged(const Resident& resident) const;

  /// Holds the budget after an index has grown.
  void hold_budget(const Resident& grown);

  PartitionFigures figures() const;

 private:
  struct Slot {
    Shared resident;           ///< null while it loads
    std::exception_ptr fault;  ///< why the load ended without one
    int percent = 0;
  };

  void work();
  void load_in_background(std::int64_t space);
  Shared read_space(std::int64_t space);
  void note_progress(std::int64_t space, std::int64_t rows, std::int64_t expected_rows);
  void publish(const Shared& resident);
  void fail(std::int64_t space, const std::exception& fault);
  void store_vectors(std::int64_t space, const std::vector<MissingVectors>& missing);
  void write_vectors(std::int64_t space, const std::vector<MissingVectors>& missing);
  void evict_beyond_budget(std::int64_t spared_space);

  Parts parts_;
  std::int64_t budget_bytes_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::map<std::int64_t, Slot> slots_;
  std::deque<std::int64_t> waiting_;
  std::uint64_t uses_ = 0;
  std::int64_t loads_ = 0;
  std::int64_t evictions_ = 0;
  std::atomic<bool> is_stopping_ = false;
  std::vector<std::thread> workers_;
};

}  // namespace theseus::retrieval
