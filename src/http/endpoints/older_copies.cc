#include "http/endpoints/older_copies.h"

#include <nlohmann/json.hpp>

namespace theseus::http {

nlohmann::json holders_json(const OlderCopies& copies, std::optional<base::Time> since,
                            base::Time until) {
  nlohmann::json holders = nlohmann::json::array();
  for (const OlderCopy& copy : copies()) {
    const bool is_from_before = since && copy.made_at < *since;
    if (is_from_before || copy.made_at > until) continue;
    holders.push_back(
        {{"kind", copy.kind}, {"name", copy.name}, {"made_at", base::format_time(copy.made_at)}});
  }
  return holders;
}

}  // namespace theseus::http
