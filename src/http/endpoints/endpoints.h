#pragma once

#include <vector>

#include "http/endpoint.h"
#include "http/endpoints/older_copies.h"
#include "http/endpoints/server_state.h"
#include "http/metrics.h"
#include "memory/draft.h"
#include "memory/journal.h"
#include "memory/keys.h"
#include "memory/memories.h"
#include "memory/roots.h"
#include "memory/tags.h"
#include "retrieval/partitions.h"
#include "storage/database.h"

namespace theseus::http {

/// What the endpoints stand on. All that is referred to must outlive the router.
struct Services {
  storage::Database& database;
  memory::Memories& memories;
  memory::Tags& tags;
  memory::Keys& keys;
  const memory::Journal& journal;
  retrieval::Partitions& partitions;
  memory::DigestsComplete digests_complete;
  const Metrics& metrics;
  ServerView view;
  memory::ContentLimits limits = {};
  Right metrics_right = Right::reader;  ///< open where `metrics.public` is set
  OlderCopies older_copies = [] { return std::vector<OlderCopy>(); };
};

/// Every endpoint of this release: the contract of api.md, held to docs/openapi.yaml by a test.
std::vector<Endpoint> all_endpoints(const Services& services);

// Those that need no data, and can answer before there is any.
Endpoint healthz_endpoint();
Endpoint readyz_endpoint(const ServerView& view);
Endpoint show_contract_endpoint();

}  // namespace theseus::http
