#include "http/endpoints/endpoints.h"

namespace theseus::http {

std::vector<Endpoint> all_endpoints(const Services& services) {
  return {
      remember_endpoint(services.memories, services.limits),
      remember_batch_endpoint(services.memories, services.limits),
      list_memories_endpoint(services.memories, services.partitions),
      show_memory_endpoint(services.memories),
      revise_memory_endpoint(services.memories, services.limits),
      forget_memory_endpoint(services.memories),
      restore_memory_endpoint(services.memories),
      memory_history_endpoint(services.memories),
      recall_endpoint(services.partitions),
      context_endpoint(services.partitions),
      list_spaces_endpoint(services.database, services.memories.spaces()),
      show_space_endpoint(services.database, services.memories.spaces()),
      read_journal_endpoint(services.journal),
      list_keys_endpoint(services.keys),
      create_key_endpoint(services.keys),
      revoke_key_endpoint(services.keys),
      show_status_endpoint(services),
      healthz_endpoint(),
      readyz_endpoint(services.view),
      show_metrics_endpoint(services.metrics, services.metrics_right),
      show_contract_endpoint(),
  };
}

}  // namespace theseus::http
