#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/id.h"
#include "retrieval/keyword/postings.h"

namespace theseus::retrieval {

/// From ids to documents in four to eleven bytes each: open addressing over numbers alone, since
/// the ids stand in a column that the caller keeps (and hands to each call). Not thread-safe while
/// it changes.
class IdTable {
 public:
  using Ids = std::vector<base::Id>;

  IdTable() : slots_(kFirstSlots, kFree) {}

  std::optional<DocumentNumber> find(const base::Id& id, const Ids& ids) const noexcept;

  /// The id must not be there yet.
  void insert(DocumentNumber document, const Ids& ids);
  void erase(const base::Id& id, const Ids& ids) noexcept;

  std::size_t bytes() const noexcept { return slots_.capacity() * sizeof(DocumentNumber); }

 private:
  static constexpr DocumentNumber kFree = UINT32_MAX;
  static constexpr std::size_t kFirstSlots = 16;

  std::size_t home_of(const base::Id& id) const noexcept;
  std::size_t slot_of(const base::Id& id, const Ids& ids) const noexcept;
  void grow(const Ids& ids);

  std::vector<DocumentNumber> slots_;  ///< the size is a power of two
  std::size_t used_ = 0;
};

}  // namespace theseus::retrieval
