#include "upgrade/epoch_watch.h"

#include <algorithm>
#include <utility>

#include "upgrade/ledger.h"

namespace theseus::upgrade {

EpochWatch::EpochWatch(const Program& program, const Finding& finding, AccessListener listener)
    : program_(program),
      opened_as_(served_access(finding.stamp, program.format)),
      listener_(std::move(listener)),
      access_(opened_as_),
      stamp_(finding.stamp),
      reason_(reason_against(program, finding)) {}

void EpochWatch::compare(storage::Transaction& transaction) {
  const Stamp stamp = load_stamp(transaction);
  if (is_known(stamp)) return;
  adopt({.stamp = stamp, .newest_release = find_newest_release(transaction).value_or("unknown")});
}

// A snapshot older than a raise that another thread has met may be finished as it began. An epoch
// that was met in a commit that failed comes again with another stamp.
bool EpochWatch::is_known(const Stamp& stamp) const {
  const std::lock_guard lock(mutex_);
  return stamp.epoch < stamp_.epoch || stamp == stamp_;
}

void EpochWatch::adopt(const Finding& finding) {
  const Access access = std::max(served_access(finding.stamp, program_.format), opened_as_);
  std::string reason = reason_against(program_, finding);
  if (reason.empty() && access == Access::read_only) {
    reason = "the data was opened when it could only be read; start again to write";
  }
  const std::lock_guard lock(mutex_);
  if (finding.stamp.epoch < stamp_.epoch) return;
  stamp_ = finding.stamp;
  change_access(access, reason);
}

void EpochWatch::refuse(const std::string& reason) {
  const std::lock_guard lock(mutex_);
  change_access(Access::refused, reason);
}

// With the mutex held, so that of two changes the later one is told last.
void EpochWatch::change_access(Access access, const std::string& reason) {
  const Access before = access_.load(std::memory_order_relaxed);
  if (before == Access::refused || before == access) return;
  reason_ = reason;
  access_.store(access, std::memory_order_release);
  listener_(access, reason);
}

Stamp EpochWatch::stamp() const {
  const std::lock_guard lock(mutex_);
  return stamp_;
}

std::string EpochWatch::reason() const {
  const std::lock_guard lock(mutex_);
  return reason_;
}

}  // namespace theseus::upgrade
