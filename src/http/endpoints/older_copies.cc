#include "http/endpoints/older_copies.h"

#include <nlohmann/json.hpp>

namespace theseus::http {

namespace {

// The clock was set back in between, so that a copy from before the scrubbing may be stamped later.
bool is_out_of_order(const Erasure& erasure) {
  return erasure.erased_at && erasure.scrubbed_at && *erasure.erased_at > *erasure.scrubbed_at;
}

bool may_hold(const OlderCopy& copy, const Erasure& erasure) {
  if (copy.erased_up_to && *copy.erased_up_to >= erasure.seq) return false;
  if (!copy.journal_head) return true;
  if (*copy.journal_head < erasure.seq) return copy.journal_head >= erasure.first;
  if (!erasure.scrubbed_at || is_out_of_order(erasure)) return true;
  return copy.made_at <= *erasure.scrubbed_at || copy.is_from_future;
}

}  // namespace

nlohmann::json holders_json(const OlderCopies& copies, const Erasure& erasure) {
  nlohmann::json holders = nlohmann::json::array();
  for (const OlderCopy& copy : copies()) {
    if (!may_hold(copy, erasure)) continue;
    holders.push_back(
        {{"kind", copy.kind}, {"name", copy.name}, {"made_at", base::format_time(copy.made_at)}});
  }
  return holders;
}

}  // namespace theseus::http
