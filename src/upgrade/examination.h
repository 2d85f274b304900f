#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/result.h"
#include "storage/database.h"
#include "upgrade/catalog.h"
#include "upgrade/stamp.h"

namespace theseus::upgrade {

/// What data says of itself that this program may at least read.
struct Finding {
  Stamp stamp;
  std::string newest_release;  ///< wrote the ledger's newest row, so it can open the data
};

/// What becomes of data of an older format than the program's.
enum class OlderData { refuse, accept };

/// Which data is looked at, by whom.
struct Subject {
  const Program& program;
  storage::Dialect dialect;
  std::filesystem::path file;
  OlderData older = OlderData::refuse;
};

/// Looks at data without writing: whether it may be read by its stamp, is of the structure that its
/// own ledger names, and has been through the very steps that this program knows. Nothing for an
/// empty database, whose making was begun and can be finished. A refusal names the file, says what
/// is unharmed and what to do.
base::Result<std::optional<Finding>> examine(storage::Transaction& transaction,
                                             const Subject& subject);

/// Why the program may only serve reads of the data, or not even that; empty where it may do all.
std::string reason_against(const Program& program, const Finding& finding);

}  // namespace theseus::upgrade
