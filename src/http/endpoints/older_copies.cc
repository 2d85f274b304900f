#include "http/endpoints/older_copies.h"

#include <nlohmann/json.hpp>

namespace theseus::http {

nlohmann::json holders_json(const OlderCopies& copies, std::optional<base::Time> since,
                            std::optional<base::Time> scrubbed_at) {
  nlohmann::json holders = nlohmann::json::array();
  for (const OlderCopy& copy : copies()) {
    const bool is_from_before = since && copy.made_at < *since;
    const bool is_from_after = scrubbed_at && copy.made_at > *scrubbed_at;
    if (is_from_before || is_from_after) continue;
    holders.push_back(
        {{"kind", copy.kind}, {"name", copy.name}, {"made_at", base::format_time(copy.made_at)}});
  }
  return holders;
}

}  // namespace theseus::http
