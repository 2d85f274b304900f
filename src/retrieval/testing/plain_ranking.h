#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "memory/memory.h"
#include "retrieval/embedding/embedder.h"
#include "retrieval/recall.h"

namespace theseus::retrieval::testing {

/// The scores that the memories of a space must get, computed the plain way, from all of their
/// texts for each query: what the partition must agree with. For spaces so small that every memory
/// is a candidate, and texts of one chunk. `memories` are all of the space, in any state.
std::map<base::Id, double> plain_scores(const std::vector<memory::Memory>& memories,
                                        const RecallQuery& query, const Embedder& embedder,
                                        base::Time now);

}  // namespace theseus::retrieval::testing
