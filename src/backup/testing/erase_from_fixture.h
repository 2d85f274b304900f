#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "backup/erasing/erase_from.h"
#include "backup/key_file.h"
#include "backup/testing/household.h"
#include "backup/verify.h"
#include "migrations/program.h"

namespace theseus::backup::testing {

/// Stands in a body that is long enough to be packed, and in no other text.
extern const std::string kSecret;
/// The tag of the secret alone.
extern const std::string kSecretTag;

std::string bytes_of_file(const std::filesystem::path& file);

/// The name of the first backup, with what stands behind it.
std::string name_of_first(const std::string& ending = "");

/// How many of the texts stand somewhere in the file.
int count_in(const std::filesystem::path& file, const std::vector<std::string>& texts);

/// A household whose backups hold what was erased since.
class EraseFromTest : public ::testing::Test {
 protected:
  using Open = Household::Open;
  using Outcome = base::Result<ErasedFrom, upgrade::UpgradeRefusal>;

  /// In the process that has the data open; asks nothing.
  Outcome erase_from(Open& open, EraseFromWish wish = {});
  Outcome erase_in(Open& open, const EraseFromWish& wish);

  /// The one that came in the place of the only one that had to.
  Backup expect_one_rewritten(const Outcome& outcome);
  void expect_whole(const Backup& backup);

  std::filesystem::path key_file() const { return house.path() / "backup.key"; }
  Packing keyed() { return {.zstd = true, .key = ensure_key(key_file()).value().key}; }

  /// The plain database of a backup, whatever it stands in.
  std::filesystem::path unpacked(const Backup& backup);

  /// In which the secret of that memory stands in the data: plain, as a tag and packed.
  std::vector<std::string> forms_of(Open& open, const base::Id& id);

  /// Makes a backup with the secret in it, and erases that.
  base::Id back_up_and_erase(Open& open, const Packing& packing = {});

  /// As a search of the data's files does that has found nothing.
  void note_scrubbed(Open& open);

  /// The names of those that there are.
  std::vector<std::string> backups() const;

  upgrade::Program program = migrations::this_program();
  Household house;
};

}  // namespace theseus::backup::testing
