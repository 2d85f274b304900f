#include "retrieval/partition/residents.h"

#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/error.h"
#include "memory/current.h"
#include "retrieval/embedding/lane.h"

namespace theseus::retrieval {
namespace {

constexpr int kLoadsAtATime = 2;
constexpr std::size_t kTextsInAWrite = 256;

constexpr std::string_view kAdviceOnDamage =
    "the rest of the space is answered as ever; take the bodies of these rows of the journal from "
    "a backup of the data";

struct PreparedVectors {
  std::int64_t seq = 0;
  base::Id id;
  std::unique_ptr<memory::PreparedText> text;
};

bool is_current(storage::Transaction& transaction, const base::Id& id, std::int64_t seq) {
  bool is_current = false;
  memory::find_current(transaction, id, [&](const memory::CurrentRow& row) {
    is_current = row.seq == seq && row.body.has_value();
  });
  return is_current;
}

/// The memories with the rows of their bodies, as many as fit a line.
std::string named(const std::vector<DamagedMemory>& damaged) {
  constexpr std::size_t kNamed = 20;
  std::string names;
  for (const DamagedMemory& memory : std::span(damaged).first(std::min(kNamed, damaged.size()))) {
    names += (names.empty() ? "" : ", ") + base::format_id(memory.id) + " (seq " +
             std::to_string(memory.seq) + ")";
  }
  return damaged.size() > kNamed ? names + ", ..." : names;
}

}  // namespace

void Resident::note_sizes() {
  bytes = static_cast<std::int64_t>(index.bytes());
  memories = static_cast<std::int64_t>(index.partition().documents().size());
  damaged = static_cast<std::int64_t>(index.damaged().size());
}

bool Resident::note_growth() {
  constexpr std::int64_t kWorthCounting = 64;
  const auto now = static_cast<std::int64_t>(index.partition().documents().size());
  if (std::abs(now - memories) < std::max(kWorthCounting, now / 64)) return false;
  note_sizes();
  return true;
}

Residents::Residents(Parts parts, std::size_t budget_bytes)
    : parts_(parts), budget_bytes_(static_cast<std::int64_t>(budget_bytes)) {
  for (int i = 0; i < kLoadsAtATime; ++i) workers_.emplace_back([this] { work(); });
}

Residents::~Residents() {
  {
    const std::lock_guard lock(mutex_);
    is_stopping_ = true;
  }
  changed_.notify_all();
  for (std::thread& worker : workers_) worker.join();
}

Residents::Shared Residents::find(std::int64_t space) {
  const std::lock_guard lock(mutex_);
  const auto slot = slots_.find(space);
  if (slot == slots_.end() || !slot->second.resident) return nullptr;
  slot->second.resident->used = ++uses_;
  return slot->second.resident;
}

std::variant<Residents::Shared, Loading> Residents::load(std::int64_t space, Deadline deadline) {
  std::unique_lock lock(mutex_);
  for (bool has_waited = false;; has_waited = true) {
    // Asked for anew each time: while this waits, what was loaded may have been let go again.
    const auto [slot, is_new] = slots_.try_emplace(space);
    if (is_new) {
      waiting_.push_back(space);
      changed_.notify_all();
    }
    if (slot->second.resident) {
      slot->second.resident->used = ++uses_;
      return slot->second.resident;
    }
    if (const std::exception_ptr fault = slot->second.fault) {
      slots_.erase(slot);
      // A fault is for those who waited for that load; its cause may be gone for who comes later.
      if (has_waited) std::rethrow_exception(fault);
      continue;
    }
    const int percent = slot->second.percent;
    if (changed_.wait_until(lock, deadline) == std::cv_status::timeout) return Loading{percent};
  }
}

void Residents::drop(const Shared& resident) {
  const std::lock_guard lock(mutex_);
  const auto slot = slots_.find(resident->index.space());
  if (slot != slots_.end() && slot->second.resident == resident) slots_.erase(slot);
}

std::vector<std::int64_t> Residents::spaces() const {
  const std::lock_guard lock(mutex_);
  std::vector<std::int64_t> spaces;
  for (const auto& [space, slot] : slots_) {
    if (slot.resident) spaces.push_back(space);
  }
  return spaces;
}

void Residents::hold_budget(const Resident& grown) {
  const std::lock_guard lock(mutex_);
  evict_beyond_budget(grown.index.space());
}

PartitionFigures Residents::figures() const {
  const std::lock_guard lock(mutex_);
  PartitionFigures figures{.loads = loads_, .evictions = evictions_};
  for (const auto& [space, slot] : slots_) {
    if (!slot.resident) {
      if (!slot.fault) ++figures.loading;
      continue;
    }
    ++figures.loaded;
    figures.memories += slot.resident->memories;
    figures.bytes += slot.resident->bytes;
    figures.damaged += slot.resident->damaged;
  }
  return figures;
}

void Residents::work() {
  while (true) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return is_stopping_ || !waiting_.empty(); });
    if (is_stopping_) return;
    const std::int64_t space = waiting_.front();
    waiting_.pop_front();
    lock.unlock();
    load_in_background(space);
  }
}

void Residents::load_in_background(std::int64_t space) {
  std::vector<MissingVectors> missing;
  try {
    const Shared resident = read_space(space);
    missing = resident->index.take_missing();
    publish(resident);
  } catch (const std::exception& fault) {
    fail(space, fault);
    return;
  }
  store_vectors(space, missing);
}

