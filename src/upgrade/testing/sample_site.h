#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "base/id.h"
#include "storage/sqlite/sqlite_database.h"
#include "support/standing_clock.h"
#include "support/temporary_folder.h"
#include "upgrade/site.h"
#include "upgrade/snapshot_policy.h"
#include "upgrade/testing/sample_program.h"

namespace theseus::upgrade::testing {

/// The data of the sample program, open past every guard, for the parts of an upgrade.
class SampleSite {
 public:
  SampleSite();

  const std::filesystem::path& folder() const noexcept { return folder_.path(); }
  std::filesystem::path file() const;
  storage::Database& database() noexcept { return *database_; }
  tests::StandingClock& clock() noexcept { return clock_; }
  base::IdSource& ids() noexcept { return ids_; }

  /// For the work of a program; it must outlive the result.
  Site site(const Program& program) { return site(program, *database_); }
  /// The same on another door to the database, while this one is closed.
  Site site(const Program& program, storage::Database& database);

  /// The default one: `snapshots` in the data folder.
  SnapshotPolicy snapshots() const { return {.folder = folder() / "snapshots"}; }

  /// Closes the database, lets the work have its file, and opens it again.
  void while_closed(const std::function<void(const std::filesystem::path&)>& work);

  /// Some notes, so many that a copy takes several pieces.
  void write_long_notes();

  void change(const std::function<void(storage::Transaction&)>& work);

 private:
  void open();

  tests::TemporaryFolder folder_;
  tests::StandingClock clock_;
  base::Uuid7Source ids_{clock_};
  Instance instance_;
  storage::Turnstile turnstile_;
  std::unique_ptr<storage::Database> database_;
};

/// Overwrites some bytes of the page in the middle of a database that nobody has open.
void damage_a_page(const std::filesystem::path& file);

}  // namespace theseus::upgrade::testing
