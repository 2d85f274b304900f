#pragma once

#include <cstdint>

#include "upgrade/catalog.h"

namespace theseus::upgrade::testing {

/// The sample program as it grew, release 0.<format>.0. Format 1 has `notes`. Format 2 keeps the
/// length of each note in `lengths`, and a mark that has no place in format 1; a note that begins
/// with "poison" cannot be carried. Format 3 keeps the texts in `letters`, and drops `notes` when
/// it is finalized. Formats 1 and 2 may write until then.
Program stepped_program(std::int64_t format);

/// Where release 0.3.0 is made with a fault in step 2 that its checksum does not show.
enum class Fault {
  none,
  row_is_skipped,      ///< note 2 is taken for carried, and is not
  expand_is_cut_short  ///< the work throws std::runtime_error in the transaction of expand
};
Program faulty_program(Fault fault);

/// Release 0.3.0 whose step 2 pages past note 2; another step than the released one, which its
/// checksum shows.
Program skipping_program();

/// Release 0.3.0 whose step 2 has no way back.
Program one_way_program();

}  // namespace theseus::upgrade::testing
