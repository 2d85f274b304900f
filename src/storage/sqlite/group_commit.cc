#include "storage/sqlite/group_commit.h"

#include "base/error.h"
#include "storage/sqlite/sqlite_transaction.h"

namespace theseus::storage {
namespace {

using std::chrono::steady_clock;

// What arrives while works run joins them, within bounds: those that ran wait for their commit, and
// other processes for the turn.
constexpr std::size_t kLargestGroup = 256;
constexpr auto kLongestGathering = std::chrono::milliseconds(10);

}  // namespace

void GroupCommit::run(WriteGroup& group) {
  while (!run_transaction(group)) continue;
}

// False when the transaction is lost and the works that have to be kept must run in a new one: a
// work that failed made SQLite undo all of it, or was the first in it and is undone by its end.
bool GroupCommit::run_transaction(WriteGroup& group) {
  TransactionScope scope(connection_, TransactionScope::kWrite);
  const auto end_of_gathering = steady_clock::now() + kLongestGathering;
  bool keeps_anything = false;
  for (std::size_t next = 0;; ++next) {
    if (next == group.size() && steady_clock::now() < end_of_gathering) {
      queue_.take(group, kLargestGroup - group.size());
    }
    if (next == group.size()) break;
    WriteRequest& request = *group[next];
    if (request.error || request.is_refused || request.work == nullptr) continue;
    const Ending ending =
        keeps_anything ? run_behind_others(request, scope) : run_first(request, scope);
    if (!connection_.is_in_transaction()) return false;
    if (ending == Ending::commit) keeps_anything = true;
    if (!keeps_anything) return false;
  }
  if (keeps_anything) scope.commit();
  return true;
}

// Without a savepoint, for which SQLite would copy each page before its first change.
Ending GroupCommit::run_first(WriteRequest& request, const TransactionScope& scope) {
  const Ending ending = run_work(request, scope);
  // What it was refused for was committed before, so it need not be asked again.
  request.is_refused = ending == Ending::roll_back;
  return ending;
}

Ending GroupCommit::run_behind_others(WriteRequest& request, const TransactionScope& scope) {
  connection_.execute("SAVEPOINT work");
  const Ending ending = run_work(request, scope);
  if (!connection_.is_in_transaction()) return ending;
  if (ending == Ending::roll_back) connection_.execute("ROLLBACK TO work");
  connection_.execute("RELEASE work");
  return ending;
}

// How the work ended; one that failed wants to be undone.
Ending GroupCommit::run_work(WriteRequest& request, const TransactionScope& scope) {
  Ending ending = Ending::roll_back;
  try {
    SqliteTransaction transaction(connection_, scope);
    ending = (*request.work)(transaction);
  } catch (...) {
    request.error = std::current_exception();
  }
  if (!connection_.is_in_transaction() && !request.error) {
    request.error = std::make_exception_ptr(base::Error(
        base::ErrorKind::internal,
        "A write went on after an error that had undone its transaction. Nothing was changed."));
  }
  return ending;
}

}  // namespace theseus::storage
