#include "upgrade/guarded_database.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <utility>

#include "base/error.h"

namespace theseus::upgrade {
namespace {

using base::Error;
using base::ErrorKind;

/// Long enough to see behind an incident who wrote with which release. A process that sleeps longer
/// finds its row gone, and fails as one that was ended.
constexpr std::chrono::days kRowsAreKept{7};
/// Each first write looks at all of them, and every other writer waits for it.
constexpr std::int64_t kMostRowsKept = 1000;

constexpr const char* kEnded =
    "another process has found this one gone and ended it, as an upgrade does with a process that "
    "it must not wait for";

}  // namespace

GuardedDatabase::GuardedDatabase(Parts parts)
    : parts_(std::move(parts)),
      uncompared_(static_cast<std::size_t>(parts_.database.readers()) + 1),
      is_admitted_(parts_.is_admitted) {}

void GuardedDatabase::read(const storage::ReadWork& work) {
  require_readable();
  parts_.database.read([&](storage::Transaction& transaction) {
    compare_if_moved(transaction);
    require_readable();
    work(transaction);
  });
}

void GuardedDatabase::write(const storage::WriteWork& work) {
  require_writable();
  storage::Ending ending = storage::Ending::roll_back;
  parts_.database.write([&](storage::Transaction& transaction) {
    parts_.watch.compare(transaction);
    require_writable();
    ensure_admitted(transaction);
    ending = work(transaction);
    return ending;
  });
  // Only now is the row on disk; before, a failed commit may have taken it back.
  if (ending == storage::Ending::commit) is_admitted_ = true;
}

void GuardedDatabase::checkpoint() {
  if (may_change_file()) parts_.database.checkpoint();
}

void GuardedDatabase::shorten_log(std::int64_t from_bytes) {
  if (may_change_file()) parts_.database.shorten_log(from_bytes);
}

bool GuardedDatabase::empty_log() {
  return may_change_file() && parts_.database.empty_log();
}

bool GuardedDatabase::hold_still(const std::function<void()>& work) {
  return may_change_file() && parts_.database.hold_still(work);
}

// No row changes by it, so one that comes between an epoch's raise and its being met does no harm.
void GuardedDatabase::rewrite() {
  if (!may_change_file()) require_writable();
  parts_.database.rewrite();
}

// A process that was idle since has not met the epoch that forbids it to change the file.
bool GuardedDatabase::may_change_file() {
  if (parts_.watch.access() != Access::read_write) return false;
  parts_.database.read([&](storage::Transaction& transaction) { compare_if_moved(transaction); });
  return parts_.watch.access() == Access::read_write;
}

void GuardedDatabase::end_instance() {
  if (!is_admitted_ || parts_.watch.access() != Access::read_write) return;
  parts_.database.write([&](storage::Transaction& transaction) {
    parts_.watch.compare(transaction);
    if (parts_.watch.access() != Access::read_write) return storage::Ending::roll_back;
    end(transaction, parts_.instance.id, parts_.clock.now());
    return storage::Ending::commit;
  });
}

void GuardedDatabase::require_readable() const {
  if (parts_.watch.access() != Access::refused) return;
  throw Error(ErrorKind::newer_format,
              "This process may no longer use the data: " + parts_.watch.reason() +
                  ". What was stored is unharmed.");
}

void GuardedDatabase::require_writable() const {
  require_readable();
  if (parts_.watch.access() == Access::read_write) return;
  throw Error(ErrorKind::read_only,
              "The data may only be read: " + parts_.watch.reason() + ". Nothing was changed.");
}

void GuardedDatabase::note_moved(storage::Transaction& transaction) {
  if (!transaction.moved()) return;
  uncompared_.at(static_cast<std::size_t>(transaction.connection())) = true;
}

void GuardedDatabase::compare_if_moved(storage::Transaction& transaction) {
  note_moved(transaction);
  std::atomic<bool>& uncompared =
      uncompared_.at(static_cast<std::size_t>(transaction.connection()));
  if (!uncompared) return;
  parts_.watch.compare(transaction);
  uncompared = false;
}

void GuardedDatabase::ensure_admitted(storage::Transaction& transaction) {
  const Standing standing = find_standing(transaction, parts_.instance.id);
  if (standing == Standing::admitted) return;
  if (standing == Standing::ended || is_admitted_) {
    parts_.watch.refuse(kEnded);
    require_readable();
  }
  clear_up(transaction);
  admit(transaction, parts_.instance);
}

// Asked in the transaction that sees the rows: a process has its file before it has a row.
void GuardedDatabase::clear_up(storage::Transaction& transaction) {
  const base::Time now = parts_.clock.now();
  for (const base::Id& id : read_unended(transaction)) {
    if (!parts_.is_alive(id)) end(transaction, id, now);
  }
  prune_ended(transaction,
              {.since = now - kRowsAreKept, .most = kMostRowsKept, .is_alive = parts_.is_alive});
}

}  // namespace theseus::upgrade
