#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "base/clock.h"
#include "base/result.h"

namespace theseus::backup {

/// The position of a journal that a restore to this number means. Refused, with what to do instead,
/// when the journal has not come to it or a restore undid it.
base::Result<std::int64_t> find_position(const std::filesystem::path& database, std::int64_t seq);

/// The last position that is not later than a time. Refused when all are later.
base::Result<std::int64_t> find_position(const std::filesystem::path& database, base::Time time);

/// Whether a backup's last row, which was written at `time` where that is known, may stand in the
/// journal of the database. Of a backup without rows (0) there is nothing that could not.
bool may_stand(const std::filesystem::path& database, std::int64_t seq,
               std::optional<base::Time> time);

/// Whether the last row of one journal stands, equal, in the other one: then all before it does.
bool stands_in(const std::filesystem::path& part, const std::filesystem::path& whole);

/// The last row that stands, equal, in both journals: up to it they are one history. 0 where there
/// is none.
std::int64_t last_shared(const std::filesystem::path& one, const std::filesystem::path& other);

/// How many rows there are behind a position.
std::int64_t count_behind(const std::filesystem::path& database, std::int64_t seq);

/// When the last row at or before a position was written.
std::optional<base::Time> time_of(const std::filesystem::path& database, std::int64_t seq);

}  // namespace theseus::backup
