#pragma once

#include <array>
#include <cstddef>
#include <random>
#include <string_view>
#include <vector>

#include "upgrade/recorder/injected_fault.h"

namespace theseus::tests {

struct KindOfFault {
  const char* name;
  calls::Set calls;
  int error;
};
inline constexpr std::array kKindsOfFault = {
    KindOfFault{"no space", calls::need_space, ENOSPC},
    KindOfFault{"an I/O error", calls::all & ~calls::sync, EIO},
    KindOfFault{"a failed sync", calls::sync, EIO}};

/// `FAULTS` of the environment: `all` calls fail, one at a time, or `two`: each of them together
/// with another one somewhere; else `some`.
std::string_view faults_wanted();

/// How many of the calls of a command fail.
struct Sample {
  std::size_t some = 0;    ///< where `some` are wanted
  std::size_t rarity = 1;  ///< one in so many of these, and of `all`; with `two`, each
};

/// Which of so many calls are to fail.
std::vector<int> chosen_calls(int count, const Sample& sample, std::mt19937_64& random);

/// For the other one of two.
Fault any_fault(std::mt19937_64& random);

}  // namespace theseus::tests
