#pragma once

#include <optional>

#include "base/id.h"
#include "base/result.h"
#include "http/problem.h"
#include "http/request.h"
#include "memory/memories.h"

namespace theseus::http {

/// What a write names besides its body: who, in which space, and the Idempotency-Key.
base::Result<memory::WriteContext, Problem> parse_write_context(const Request& request);

/// The {id} of the path.
base::Result<base::Id, Problem> parse_path_id(const Request& request);

/// A write of one memory that exists.
struct MemoryWrite {
  memory::WriteContext context;
  base::Id id;
  std::optional<int> expected_revision;  ///< of If-Match
};

base::Result<MemoryWrite, Problem> parse_memory_write(const Request& request);

}  // namespace theseus::http
