#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "upgrade/catalog.h"
#include "upgrade/step.h"

namespace theseus::tests {

enum class Bug {
  backfill_skips_its_last_batch,  ///< and its proof looks at nothing
  revert_forgets_a_table,
  carry_misses_older_writers,
  descriptions_stay_away,          ///< from data that was rolled back
  packing_skips_its_last_batch,    ///< and its proof looks at nothing
  packing_changes_a_text,          ///< and nothing compares the two
  packed_text_outlives_its_erase,  ///< by an older release
};

/// This build's program with a bug in step 2, in step 3 where tags are described, or in step 4
/// where bodies are packed, as if it had been released with it.
class PlantedProgram {
 public:
  explicit PlantedProgram(Bug bug);
  PlantedProgram(const PlantedProgram&) = delete;
  PlantedProgram& operator=(const PlantedProgram&) = delete;

  /// Must not outlive this.
  const upgrade::Program& program() const noexcept { return program_; }

 private:
  void plant(Bug bug);

  upgrade::Program program_;
  std::string expand_;
  std::string checksum_;
  std::vector<upgrade::CatalogEntry> catalog_;
  upgrade::Step step_;
  upgrade::Carry carry_;
};

/// `upgrade run` of a program whose ledger says that a new shape is there in a transaction of its
/// own, before the one that makes it.
void run_upgrade_with_early_ledger(const std::filesystem::path& folder);

}  // namespace theseus::tests
