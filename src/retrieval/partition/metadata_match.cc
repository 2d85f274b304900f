#include "retrieval/partition/metadata_match.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "memory/current.h"

namespace theseus::retrieval {
namespace {

// Both sides were checked when they came in, so a text that is no JSON can only be a damaged row.
nlohmann::json parsed(std::string_view text) {
  return nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
}

bool matches(const nlohmann::json& wanted, const nlohmann::json& metadata) {
  if (!wanted.is_object() || !metadata.is_object()) return false;
  const auto items = wanted.items();
  return std::all_of(items.begin(), items.end(), [&](const auto& item) {
    const auto found = metadata.find(item.key());
    return found != metadata.end() && *found == item.value();
  });
}

}  // namespace

void keep_matching_metadata(storage::Transaction& transaction, std::string_view wanted,
                            const Partition& partition, DocumentSet& documents) {
  if (wanted == "{}") return;
  const nlohmann::json values = parsed(wanted);
  documents.keep_if([&](DocumentNumber document) {
    bool is_match = false;
    memory::find_current(transaction, partition.documents().id(document),
                         [&](const memory::CurrentRow& row) {
                           const auto memory = memory::find_readable(row, "");
                           is_match = memory && matches(values, parsed(memory->content.metadata));
                         });
    return is_match;
  });
}

}  // namespace theseus::retrieval
