#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace theseus::mcp {

/// The revisions of the protocol that are served. 2025-03-26 is not: its clients would be owed
/// batches.
enum class Revision { v2024_11_05, v2025_06_18, v2025_11_25, v2026_07_28 };

/// How a revision opens: by a handshake (legacy), or with all that matters in each request
/// (modern).
enum class Era { legacy, modern };

/// Newest first, as they are offered.
inline constexpr std::array kServedRevisions = {Revision::v2026_07_28, Revision::v2025_11_25,
                                                Revision::v2025_06_18, Revision::v2024_11_05};
inline constexpr Revision kNewestLegacy = Revision::v2025_11_25;

std::string_view name_of(Revision revision) noexcept;
std::optional<Revision> find_revision(std::string_view name) noexcept;
Era era_of(Revision revision) noexcept;

/// Whether the name is that of a revision of the handshake, served or not.
bool is_legacy_name(std::string_view name) noexcept;

}  // namespace theseus::mcp
