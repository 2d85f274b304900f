#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/clock.h"
#include "memory/memories.h"
#include "memory/spaces.h"
#include "retrieval/partition/space_index.h"
#include "retrieval/partitions.h"
#include "retrieval/ranking/workspaces.h"
#include "retrieval/recall.h"
#include "storage/database.h"

namespace theseus::retrieval {

/// A space as one transaction sees it, with its index at the same journal position. Borrowed.
struct SpaceView {
  storage::Transaction& transaction;
  const memory::Space& space;
  const SpaceIndex& index;
  const memory::Memories& memories;
  base::Time now;
};

/// A recall with what could be made of its text beforehand.
struct PreparedRecall {
  const RecallQuery& query;
  std::vector<std::string> terms;
  std::vector<float> vector;  ///< empty: the embedder knows none of its words, or there is none
  bool has_embedder = false;
};

Recalled answer_recall(const SpaceView& view, const PreparedRecall& recall, Workspace& room);

memory::MemoryPage answer_list(const SpaceView& view, const FilteredList& list);

}  // namespace theseus::retrieval
