#pragma once

#include "base/fields.h"
#include "retrieval/recall.h"

namespace theseus::http {

/// Reads the fields that recall and context share: query, mode, filter, include_superseded, and
/// `limit` with what it is where it is absent. `as_of` is refused. The caller asks for the fault.
retrieval::RecallQuery read_recall(base::Fields& fields, int default_limit);

}  // namespace theseus::http
