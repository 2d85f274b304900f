#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "base/id.h"
#include "upgrade/catalog.h"

namespace theseus::backup {

// What a plain database says of itself, one that nobody writes.

struct Facts {
  std::optional<base::Id> data_set;
  std::int64_t head = 0;
  std::int64_t format = 0;
};
Facts read_facts(const std::filesystem::path& file);

/// As Program::describe says it; empty where the program says nothing.
std::string describe(const std::filesystem::path& file, const upgrade::Program& program);

/// Rows by which something was erased.
std::int64_t count_erasures_behind(const std::filesystem::path& file, std::int64_t seq);

/// Those that were not erased.
std::int64_t count_memories(const std::filesystem::path& file);

}  // namespace theseus::backup
