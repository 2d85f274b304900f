#pragma once

#include <filesystem>
#include <optional>

#include "memory/keys.h"

namespace theseus::app {

inline constexpr const char* kAdminKeyName = "admin.key";

/// Where the data has no key at all, makes an admin key and writes it to `admin.key` (mode 0600) in
/// the folder. Where an earlier start was killed in the middle of that, ends what it began. The
/// file if it was made; nothing also where another process is just making it.
std::optional<std::filesystem::path> ensure_admin_key(memory::Keys& keys,
                                                      const std::filesystem::path& folder);

}  // namespace theseus::app
