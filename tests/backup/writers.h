#pragma once

#include <filesystem>

namespace theseus::tests {

/// What a process does that writes with eight threads, and moves the log now and then, until it is
/// killed.
int write_without_end(const std::filesystem::path& data);

/// Makes the data, with so much in it that a copy takes several pieces.
void make_data(const std::filesystem::path& data);

}  // namespace theseus::tests
