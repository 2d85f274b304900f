#pragma once

#include <filesystem>
#include <optional>

#include "base/result.h"

namespace theseus::upgrade {

/// Makes the data folder, readable by its owner alone, where it is not there, and puts its name on
/// disk. Throws Error(unavailable) naming it.
void ensure_folder(const std::filesystem::path& folder);

/// Why a program of this user cannot use the data in a folder. Asked first, for the plain sentence:
/// each file on the way would fail in words of its own.
std::optional<base::Refusal> refuse_unwritable(const std::filesystem::path& folder);

}  // namespace theseus::upgrade
