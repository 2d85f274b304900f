#pragma once

#include <array>
#include <cstddef>
#include <filesystem>

#include "upgrade/catalog.h"
#include "upgrade/recovery/commands.h"

namespace theseus::tests {

/// Data from which an upgrade begins.
struct Start {
  const char* name;
  /// In a folder, by the program and by its older releases.
  void (*make)(const upgrade::Program& program, const std::filesystem::path& folder);
  /// The command that takes the data to the program's format.
  void (*upgrade)(const upgrade::Program& program, const std::filesystem::path& folder);
  /// Of the faults and images that are tried from `kFirstFormat`, one in so many is from this.
  std::size_t rarity = 1;
};

/// Format 1, which nothing was ever upgraded to.
void make_first_format(const upgrade::Program& program, const std::filesystem::path& folder);

/// Format 2, finalized: a release of format 1 may no longer write to it.
void make_second_format(const upgrade::Program& program, const std::filesystem::path& folder);

/// Format 3 in an open window from format 1, on which the next one is stacked.
void make_third_format_in_its_window(const upgrade::Program& program,
                                     const std::filesystem::path& folder);

/// Format 1 again, held there: the program's format was rolled back, and its ledger, its snapshot
/// and what it wrote, descriptions of tags among them, are still there.
void make_returned(const upgrade::Program& program, const std::filesystem::path& folder);

inline constexpr Start kFirstFormat{"FirstFormat", make_first_format, start_and_carry};
inline constexpr Start kSecondFormat{"SecondFormat", make_second_format, start_and_carry, 5};
inline constexpr Start kThirdFormat{"ThirdFormatInItsWindow", make_third_format_in_its_window,
                                    start_and_carry, 5};
inline constexpr Start kReturned{"Returned", make_returned, run_upgrade, 5};

inline constexpr std::array kStarts = {kFirstFormat, kSecondFormat, kThirdFormat, kReturned};

}  // namespace theseus::tests
