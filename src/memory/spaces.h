#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/hash.h"
#include "memory/caller.h"
#include "storage/database.h"

namespace theseus::memory {

/// A space with its counters, as the list shows it.
struct Space {
  std::int64_t number = 0;
  std::string name;
  base::Time created_at;
  std::int64_t live = 0;
  std::int64_t superseded = 0;
  std::int64_t forgotten = 0;
  std::int64_t rows = 0;   ///< journal rows
  std::int64_t bytes = 0;  ///< bytes of their bodies
};

struct SpacePage {
  std::vector<Space> spaces;
  std::optional<std::int64_t> next;  ///< number to go on behind
};

/// Whether a text may name a space: [A-Za-z0-9][A-Za-z0-9._:@-]{0,127}.
bool is_space_name(std::string_view name) noexcept;

/// Reads of the table `spaces`. Thread-safe: holds nothing but the key of the name hashes.
class Spaces {
 public:
  explicit Spaces(const base::SipKey& secret) : secret_(secret) {}

  /// The space of that name; nothing when there is none or it was erased.
  std::optional<Space> find(storage::Transaction& transaction, std::string_view name) const;
  std::optional<Space> find(storage::Transaction& transaction, std::int64_t number) const;

  /// Up to `limit` spaces that the caller may see, by number, behind `after`.
  SpacePage list(storage::Transaction& transaction, const Caller& caller, std::int64_t after,
                 int limit) const;

  std::int64_t hash_of(std::string_view name) const;

 private:
  base::SipKey secret_;
};

}  // namespace theseus::memory
