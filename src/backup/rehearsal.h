#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "backup/recall_sample.h"
#include "backup/trial_copy.h"
#include "base/clock.h"
#include "upgrade/rehearsed.h"

namespace theseus::backup {

/// One part of a rehearsal, in its order.
struct RehearsedPart {
  std::string name;         ///< `copy`, `step`, `rollback`, `upgrade`, `finalize`
  std::int64_t format = 0;  ///< of the copy behind it
  std::string step = {};    ///< the name of the step, of a `step`
  std::int64_t rows = 0;    ///< that the step carried
  std::chrono::milliseconds time{0};
  std::int64_t bytes = 0;  ///< of the database behind it
  bool is_same = false;    ///< whether the content is, row by row, what it was before
};

/// How the answers to the same questions stand before and after.
struct ComparedRecalls {
  std::string when;  ///< `carried`, `finalized`
  int asked = 0;
  int same = 0;  ///< the same memories in the same order, from the same lanes
};

/// The rows of one step that could not be carried.
struct RehearsedAside {
  std::int64_t format = 0;
  std::string step = {};
  std::int64_t rows = 0;
  std::string shown = {};  ///< the first of them, each with its reason
};

/// What an upgrade did to a copy of the data.
struct Rehearsal {
  Backup backup;
  base::Time began{};
  std::int64_t from = 0;
  std::int64_t to = 0;
  std::uint64_t seed = 0;
  std::vector<RehearsedPart> parts = {};
  std::vector<upgrade::RehearsedStep> steps = {};
  std::vector<ComparedRecalls> recalls = {};
  std::vector<RehearsedAside> set_aside = {};  ///< which the data has to be put right for
  std::vector<std::string> faults = {};        ///< what is not as it must be, as sentences

  bool went_well() const noexcept { return faults.empty(); }
  bool holds() const noexcept { return went_well() && set_aside.empty(); }
};

struct RehearsalWish {
  TrialWish trial;
  OpenRecaller open;  ///< for the copy
  SampleWish sample;
  const base::Clock& clock;
  std::function<void(const std::string&)> tell = [](const std::string&) {};
};

/// Does to a copy of a backup what an upgrade does to the data: each step alone, measured; all of
/// them undone; all of them once more; made final. Behind each part the content is held against
/// what it was, row by row, and recalls are asked in the old shapes, in the new ones and when they
/// are final. What differs is a fault of the result; refused is what keeps from rehearsing, a
/// damaged backup among it. Throws Error(full) and Error(unavailable). Nothing is left of the copy
/// in any case, and no other data is touched.
base::Result<Rehearsal> rehearse(const RehearsalWish& wish);

/// What it measured, for the plans to come.
upgrade::Rehearsed measures_of(const Rehearsal& rehearsal, std::string_view release);

nlohmann::json to_json(const Rehearsal& rehearsal);

}  // namespace theseus::backup
