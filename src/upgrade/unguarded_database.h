#pragma once

#include <functional>
#include <utility>

#include "storage/database.h"

namespace theseus::upgrade {

/// The database for an upgrade, which raises the epoch itself and works where nobody may be served.
/// Each transaction is shown to `note` first: a connection tells once that others have committed,
/// and whoever is served on it next must still learn that.
class UnguardedDatabase final : public storage::Database {
 public:
  using Note = std::function<void(storage::Transaction&)>;

  UnguardedDatabase(storage::Database& database, Note note)
      : database_(database), note_(std::move(note)) {}

  storage::Dialect dialect() const override { return database_.dialect(); }
  int readers() const override { return database_.readers(); }
  void read(const storage::ReadWork& work) override;
  void write(const storage::WriteWork& work) override;
  void checkpoint() override { database_.checkpoint(); }
  void shorten_log(std::int64_t from_bytes) override { database_.shorten_log(from_bytes); }
  bool empty_log() override { return database_.empty_log(); }
  bool hold_still(const std::function<void()>& work) override { return database_.hold_still(work); }
  void rewrite() override { database_.rewrite(); }

 private:
  storage::Database& database_;
  Note note_;
};

}  // namespace theseus::upgrade
