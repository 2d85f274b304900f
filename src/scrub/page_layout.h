#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/bytes.h"

namespace theseus::scrub {

/// The part of a cell that stands on pages of its own, which follow each other.
struct Overflow {
  std::uint32_t first_page = 0;
  std::uint64_t bytes = 0;
};

/// Some bytes of a page.
struct Extent {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// What a b-tree page of a SQLite database says of itself (sqlite.org/fileformat2.html).
struct PageLayout {
  std::vector<Extent> unused = {};  ///< what neither header, pointers nor cells cover
  std::vector<std::uint32_t> children = {};
  std::vector<Overflow> overflows = {};
  std::vector<Extent> rows = {};  ///< of a table's leaf: what of each row stands in the page
};

struct PageForm {
  std::size_t usable_bytes = 0;  ///< the rest of each page belongs to nobody
  std::size_t header_at = 0;     ///< 100 in the first page
};

/// Throws Error(corrupt) where the page is no b-tree page, or a malformed one.
PageLayout parse_page(base::BytesView page, const PageForm& form);

/// A number of 1 to 9 bytes as SQLite writes it, and where it ends. Throws Error(corrupt) where it
/// does not end.
struct Varint {
  std::uint64_t value = 0;
  std::size_t end = 0;
};
Varint parse_varint(base::BytesView bytes, std::size_t at);

/// A number of so many bytes, at most 4, the highest first. Error(corrupt) behind the end.
std::uint32_t parse_number(base::BytesView bytes, std::size_t at, std::size_t size);

}  // namespace theseus::scrub
