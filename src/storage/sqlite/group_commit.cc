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

// False when a failing work made SQLite undo the whole transaction: the others run again then,
// without it.
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
    if (request.error || request.work == nullptr) continue;
    keeps_anything |= run_work(request, scope);
    if (!connection_.is_in_transaction()) return false;
  }
  if (keeps_anything) scope.commit();
  return true;
}

// Whether the work ended well and wants to be kept.
bool GroupCommit::run_work(WriteRequest& request, const TransactionScope& scope) {
  connection_.execute("SAVEPOINT work");
  Ending ending = Ending::roll_back;
  try {
    SqliteTransaction transaction(connection_, scope);
    ending = (*request.work)(transaction);
  } catch (...) {
    request.error = std::current_exception();
  }
  if (!connection_.is_in_transaction()) {
    if (!request.error) {
      request.error = std::make_exception_ptr(base::Error(
          base::ErrorKind::internal,
          "A write went on after an error that had undone its transaction. Nothing was changed."));
    }
    return false;
  }
  if (ending == Ending::roll_back) connection_.execute("ROLLBACK TO work");
  connection_.execute("RELEASE work");
  return ending == Ending::commit;
}

}  // namespace theseus::storage
