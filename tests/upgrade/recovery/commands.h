#pragma once

#include <filesystem>

#include "upgrade/catalog.h"

/// What a person, or a start, does with data: each in a process of its own, which ends in good
/// order. They throw Refusal, or what the database throws. In a recording each stage leaves a mark.
namespace theseus::tests {

/// A start that upgrades to the program's format, and carries all rows.
void start_and_carry(const upgrade::Program& program, const std::filesystem::path& folder);

/// `upgrade run`, to the open window.
void run_upgrade(const upgrade::Program& program, const std::filesystem::path& folder);

/// `upgrade rollback`, of the newest window; nothing where none is open.
void roll_back(const upgrade::Program& program, const std::filesystem::path& folder);

/// `upgrade finalize` of every window.
void finalize(const upgrade::Program& program, const std::filesystem::path& folder);

/// What a newer program does first about data that an older one serves: it takes away what is left
/// of a rollback.
void recover(const upgrade::Program& program, const std::filesystem::path& folder);

}  // namespace theseus::tests
