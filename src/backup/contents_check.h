#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string_view>

#include "backup/backup_list.h"
#include "backup/packed_file.h"
#include "base/result.h"
#include "upgrade/catalog.h"
#include "upgrade/manifest.h"

namespace theseus::backup {

/// What was found in the database of a backup.
struct CheckedContents {
  std::int64_t rows = 0;  ///< of the journal
  std::int64_t memories = 0;
  std::int64_t spaces = 0;
  bool has_digests = false;
};

/// Holds a plain database that nobody has open against the manifest beside it and against itself.
/// Refused with the end of a sentence that says what is wrong; asked to stop, it ends early, and
/// what it says then is of no worth. Throws as the database does.
base::Result<CheckedContents> check_contents(const std::filesystem::path& database,
                                             const upgrade::Manifest& manifest,
                                             const upgrade::Program& program,
                                             const std::stop_token& stop);

/// The part of it that takes each row: against its digest, the roots against the digests, what is
/// folded against a fold made anew. `content` is what the program says of that database.
base::Result<CheckedContents> check_rows(const std::filesystem::path& database,
                                         std::string_view content, const FileWork& work);

/// What a backup is refused with whose contents were refused for that reason: it was altered since,
/// or was made of data that was damaged already.
base::Unexpected<base::Refusal> refuse_contents(const Backup& backup, std::string_view reason);

}  // namespace theseus::backup
