#include "scrub/unused_space.h"

#include <array>
#include <optional>
#include <string_view>

#include "base/error.h"
#include "scrub/needle_set.h"

namespace theseus::scrub {
namespace {

constexpr std::string_view kMagic("SQLite format 3\0", 16);
constexpr std::size_t kHeaderBytes = 100;
constexpr std::uint32_t kSchemaRoot = 1;
// A tree over 2^32 pages has fewer levels: one that has more leads back into itself.
constexpr int kDeepest = 30;
constexpr std::size_t kPieceBytes = std::size_t{1} << 20;

base::Error malformed(const char* what) {
  return {base::ErrorKind::corrupt, what};
}

// How many bytes a value of that serial type takes.
std::uint64_t bytes_of_type(std::uint64_t type) noexcept {
  constexpr std::array<std::uint64_t, 12> kFixed = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
  return type < kFixed.size() ? kFixed.at(type) : (type - 12) / 2;
}

// The fourth value of a row of the schema: where the tree begins; 0 for what has none.
std::uint32_t root_page_of(base::BytesView row) {
  const Varint header = parse_varint(row, 0);
  std::size_t type_at = header.end;
  std::uint64_t value_at = header.value;
  for (int column = 0; column < 3; ++column) {
    const Varint type = parse_varint(row, type_at);
    type_at = type.end;
    value_at += bytes_of_type(type.value);
  }
  const std::uint64_t type = parse_varint(row, type_at).value;
  if (type == 9) return 1;
  if (type == 0 || type > 4) return 0;
  return parse_number(row, static_cast<std::size_t>(value_at), static_cast<std::size_t>(type));
}

}  // namespace

void UnusedSpace::walk() {
  if (file_.bytes() == 0) return;
  read_header();
  is_in_schema_ = true;
  walk_tree(kSchemaRoot, 0);
  is_in_schema_ = false;
  for (const std::uint32_t root : roots_) walk_tree(root, 0);
  walk_unreached();
}

void UnusedSpace::read_header() {
  base::Bytes header(kHeaderBytes);
  const bool is_whole = file_.read(0, header) == header.size();
  if (!is_whole || !base::text_of(header).starts_with(kMagic)) {
    throw malformed("the file does not begin as a database");
  }
  const std::uint32_t size = parse_number(header, 16, 2);
  page_bytes_ = size == 1 ? 65536 : size;
  usable_bytes_ = page_bytes_ - header[20];
  const bool is_power = (page_bytes_ & (page_bytes_ - 1)) == 0;
  if (!is_power || page_bytes_ < 512 || usable_bytes_ < 480) {
    throw malformed("the file names no possible size of its pages");
  }
  if (file_.bytes() % page_bytes_ != 0) throw malformed("the file ends within a page");
  pages_ = static_cast<std::uint32_t>(file_.bytes() / page_bytes_);
  page_.resize(page_bytes_);
  reached_.assign(std::size_t{pages_} + 1, false);
}

base::BytesView UnusedSpace::read_page(std::uint32_t page) {
  mark(page);
  if (file_.read(std::uint64_t{page - 1} * page_bytes_, page_) != page_bytes_) {
    throw malformed("the file became shorter while it was read");
  }
  return page_;
}

void UnusedSpace::mark(std::uint32_t page) {
  if (page == 0 || page > pages_) throw malformed("a page is named that is not there");
  if (reached_[page]) throw malformed("a page is reached by two ways");
  reached_[page] = true;
}

void UnusedSpace::walk_tree(std::uint32_t root, int depth) {
  if (depth > kDeepest) throw malformed("a tree does not end");
  const base::BytesView page = read_page(root);
  const PageLayout layout = parse_page(
      page, {.usable_bytes = usable_bytes_, .header_at = root == kSchemaRoot ? kHeaderBytes : 0});
  tell(root, page, layout);
  if (is_in_schema_) find_roots(page, layout);
  // From here on the page's bytes are those of another.
  for (const Overflow& overflow : layout.overflows) walk_overflow(overflow);
  for (const std::uint32_t child : layout.children) walk_tree(child, depth + 1);
}

void UnusedSpace::tell(std::uint32_t number, base::BytesView page, const PageLayout& layout) {
  std::size_t end = 0;
  for (const Extent& extent : layout.unused) {
    if (extent.begin > end) live_(number, page.subspan(end, extent.begin - end));
    unused_(number, page.subspan(extent.begin, extent.end - extent.begin));
    end = extent.end;
  }
  if (end < page.size()) live_(number, page.subspan(end));
}

void UnusedSpace::walk_overflow(const Overflow& overflow) {
  const std::uint64_t most = usable_bytes_ - 4;
  std::uint64_t left = overflow.bytes;
  std::uint32_t next = overflow.first_page;
  while (left > 0) {
    const std::uint32_t number = next;
    const base::BytesView page = read_page(number);
    next = parse_number(page, 0, 4);
    const std::uint64_t here = left < most ? left : most;
    left -= here;
    live_(number, page.subspan(4, static_cast<std::size_t>(here)));
    const base::BytesView behind = page.subspan(static_cast<std::size_t>(here) + 4);
    if (!behind.empty()) unused_(number, behind);
  }
  if (next != 0) throw malformed("a long row goes on behind its end");
}

void UnusedSpace::find_roots(base::BytesView page, const PageLayout& layout) {
  for (const Extent& row : layout.rows) {
    const std::uint32_t root = root_page_of(page.subspan(row.begin, row.end - row.begin));
    if (root != 0) roots_.push_back(root);
  }
}

void UnusedSpace::walk_unreached() {
  const std::size_t most = kPieceBytes / page_bytes_;
  base::Bytes piece;
  for (std::uint32_t page = 1; page <= pages_;) {
    std::uint32_t end = page;
    while (end <= pages_ && !reached_[end] && end - page < most) ++end;
    if (end == page) {
      ++page;
      continue;
    }
    piece.resize((end - page) * page_bytes_);
    piece.resize(file_.read(std::uint64_t{page - 1} * page_bytes_, piece));
    unused_(page, piece);
    page = end;
  }
}

}  // namespace theseus::scrub
