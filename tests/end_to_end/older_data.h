#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "base/clock.h"
#include "base/id.h"
#include "upgrade/data_set.h"

namespace theseus::tests {

/// A release that knows format 1 alone.
upgrade::Program first_release() noexcept;

/// How a process of a test opens data.
struct Opening {
  upgrade::Program program;
  std::string role = "cli";
  upgrade::Absence absence = upgrade::Absence::refuse;
  upgrade::Older older = upgrade::Older::refuse;
};

/// A process of some release on the data, as others see it, in this process.
class OtherProcess {
 public:
  OtherProcess(const std::filesystem::path& folder, const Opening& opening);

  upgrade::DataSet& data() noexcept { return *data_; }

  /// Takes the right to upgrade the data.
  void take_lock();

  void close() { data_->close(); }

 private:
  base::SystemClock clock_;
  base::Uuid7Source ids_{clock_};
  std::unique_ptr<upgrade::DataSet> data_;
};

/// What the first release left: notes of one space, of which no release can read the broken ones.
/// Nothing is there but the rows that an upgrade carries.
struct Notes {
  std::int64_t all = 40;
  std::int64_t broken = 0;
};
void make_older_data(const std::filesystem::path& folder, const Notes& notes);

/// Makes the new shapes and carries no row: where an upgrade stands that was killed there.
void expand_alone(const std::filesystem::path& folder);

}  // namespace theseus::tests
