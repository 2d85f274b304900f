#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace theseus::upgrade {

/// Where a step stands. README.md draws how one stage leads to the next, and what a kill in each
/// leaves.
enum class Stage {
  expanding,  ///< nothing of it is there yet
  serving,    ///< the new shape is there, empty; both old and new programs serve
  backfilling,
  verified,     ///< the proof was zero
  watching,     ///< the window is open
  finalizing,   ///< the numbers are raised; what is queued is being carried
  contracting,  ///< no way back any more
  finalized,
  reverting,  ///< older programs serve; what is left of the new shape is taken away
  rolled_back,
  refused  ///< the proof was not zero: what is there stays, and somebody must look
};

/// The word in the ledger.
std::string_view name_of(Stage stage) noexcept;

/// Nothing for a word that a newer release wrote.
std::optional<Stage> find_stage(std::string_view name) noexcept;

/// Whether data at this stage has the step's new shape and must be written by its rules.
bool is_in_effect(Stage stage) noexcept;

/// Whether rollback still undoes it.
bool is_window_open(Stage stage) noexcept;

}  // namespace theseus::upgrade
