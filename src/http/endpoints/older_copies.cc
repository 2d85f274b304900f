#include "http/endpoints/older_copies.h"

#include <nlohmann/json.hpp>

namespace theseus::http {

nlohmann::json holders_json(const OlderCopies& copies, const Erasure& erasure) {
  nlohmann::json holders = nlohmann::json::array();
  for (const OlderCopy& copy : copies()) {
    const bool is_from_before = erasure.since && copy.made_at < *erasure.since;
    const bool is_from_after = erasure.scrubbed_at && copy.made_at > *erasure.scrubbed_at;
    const bool is_without = copy.erased_up_to && *copy.erased_up_to >= erasure.seq;
    if (is_from_before || is_from_after || is_without) continue;
    holders.push_back(
        {{"kind", copy.kind}, {"name", copy.name}, {"made_at", base::format_time(copy.made_at)}});
  }
  return holders;
}

}  // namespace theseus::http
