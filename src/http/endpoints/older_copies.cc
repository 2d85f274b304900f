#include "http/endpoints/older_copies.h"

#include <nlohmann/json.hpp>

namespace theseus::http {

namespace {

bool may_hold(const OlderCopy& copy, const Erasure& erasure) {
  if (copy.erased_up_to && *copy.erased_up_to >= erasure.seq) return false;
  if (!copy.journal_head) return true;
  if (*copy.journal_head < erasure.seq) return copy.journal_head >= erasure.first;
  return !erasure.scrubbed_at || copy.made_at <= *erasure.scrubbed_at || copy.is_from_future;
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
