#pragma once

#include <filesystem>
#include <string>

namespace theseus::base {

/// A path as a shell takes it: one word, for commands that a person pastes.
std::string quoted(const std::filesystem::path& path);

}  // namespace theseus::base
