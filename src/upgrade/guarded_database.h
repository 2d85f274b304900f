#pragma once

#include <atomic>
#include <functional>
#include <vector>

#include "base/clock.h"
#include "base/id.h"
#include "storage/database.h"
#include "upgrade/epoch_watch.h"
#include "upgrade/instance.h"

namespace theseus::upgrade {

/// The database for as long as this process may use it. Each read begins with the epoch where
/// another connection has committed since; each write with the epoch, and with the row of this
/// process, which its first write makes. So nobody behind this door knows of epochs. Beside the
/// errors of the database: `read_only` from a write when this process may only read,
/// `newer_format` from everything once another release has taken the data or ended this process.
class GuardedDatabase final : public storage::Database {
 public:
  struct Parts {
    storage::Database& database;
    EpochWatch& watch;
    const Instance& instance;
    const base::Clock& clock;
    /// Asked by the first write of every process whose row says that it has not ended.
    std::function<bool(const base::Id&)> is_alive;
    bool is_admitted = false;  ///< the row of this process is there already
  };

  explicit GuardedDatabase(Parts parts);

  storage::Dialect dialect() const override { return parts_.database.dialect(); }
  int readers() const override { return parts_.database.readers(); }
  void read(const storage::ReadWork& work) override;
  void write(const storage::WriteWork& work) override;
  /// Does nothing when this process may not write.
  void checkpoint() override;
  /// Neither does this; it is false then.
  void shorten_log(std::int64_t from_bytes) override;
  bool empty_log() override;
  bool hold_still(const std::function<void()>& work) override;
  void rewrite() override;

  /// For a transaction past this door: that others have committed is compared by the next one
  /// through it on the same connection.
  void note_moved(storage::Transaction& transaction);

  /// Marks the row of this process as ended, if it has one and may write.
  void end_instance();

 private:
  bool may_change_file();
  void require_readable() const;
  void require_writable() const;
  void compare_if_moved(storage::Transaction& transaction);
  void ensure_admitted(storage::Transaction& transaction);
  void clear_up(storage::Transaction& transaction);

  Parts parts_;
  // By connection: moved, and not compared since, as where the comparing itself failed.
  std::vector<std::atomic<bool>> uncompared_;
  std::atomic<bool> is_admitted_;
};

}  // namespace theseus::upgrade
