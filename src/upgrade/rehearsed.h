#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"

namespace theseus::upgrade {

/// What a rehearsal on a copy of the data measured of one step.
struct RehearsedStep {
  std::int64_t format = 0;  ///< that the step leads to
  std::int64_t rows = 0;
  double microseconds_a_row = 0;  ///< of carrying and proving, without rests
  std::int64_t bytes_a_row = 0;   ///< that the new shape took on disk
};

/// The measures of one rehearsal: what a plan estimates with, in the place of what the steps say of
/// themselves.
struct Rehearsed {
  std::string release = {};  ///< that rehearsed: another one's steps are not these
  std::string backup = {};   ///< the name of the copy
  base::Time time{};
  std::vector<RehearsedStep> steps = {};

  /// Nothing where that step had no rows to measure.
  const RehearsedStep* find(std::int64_t format) const noexcept;
};

/// The name of the file in a data folder.
inline constexpr const char* kRehearsedName = "rehearsal.json";

/// The last rehearsal of the data in that folder by that release; nothing where there is none, or
/// the file cannot be used.
std::optional<Rehearsed> find_rehearsed(const std::filesystem::path& folder,
                                        std::string_view release);

/// Keeps it in the place of the last one; it is on disk when this returns. Throws Error(full) or
/// Error(unavailable) naming the file.
void keep_rehearsed(const std::filesystem::path& folder, const Rehearsed& rehearsed);

}  // namespace theseus::upgrade
