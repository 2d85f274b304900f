#pragma once

#include <span>
#include <string_view>

#include "doctor/checked_folder.h"
#include "doctor/finding.h"

namespace theseus::doctor {

/// One question about a data folder.
struct Check {
  std::string_view name;
  /// Throws base::Error where it cannot be answered.
  CheckReport (*run)(CheckedFolder& folder);
};

/// All of them, in the order in which they are asked and told.
std::span<const Check> all_checks();

// Each is defined in the file of its name.
CheckReport check_structure(CheckedFolder& folder);
CheckReport check_integrity(CheckedFolder& folder);
CheckReport check_content(CheckedFolder& folder);
CheckReport check_tags(CheckedFolder& folder);
CheckReport check_vectors(CheckedFolder& folder);
CheckReport check_upgrade(CheckedFolder& folder);
CheckReport check_queues(CheckedFolder& folder);
CheckReport check_set_aside(CheckedFolder& folder);
CheckReport check_snapshots(CheckedFolder& folder);
CheckReport check_backups(CheckedFolder& folder);
CheckReport check_disk(CheckedFolder& folder);
CheckReport check_permissions(CheckedFolder& folder);
CheckReport check_keys(CheckedFolder& folder);
CheckReport check_clock(CheckedFolder& folder);
CheckReport check_instances(CheckedFolder& folder);
CheckReport check_memory(CheckedFolder& folder);
CheckReport check_configuration(CheckedFolder& folder);
CheckReport check_erasures(CheckedFolder& folder);
CheckReport check_receipts(CheckedFolder& folder);

}  // namespace theseus::doctor
