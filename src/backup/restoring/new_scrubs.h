#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "backup/backup_place.h"
#include "backup/restoring/new_data.h"

namespace theseus::backup {

/// Says of each erasure behind a position that what it took may still stand in the file: a restore
/// lays it onto texts that the backup had.
void note_erasures(const NewData& data, std::int64_t seq);

/// Says that nothing is left of any, since the file was written anew; or nothing of the kind where
/// another file stands in the data folder that may hold it as well: gives that file's name.
std::optional<std::string> note_scrubbed(const NewData& data, const Place& place);

}  // namespace theseus::backup
