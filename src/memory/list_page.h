#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "memory/current.h"
#include "memory/memories.h"
#include "memory/page_size.h"

namespace theseus::memory {

/// Where a memory stands in a list: newest first, equal times by id from the last.
using Place = std::pair<base::Time, base::Id>;

/// Before every memory that there can be.
Place begin_of_list();

/// The words of one to four states, the first one repeated to fill the four places.
std::array<std::string_view, 4> state_words(const std::vector<State>& states);

/// Fills a page, or notes on a full one that there are more.
class PageFill {
 public:
  explicit PageFill(int limit) : limit_(static_cast<std::size_t>(limit)) {}

  /// A row that cannot be read leaves its room to the next.
  void add(const CurrentRow& row, const std::string& space);

  bool is_full() const { return page_.more; }
  MemoryPage take() { return std::move(page_); }

 private:
  std::size_t limit_;
  PageSize size_;
  MemoryPage page_;
};

}  // namespace theseus::memory
