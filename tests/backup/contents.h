#pragma once

#include <filesystem>
#include <string>

namespace theseus::tests {

/// All that the journal and the memories of closed data say, as text; the same for the same
/// content. Throws what the database throws, and std::runtime_error where a row does not hold
/// against its digest or what follows from the journal.
std::string contents_of(const std::filesystem::path& folder);

/// The memories alone.
std::string memories_in(const std::filesystem::path& folder);

}  // namespace theseus::tests
