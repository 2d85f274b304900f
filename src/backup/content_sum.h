#pragma once

#include <cstdint>
#include <filesystem>
#include <set>
#include <stop_token>
#include <string>

namespace theseus::backup {

/// A checksum over every row of the journal with its body, every memory and every space, in
/// hexadecimal: independent of the format and of how bodies are stored, so that data of one format
/// can be held against the same data of another. Of a database that nobody has open; reads it
/// through, and gives nothing of worth where it was asked to stop.
std::string content_sum(const std::filesystem::path& database, const std::stop_token& stop = {});

/// The same over the journal alone, and without the bodies of some of its rows.
std::string journal_sum(const std::filesystem::path& database,
                        const std::set<std::int64_t>& without_bodies,
                        const std::stop_token& stop = {});

}  // namespace theseus::backup
