#include "http/endpoints/endpoints.h"

#include "http/endpoints/space_answer.h"

namespace theseus::http {

// Each is defined in the file of its name, and called from here alone.
Endpoint remember_endpoint(memory::Memories& memories, const memory::ContentLimits& limits);
Endpoint remember_batch_endpoint(memory::Memories& memories, const memory::ContentLimits& limits);
Endpoint list_memories_endpoint(const memory::Memories& memories,
                                retrieval::Partitions& partitions);
Endpoint show_memory_endpoint(const memory::Memories& memories);
Endpoint revise_memory_endpoint(memory::Memories& memories, const memory::ContentLimits& limits);
Endpoint forget_memory_endpoint(memory::Memories& memories);
Endpoint restore_memory_endpoint(memory::Memories& memories);
Endpoint erase_memory_endpoint(memory::Memories& memories, storage::Database& database,
                               OlderCopies copies);
Endpoint memory_history_endpoint(const memory::Memories& memories);
Endpoint list_tags_endpoint(const memory::Tags& tags);
Endpoint change_tag_endpoint(memory::Tags& tags, const memory::ContentLimits& limits);
Endpoint recall_endpoint(retrieval::Partitions& partitions);
Endpoint context_endpoint(retrieval::Partitions& partitions);
Endpoint list_spaces_endpoint(const SpaceServices& services);
Endpoint show_space_endpoint(const SpaceServices& services);
Endpoint erase_space_endpoint(memory::Memories& memories, OlderCopies copies);
Endpoint read_journal_endpoint(const memory::Journal& journal);
Endpoint list_keys_endpoint(const memory::Keys& keys);
Endpoint create_key_endpoint(memory::Keys& keys);
Endpoint revoke_key_endpoint(memory::Keys& keys);
Endpoint show_status_endpoint(const Services& services);
Endpoint show_metrics_endpoint(const Metrics& metrics, Right right);

std::vector<Endpoint> all_endpoints(const Services& services) {
  return {
      remember_endpoint(services.memories, services.limits),
      remember_batch_endpoint(services.memories, services.limits),
      list_memories_endpoint(services.memories, services.partitions),
      show_memory_endpoint(services.memories),
      revise_memory_endpoint(services.memories, services.limits),
      forget_memory_endpoint(services.memories),
      restore_memory_endpoint(services.memories),
      erase_memory_endpoint(services.memories, services.database, services.older_copies),
      memory_history_endpoint(services.memories),
      list_tags_endpoint(services.tags),
      change_tag_endpoint(services.tags, services.limits),
      recall_endpoint(services.partitions),
      context_endpoint(services.partitions),
      list_spaces_endpoint(
          {services.database, services.memories.spaces(), services.digests_complete}),
      show_space_endpoint(
          {services.database, services.memories.spaces(), services.digests_complete}),
      erase_space_endpoint(services.memories, services.older_copies),
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
