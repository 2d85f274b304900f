#pragma once

#include "upgrade/catalog.h"

namespace theseus::migrations {

/// What this build is: its release, the newest format it knows and the steps that lead there.
upgrade::Program this_program() noexcept;

/// The step that brought the digests of journal rows and the roots of spaces.
const upgrade::CatalogEntry& digests_step() noexcept;

/// The step that brought tables of tags, and descriptions of them.
const upgrade::CatalogEntry& tags_step() noexcept;

/// The step that brought packed bodies, in a table of their own.
const upgrade::CatalogEntry& packed_step() noexcept;

}  // namespace theseus::migrations
