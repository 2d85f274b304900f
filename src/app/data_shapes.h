#pragma once

#include "memory/side_table.h"
#include "storage/database.h"
#include "upgrade/data_set.h"

namespace theseus::app {

/// Which shape the data has at this moment, of those that the steps of format 2 to 4 bring, in the
/// words of those who read and write it. Asked anew each time: a window opens and closes under a
/// running process.

/// Whether every row of the journal has its digest, so that roots can be told.
bool are_digests_complete(storage::Transaction& transaction);

/// Where tags are read from, and whether a change of theirs is queued as well.
memory::SideTable tag_tables_of(storage::Transaction& transaction);

/// Whether the table of erases is there.
bool has_erases(upgrade::DataSet& data);

/// Whether this process may write to it.
bool keeps_erases(upgrade::DataSet& data);

}  // namespace theseus::app
