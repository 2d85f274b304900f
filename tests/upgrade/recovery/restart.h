#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "upgrade/catalog.h"

namespace theseus::tests {

/// What must be true of data behind a crash, however it is gone on with.
struct Expectation {
  std::string contents;            ///< as contents_of gives them
  std::vector<std::string> marks;  ///< of the commands that were under way, put in before the crash
  std::int64_t ledger_rows = 0;    ///< that were there before those commands
};

/// A plain restart behind a crash: a start of the program, or, where a rollback holds the data, of
/// the release that it was rolled back to, and then the program's cleaning up. Gives all that is
/// wrong behind it; empty when the data is whole.
std::string fault_after_restart(const upgrade::Program& program,
                                const std::filesystem::path& folder, const Expectation& expected);

/// The same upgrade run by a person to the end, and every window finalized.
std::string fault_after_upgrade(const upgrade::Program& program,
                                const std::filesystem::path& folder, const Expectation& expected);

}  // namespace theseus::tests
