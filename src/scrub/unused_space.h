#pragma once

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

#include "base/bytes.h"
#include "scrub/open_file.h"
#include "scrub/page_layout.h"

namespace theseus::scrub {

/// Told of bytes of a page, or of pages that lie behind each other: then `page` is the first,
/// counted from 1.
using PageSink = std::function<void(std::uint32_t page, base::BytesView bytes)>;

/// All bytes of a SQLite database that no live cell covers: gaps, freed blocks and fragments of its
/// b-tree pages, the end behind the last piece of each long row, and every page that no tree leads
/// to, those of the freelist and of the pointer map among them. Each page is read once. The file
/// must be whole without a log and change in no byte meanwhile.
class UnusedSpace {
 public:
  /// `live` is told of all other bytes of the pages that a tree leads to.
  explicit UnusedSpace(
      const OpenFile& file, PageSink unused, PageSink live = [](std::uint32_t, base::BytesView) {})
      : file_(file), unused_(std::move(unused)), live_(std::move(live)) {}

  /// Throws Error(corrupt) where the file is malformed: then nothing is known of it.
  void walk();

 private:
  void read_header();
  base::BytesView read_page(std::uint32_t page);
  void mark(std::uint32_t page);
  void walk_tree(std::uint32_t root, int depth);
  void walk_overflow(const Overflow& overflow);
  void tell(std::uint32_t number, base::BytesView page, const PageLayout& layout);
  void find_roots(base::BytesView page, const PageLayout& layout);
  void walk_unreached();

  const OpenFile& file_;
  PageSink unused_;
  PageSink live_;
  std::size_t page_bytes_ = 0;
  std::size_t usable_bytes_ = 0;
  std::uint32_t pages_ = 0;
  base::Bytes page_;
  std::vector<bool> reached_;
  std::vector<std::uint32_t> roots_;
  bool is_in_schema_ = false;
};

}  // namespace theseus::scrub
