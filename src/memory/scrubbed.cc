#include "memory/scrubbed.h"

namespace theseus::memory {

std::optional<base::Time> find_scrubbed_at(storage::Transaction&, std::int64_t) {
  return std::nullopt;
}

std::optional<base::Time> find_scrubbed_at(storage::Transaction&, const base::Id&) {
  return std::nullopt;
}

}  // namespace theseus::memory
