#include "scrub/needle_set.h"

#include <algorithm>
#include <map>

namespace theseus::scrub {
namespace {

constexpr std::size_t kShortest = 4;

}  // namespace

NeedleSet::NeedleSet(const std::vector<Needle>& needles) {
  std::map<std::size_t, std::vector<Needle>> by_length;
  for (const Needle& needle : needles) {
    const std::size_t length = std::min(needle.bytes.size(), RunTable::kLongest);
    if (length >= kShortest) by_length[length].push_back(needle);
  }
  for (const auto& [length, alike] : by_length) tables_.emplace_back(length, alike);
}

void NeedleSet::search(base::BytesView bytes, const HitSink& sink) {
  for (RunTable& table : tables_) table.search(bytes, sink);
}

void NeedleSet::leave_out(base::BytesView bytes) {
  for (RunTable& table : tables_) table.leave_out(bytes);
}

void NeedleSet::forget_hits() noexcept {
  for (RunTable& table : tables_) table.forget_hits();
}

}  // namespace theseus::scrub
