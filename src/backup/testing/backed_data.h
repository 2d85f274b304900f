#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "backup/create.h"
#include "backup/verify.h"
#include "memory/memories.h"
#include "support/standing_clock.h"
#include "support/temporary_folder.h"
#include "upgrade/data_set.h"

namespace theseus::backup::testing {

/// Real data in a folder of its own, open as a server has it, with what makes and checks backups of
/// it.
class BackedData {
 public:
  BackedData();
  ~BackedData();

  std::filesystem::path folder() const { return folder_ / "data"; }
  Place place() const { return {.data_folder = folder()}; }
  tests::StandingClock& clock() noexcept { return clock_; }
  upgrade::DataSet& data() noexcept { return *data_; }

  void remember(std::string_view text);
  /// So many that a copy takes several pieces.
  void remember_much();
  /// So many that who reads them all takes a breath in between.
  void remember_many();

  /// Runs SQL past all rules.
  void execute(std::string_view sql);

  /// Closes the data, lets the work have its folder, and opens it again.
  void while_closed(const std::function<void()>& work);

  CreateWish wish(const Packing& packing = {});
  base::Result<Created, UpgradeRefusal> create(const Packing& packing = {});
  /// One that must come to be.
  Backup make(const Packing& packing = {});

  VerifyWish verify_wish();
  base::Result<Verified> verify(const std::filesystem::path& backup);
  /// What verify refuses it with; empty where it does not.
  std::string refusal_of(const std::filesystem::path& backup);

  /// Where `keyed` takes its key from.
  std::filesystem::path key_file() const { return folder() / "backup.key"; }
  Packing keyed();

 private:
  void open();

  tests::TemporaryFolder folder_;
  tests::StandingClock clock_;
  base::Uuid7Source ids_{clock_};
  std::unique_ptr<upgrade::DataSet> data_;
  std::unique_ptr<memory::TextIndex> index_;
  std::unique_ptr<memory::Memories> memories_;
};

/// The names of what lies in a folder, but for the lock.
std::vector<std::string> names_in(const std::filesystem::path& folder);

/// Changes one byte in the middle of a file.
void change_a_byte(const std::filesystem::path& file);

}  // namespace theseus::backup::testing
