#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <utility>

namespace theseus::bench {

/// When each step entered each of its stages, as the ledger of the data says: seconds of the
/// system's clock, by step and stage.
class StageTimes {
 public:
  /// Reads data that nobody writes.
  explicit StageTimes(const std::filesystem::path& data);

  /// Throws std::runtime_error for a stage that the step was not in.
  double entered(std::int64_t step, const std::string& stage) const;
  /// How long it took from the one to the other.
  double between(std::int64_t step, const std::string& from, const std::string& to) const;

 private:
  std::map<std::pair<std::int64_t, std::string>, double> times_;
};

/// Writes a stamp of a far newer release, which lets no present one read.
void stamp_as_newer(const std::filesystem::path& data);

}  // namespace theseus::bench
