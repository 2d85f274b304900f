#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "memory/filter.h"
#include "memory/memories.h"
#include "memory/memory.h"

namespace theseus::retrieval {

enum class Mode { hybrid, keyword, vector };

struct RecallQuery {
  std::string query;
  int limit = 10;
  Mode mode = Mode::hybrid;
  memory::Filter filter = {};
  bool include_superseded = false;
};

/// The parts of a score (retrieval.md, Ranking). `vector` is the cosine of query and passage,
/// comparable across spaces; the others lie in 0..1.
struct Why {
  double keyword = 0;
  double vector = 0;
  double context = 0;
  double time = 0;
  double importance = 0;
};

struct Hit {
  memory::Memory memory;
  double score = 0;       ///< 0..1, orders the results of one query
  std::size_t start = 0;  ///< best passage, byte offsets into the text
  std::size_t end = 0;
  Why why;
};

struct Recalled {
  std::vector<Hit> hits;              ///< best first; ties broken by id
  std::vector<std::string> degraded;  ///< words such as "vector"; empty when all is well
  std::int64_t seq = 0;               ///< the journal position that this answer includes
};

/// A space whose partition is still being loaded, for a caller that should not wait longer.
struct Loading {
  int percent = 0;
};

}  // namespace theseus::retrieval
