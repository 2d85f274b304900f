#include "scrub/needle_set.h"

#include <algorithm>
#include <map>

namespace theseus::scrub {

NeedleSet::NeedleSet(const std::vector<Needle>& needles) {
  std::map<std::size_t, std::vector<Needle>> by_length;
  for (const Needle& needle : needles) {
    const std::size_t length = std::min(needle.bytes.size(), RunTable::kLongest);
    if (length > 0) by_length[length].push_back(needle);
  }
  for (const auto& [length, alike] : by_length) tables_.emplace_back(length, alike);
}

void NeedleSet::search(base::BytesView bytes, const HitSink& sink) {
  for (RunTable& table : tables_) table.search(bytes, sink);
}

void NeedleSet::forget_hits() noexcept {
  for (RunTable& table : tables_) table.forget_hits();
}

}  // namespace theseus::scrub