Residents::Shared Residents::read_space(std::int64_t space) {
  auto resident = std::make_shared<Resident>(space, parts_.embedder);
  parts_.database.read([&](storage::Transaction& transaction) {
    const auto facts = parts_.memories.spaces().find(transaction, space);
    const std::int64_t expected =
        facts ? facts->live + facts->superseded + facts->forgotten : std::int64_t{0};
    resident->index.load(transaction, [&](std::int64_t rows) {
      if (is_stopping_) {
        throw base::Error(base::ErrorKind::unavailable,
                          "The load of a space ended because the server stops; nothing was lost");
      }
      constexpr std::int64_t kRowsBetweenNotes = 1024;
      if (rows % kRowsBetweenNotes == 0) note_progress(space, rows, expected);
    });
  });
  resident->note_sizes();
  report_damaged(*resident);
  // Texts that the load only passed through leave holes that the C library would keep.
  malloc_trim(0);
  return resident;
}

void Residents::note_progress(std::int64_t space, std::int64_t rows, std::int64_t expected_rows) {
  const std::lock_guard lock(mutex_);
  const auto slot = slots_.find(space);
  if (slot == slots_.end() || expected_rows <= 0) return;
  slot->second.percent = static_cast<int>(std::min<std::int64_t>(99, rows * 100 / expected_rows));
}

void Residents::publish(const Shared& resident) {
  {
    const std::lock_guard lock(mutex_);
    resident->used = ++uses_;
    slots_[resident->index.space()].resident = resident;
    ++loads_;
    evict_beyond_budget(resident->index.space());
  }
  changed_.notify_all();
}

/// Keeps the fault for those who wait for the index now.
void Residents::fail(std::int64_t space, const std::exception& fault) {
  {
    const std::lock_guard lock(mutex_);
    slots_[space].fault = std::current_exception();
  }
  changed_.notify_all();
  if (parts_.log == nullptr || is_stopping_) return;
  parts_.log->write(base::LogLevel::warning, "partition_load_failed",
                    {{"space", space}, {"reason", std::string_view(fault.what())}});
}

void Residents::report_damaged(const Resident& resident) const {
  const std::vector<DamagedMemory>& damaged = resident.index.damaged();
  if (damaged.empty() || parts_.log == nullptr) return;
  const std::string names = named(damaged);
  parts_.log->write(base::LogLevel::warning, "memories_left_out",
                    {{"space", resident.index.space()},
                     {"count", static_cast<std::int64_t>(damaged.size())},
                     {"memories", std::string_view(names)},
                     {"reason", std::string_view(damaged.front().reason)},
                     {"advice", kAdviceOnDamage}});
}

/// Where storage does not take the vectors, the next load makes them again: nobody waits for them.
/// Data that may only be read takes none, and that is as it should be.
void Residents::store_vectors(std::int64_t space, const std::vector<MissingVectors>& missing) {
  try {
    write_vectors(space, missing);
  } catch (const std::exception& fault) {
    const auto* error = dynamic_cast<const base::Error*>(&fault);
    const bool is_expected = error != nullptr && error->kind() == base::ErrorKind::read_only;
    if (is_expected || is_stopping_ || parts_.log == nullptr) return;
    parts_.log->write(base::LogLevel::warning, "vectors_not_stored",
                      {{"space", space}, {"reason", std::string_view(fault.what())}});
  }
}

void Residents::write_vectors(std::int64_t space, const std::vector<MissingVectors>& missing) {
  Lane lane(parts_.embedder, parts_.clock);
  for (std::size_t first = 0; first < missing.size() && !is_stopping_; first += kTextsInAWrite) {
    const auto batch =
        std::span(missing).subspan(first, std::min(kTextsInAWrite, missing.size() - first));
    std::vector<PreparedVectors> prepared;
    parts_.database.read([&](storage::Transaction& transaction) {
      for (const MissingVectors& wanted : batch) {
        memory::find_current(transaction, wanted.id, [&](const memory::CurrentRow& row) {
          const auto memory = memory::find_readable(row, "");
          if (!memory || row.seq != wanted.seq || !row.body) return;
          prepared.push_back(
              {.seq = wanted.seq, .id = wanted.id, .text = lane.prepare(memory->content.text)});
        });
      }
    });
    parts_.database.write([&](storage::Transaction& transaction) {
      for (const PreparedVectors& vectors : prepared) {
        if (!is_current(transaction, vectors.id, vectors.seq)) continue;
        lane.add_missing(transaction, space, vectors.seq, *vectors.text);
      }
      return storage::Ending::commit;
    });
  }
}

void Residents::evict_beyond_budget(std::int64_t spared_space) {
  while (true) {
    std::int64_t total = 0;
    auto oldest = slots_.end();
    for (auto slot = slots_.begin(); slot != slots_.end(); ++slot) {
      const Shared& resident = slot->second.resident;
      if (!resident) continue;
      total += resident->bytes;
      if (slot->first == spared_space) continue;
      if (oldest == slots_.end() || resident->used < oldest->second.resident->used) oldest = slot;
    }
    if (total <= budget_bytes_ || oldest == slots_.end()) return;
    slots_.erase(oldest);
    ++evictions_;
  }
}

}  // namespace theseus::retrieval
