#pragma once

#include <chrono>

#include "storage/sqlite/connection.h"
#include "storage/sqlite/transaction_scope.h"
#include "storage/sqlite/write_queue.h"

namespace theseus::storage {

/// Runs the works in line inside one transaction, so that they share one sync of the log.
class GroupCommit {
 public:
  GroupCommit(Connection& connection, WriteQueue& queue) noexcept
      : connection_(connection), queue_(queue) {}

  /// Takes what is in line, and what arrives meanwhile, into the group, and commits it. Each
  /// request then has its own error, or what its work wrote is on disk. What is thrown concerns
  /// all of the group that have no error: nothing of theirs stays.
  void run(WriteGroup& group);

 private:
  bool run_transaction(WriteGroup& group);
  Ending run_first(WriteRequest& request, const TransactionScope& scope);
  Ending run_behind_others(WriteRequest& request, const TransactionScope& scope);
  Ending run_work(WriteRequest& request, const TransactionScope& scope);

  Connection& connection_;
  WriteQueue& queue_;
};

}  // namespace theseus::storage
