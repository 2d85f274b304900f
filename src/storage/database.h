#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/bytes.h"
#include "base/clock.h"
#include "base/id.h"

namespace theseus::storage {

enum class Dialect { sqlite, postgres };

/// One bound value. Texts and blobs are borrowed until the call that takes the parameter returns.
class Parameter {
 public:
  using Value =
      std::variant<std::nullptr_t, std::int64_t, double, std::string_view, base::BytesView>;

  Parameter(std::nullptr_t) : value_(nullptr) {}
  Parameter(std::int64_t value) : value_(value) {}
  Parameter(int value) : value_(std::int64_t{value}) {}
  Parameter(double value) : value_(value) {}
  Parameter(base::Time value) : value_(base::to_milliseconds(value)) {}
  Parameter(std::string_view value) : value_(value) {}
  Parameter(const std::string& value) : value_(std::string_view(value)) {}
  Parameter(const char* value) : value_(std::string_view(value)) {}
  Parameter(base::BytesView value) : value_(value) {}
  Parameter(const base::Bytes& value) : value_(base::BytesView(value)) {}
  Parameter(const base::Id& value) : value_(value.view()) {}
  template <class T>
  Parameter(const std::optional<T>& value)
      : value_(value.has_value() ? Parameter(*value).value_ : Value(nullptr)) {}

  const Value& value() const noexcept { return value_; }

 private:
  Value value_;
};

using Parameters = std::initializer_list<Parameter>;

/// Where the rows of a query come from; each database brings its own. Columns count from 0.
class Rows {
 public:
  virtual ~Rows() = default;
  virtual bool next() = 0;
  virtual bool is_null(int column) const = 0;
  virtual std::int64_t integer(int column) const = 0;
  virtual double real(int column) const = 0;
  virtual std::string_view text(int column) const = 0;
  virtual base::BytesView blob(int column) const = 0;
};

/// The rows of one query, read forward once. Lives no longer than its Transaction; texts and blobs
/// are borrowed until the next call of `next`. Not thread-safe.
class Statement {
 public:
  explicit Statement(std::unique_ptr<Rows> rows) : rows_(std::move(rows)) {}

  /// Moves to the first, then to the next row; false behind the last.
  bool next() { return rows_->next(); }

  bool is_null(int column) const { return rows_->is_null(column); }
  std::int64_t integer(int column) const { return rows_->integer(column); }
  double real(int column) const { return rows_->real(column); }
  std::string_view text(int column) const { return rows_->text(column); }
  base::BytesView blob(int column) const { return rows_->blob(column); }
  base::Time time(int column) const { return base::from_milliseconds(rows_->integer(column)); }
  base::Id id(int column) const { return base::id_of(rows_->blob(column)); }

  std::optional<std::int64_t> optional_integer(int column) const {
    return is_null(column) ? std::nullopt : std::optional(integer(column));
  }
  std::optional<base::Time> optional_time(int column) const {
    return is_null(column) ? std::nullopt : std::optional(time(column));
  }
  std::optional<base::Id> optional_id(int column) const {
    return is_null(column) ? std::nullopt : std::optional(id(column));
  }

 private:
  std::unique_ptr<Rows> rows_;
};

/// A transaction that runs: made by Database, valid inside the work it is handed to. Statements are
/// written with $1..$n and bound by name. Not thread-safe.
class Transaction {
 public:
  virtual ~Transaction() = default;

  /// Rows of a SELECT (or of a RETURNING). The statement is prepared once a connection and cached.
  virtual Statement query(std::string_view sql, Parameters parameters = {}) = 0;

  /// Runs a statement and returns how many rows it changed.
  virtual std::int64_t execute(std::string_view sql, Parameters parameters = {}) = 0;

  /// Runs several statements that bind nothing, such as a step's SQL file.
  virtual void execute_script(std::string_view sql) = 0;

  /// Whether another connection, of this process or another, committed since this connection's last
  /// transaction that ended well; true for a connection's first. A database that cannot tell says
  /// true. Works that share a commit are told the same.
  virtual bool moved() const = 0;

  /// A small number that names the connection, the same in all its transactions: a place to keep
  /// what was read on it. Readers count from 0; the writer has the number behind the last reader.
  virtual int connection() const = 0;

  /// The records `type|name|tbl_name|sql` of everything in the database, ordered by type and name,
  /// one a line: what the ledger keeps as `structure`. Names that begin with sqlite_ are left out.
  virtual std::string structure() = 0;

  /// Gives up to `limit` pages that no row stands on back to the file system and says how many; 0
  /// when there is none, and from a database that does so by itself.
  virtual std::int64_t release_pages(std::int64_t limit) = 0;
};

/// What becomes of a write that ended without an exception.
enum class Ending { commit, roll_back };

using ReadWork = std::function<void(Transaction&)>;
using WriteWork = std::function<Ending(Transaction&)>;

/// The one door to SQL. Thread-safe. Errors are base::Error: `busy` (somebody else held the lock
/// for too long), `full` (no space; reads go on), `corrupt`, `unavailable` (cannot be opened, or
/// closing), `internal` (a statement that is wrong).
class Database {
 public:
  virtual ~Database() = default;

  virtual Dialect dialect() const = 0;

  /// How many connections read at the same time.
  virtual int readers() const = 0;

  /// Runs the work on one snapshot of the data, in the calling thread. What it throws passes
  /// through.
  virtual void read(const ReadWork& work) = 0;

  /// Runs the work in a write transaction on the writer's thread and returns when what it wrote is
  /// on disk. Works that arrive while a commit is under way share the next one; each is undone
  /// alone when it throws (its exception passes through) or asks for roll_back. The work must not
  /// call this database. It may run more than once, when another's failure undid what it wrote:
  /// what it leaves outside the transaction must be that of its last run.
  virtual void write(const WriteWork& work) = 0;

  /// Moves the log into the main file as far as readers allow. Called at a stop.
  virtual void checkpoint() = 0;

  /// Moves the log into the main file, as far as readers allow, once it has grown to so many bytes:
  /// for work in many batches, so that no move of its own makes others wait long. By itself a
  /// database waits until a larger log makes a move worth more. Nothing where this process may not
  /// write.
  virtual void shorten_log(std::int64_t from_bytes) = 0;

  /// Moves the log into the main file and cuts it to nothing, so that what it held stands there no
  /// more. False while a reader of any process still holds it, or this process may not write: try
  /// again in a while. Other writes wait meanwhile, for a moment beside what a checkpoint takes.
  virtual bool empty_log() = 0;

  /// Runs the work, in the calling thread, while the main file holds everything that was committed
  /// before and changes in no byte; others read and write on, and the log grows with what they
  /// write. False, without a run, where `empty_log` is false. What the work throws passes through.
  virtual bool hold_still(const std::function<void()>& work) = 0;

  /// Writes the main file anew from its live rows and cuts the log: what stood in space that no row
  /// covers is gone when `empty_log` has next been true. Every other write waits until it ends, 5 s
  /// for each GiB or so. `full`, before anything is written, where the disk has not twice the file
  /// to spare; after any error the data is as it was.
  virtual void rewrite() = 0;
};

}  // namespace theseus::storage
