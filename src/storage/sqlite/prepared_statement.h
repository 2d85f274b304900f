#pragma once

#include <sqlite3.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "storage/database.h"

namespace theseus::storage {

/// Whether SQLite copies texts and blobs when they are bound.
enum class Binding { borrow, copy };

/// One compiled statement and the places of its parameters. Not thread-safe.
class PreparedStatement {
 public:
  /// Error(internal) when the text is not one statement whose parameters are $1..$n.
  PreparedStatement(sqlite3* connection, std::string_view sql);

  /// Binds $1 to the first parameter, whatever the order in which the text names them.
  void bind(Parameters parameters, Binding binding);

  /// Moves to the next row; false behind the last.
  bool step();

  /// Ready to be bound anew; nothing borrowed is held.
  void reset() noexcept;

  sqlite3_stmt* handle() const noexcept { return statement_.get(); }
  const std::string& sql() const noexcept { return sql_; }

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }
  };

  void compile();
  void find_places();
  base::Error failure() const;

  sqlite3* connection_;
  std::string sql_;
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
  std::vector<int> places_;  // of $1, $2, ..: SQLite numbers them by first appearance
};

}  // namespace theseus::storage
