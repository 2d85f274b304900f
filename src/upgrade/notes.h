#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <vector>

#include "upgrade/catalog.h"

namespace theseus::upgrade {

/// The steps that lead from a format to the program's own, in order: what somebody reads before an
/// upgrade. Empty where the format is that of the program, or newer.
std::vector<const CatalogEntry*> steps_from(const Program& program, std::int64_t format);

/// For each: what it is, what an operator must know of it, which formats a program must know to
/// read and write the data while its window is open and once it is finalized, and why it cannot be
/// undone, where it cannot.
nlohmann::json notes_json(const Program& program, std::int64_t from);

}  // namespace theseus::upgrade
