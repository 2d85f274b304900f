#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace theseus::tests {

/// The program of a release, built from its commit where it is not kept yet; empty, behind one line
/// that says why, where the history here does not reach back so far.
std::filesystem::path find_released_program(const std::string& version);

/// Makes a data folder as the first release left it: its 300 recorded memories, and their admin key
/// in `admin.key`.
void make_released_data(const std::filesystem::path& folder);

/// What needs the programs of 0.1.0 and 0.2.0 is skipped where one cannot be had.
class OldReleasesTest : public ::testing::Test {
 protected:
  void SetUp() override {
    first_release_ = find_released_program("0.1.0");
    second_release_ = find_released_program("0.2.0");
    if (first_release_.empty() || second_release_.empty()) {
      GTEST_SKIP() << "The programs of 0.1.0 and 0.2.0 cannot be built here.";
    }
  }

  const std::filesystem::path& first_release() const noexcept { return first_release_; }
  const std::filesystem::path& second_release() const noexcept { return second_release_; }

 private:
  std::filesystem::path first_release_;
  std::filesystem::path second_release_;
};

}  // namespace theseus::tests
