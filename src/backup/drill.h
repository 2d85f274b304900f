#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "backup/contents_check.h"
#include "backup/recall_sample.h"
#include "backup/trial_copy.h"
#include "base/clock.h"

namespace theseus::backup {

/// How the answers of the copy stand to those of the data that is used.
struct LiveComparison {
  int asked = 0;
  int same = 0;  ///< the same memories in the same order
  /// Whether the data had not changed since the backup when the last answer came, so that all must
  /// be the same.
  bool is_unchanged = false;
};

/// What trying a backup found.
struct Drill {
  Backup backup;
  base::Time began{};
  std::uint64_t seed = 0;
  std::chrono::milliseconds unpacking{0};
  std::chrono::milliseconds checking{0};
  std::chrono::milliseconds opening{0};  ///< upgrading a copy of an older format included
  std::chrono::milliseconds recalling{0};
  CheckedContents contents = {};
  std::string described = {};  ///< what the manifest says of the content, as a JSON object
  int asked = 0;
  int found = 0;
  std::optional<LiveComparison> live = std::nullopt;  ///< nothing where it was not compared
  std::string not_compared = {};                      ///< why, where it was asked and failed
  std::vector<std::string> faults = {};               ///< what is not as it must be, as sentences

  bool holds() const noexcept { return faults.empty(); }
  std::chrono::milliseconds time() const noexcept {
    return unpacking + checking + opening + recalling;
  }
};

struct DrillWish {
  TrialWish trial;
  OpenRecaller open;  ///< for the copy
  /// The data that is used, where it can be asked; null where not.
  LiveRecaller* live = nullptr;
  SampleWish sample;
  const base::Clock& clock;
};

/// Unpacks a backup into a folder for the time being, holds it against its manifest and itself,
/// opens it with this program as it would be served, and asks it for a sample of its memories. What
/// does not hold is a fault of the result; refused is what keeps from trying it: a key that is not
/// there, a newer format, or that it was asked to stop. Where the data that is used cannot answer,
/// nothing is compared with it, which is no fault. Throws Error(full) and Error(unavailable).
/// Nothing is left of the copy in any case.
base::Result<Drill> run_drill(const DrillWish& wish);

}  // namespace theseus::backup
