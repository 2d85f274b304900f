#include "mcp/revision.h"

#include <algorithm>

namespace theseus::mcp {
namespace {

// Of the handshake, and not served.
constexpr std::array<std::string_view, 2> kOtherLegacyNames = {"2025-03-26", "2024-10-07"};

}  // namespace

std::string_view name_of(Revision revision) noexcept {
  switch (revision) {
    case Revision::v2024_11_05:
      return "2024-11-05";
    case Revision::v2025_06_18:
      return "2025-06-18";
    case Revision::v2025_11_25:
      return "2025-11-25";
    case Revision::v2026_07_28:
      return "2026-07-28";
  }
  return "";
}

std::optional<Revision> find_revision(std::string_view name) noexcept {
  const auto* const place =
      std::find_if(kServedRevisions.begin(), kServedRevisions.end(),
                   [name](Revision revision) { return name_of(revision) == name; });
  if (place == kServedRevisions.end()) return std::nullopt;
  return *place;
}

Era era_of(Revision revision) noexcept {
  return revision == Revision::v2026_07_28 ? Era::modern : Era::legacy;
}

bool is_legacy_name(std::string_view name) noexcept {
  if (const auto revision = find_revision(name)) return era_of(*revision) == Era::legacy;
  return std::find(kOtherLegacyNames.begin(), kOtherLegacyNames.end(), name) !=
         kOtherLegacyNames.end();
}

}  // namespace theseus::mcp
