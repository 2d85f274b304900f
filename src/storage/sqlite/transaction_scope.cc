#include "storage/sqlite/transaction_scope.h"

namespace theseus::storage {

TransactionScope::Open::Open(Connection& connection, std::string_view begin)
    : connection_(connection) {
  connection_.execute(begin);
}

TransactionScope::Open::~Open() {
  if (!connection_.is_in_transaction()) return;
  sqlite3_exec(connection_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

// The version is asked as the first statement, so it is that of the very snapshot that all later
// statements read.
TransactionScope::TransactionScope(Connection& connection, std::string_view begin)
    : connection_(connection),
      open_(connection, begin),
      version_(connection.integer("PRAGMA data_version")) {}

void TransactionScope::commit() {
  connection_.execute("COMMIT");
  connection_.seen_version_ = version_;
}

}  // namespace theseus::storage
