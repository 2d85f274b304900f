#pragma once

#include <vector>

#include "http/endpoint.h"
#include "http/endpoints/server_state.h"
#include "http/metrics.h"
#include "memory/draft.h"
#include "memory/journal.h"
#include "memory/keys.h"
#include "memory/memories.h"
#include "retrieval/partitions.h"
#include "storage/database.h"

namespace theseus::http {

/// What the endpoints stand on. All that is referred to must outlive the router.
struct Services {
  storage::Database& database;
  memory::Memories& memories;
  memory::Keys& keys;
  const memory::Journal& journal;
  retrieval::Partitions& partitions;
  const Metrics& metrics;
  ServerView view;
  memory::ContentLimits limits = {};
  Right metrics_right = Right::reader;  ///< open where `metrics.public` is set
};

/// Every endpoint of this release: the contract of api.md, held to docs/openapi.yaml by a test.
std::vector<Endpoint> all_endpoints(const Services& services);

// One maker an endpoint, in the order of the contract; each has a file of its own.
Endpoint remember_endpoint(memory::Memories& memories, const memory::ContentLimits& limits);
Endpoint remember_batch_endpoint(memory::Memories& memories, const memory::ContentLimits& limits);
Endpoint list_memories_endpoint(const memory::Memories& memories,
                                retrieval::Partitions& partitions);
Endpoint show_memory_endpoint(const memory::Memories& memories);
Endpoint revise_memory_endpoint(memory::Memories& memories, const memory::ContentLimits& limits);
Endpoint forget_memory_endpoint(memory::Memories& memories);
Endpoint restore_memory_endpoint(memory::Memories& memories);
Endpoint memory_history_endpoint(const memory::Memories& memories);
Endpoint recall_endpoint(retrieval::Partitions& partitions);
Endpoint context_endpoint(retrieval::Partitions& partitions);
Endpoint list_spaces_endpoint(storage::Database& database, const memory::Spaces& spaces);
Endpoint show_space_endpoint(storage::Database& database, const memory::Spaces& spaces);
Endpoint read_journal_endpoint(const memory::Journal& journal);
Endpoint list_keys_endpoint(const memory::Keys& keys);
Endpoint create_key_endpoint(memory::Keys& keys);
Endpoint revoke_key_endpoint(memory::Keys& keys);
Endpoint show_status_endpoint(const Services& services);
Endpoint healthz_endpoint();
Endpoint readyz_endpoint(const ServerView& view);
Endpoint show_metrics_endpoint(const Metrics& metrics, Right right);
Endpoint show_contract_endpoint();

}  // namespace theseus::http
