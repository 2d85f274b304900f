#pragma once

#include <cstdint>

#include "backup/restoring/new_data.h"

namespace theseus::backup {

/// Says of each erasure behind a position that what it took may still stand in the file: a restore
/// lays it onto texts that the backup had.
void note_erasures(const NewData& data, std::int64_t seq);

/// Says that nothing is left of any, since the file was written anew.
void note_scrubbed(const NewData& data);

}  // namespace theseus::backup
