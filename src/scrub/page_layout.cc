#include "scrub/page_layout.h"

#include <algorithm>

#include "base/error.h"

namespace theseus::scrub {
namespace {

enum class PageKind : std::uint8_t {
  index_interior = 2,
  table_interior = 5,
  index_leaf = 10,
  table_leaf = 13
};

base::Error malformed(const char* what) {
  return {base::ErrorKind::corrupt, what};
}

class Parser {
 public:
  Parser(base::BytesView page, const PageForm& form)
      : page_(page.first(form.usable_bytes)),
        header_at_(form.header_at),
        whole_bytes_(page.size()),
        kind_(static_cast<PageKind>(parse_number(page_, header_at_, 1))) {}

  PageLayout run() {
    read_header();
    for (std::size_t cell = 0; cell < cells_; ++cell) {
      read_cell(parse_number(page_, pointers_at_ + 2 * cell, 2));
    }
    find_unused();
    return std::move(layout_);
  }

 private:
  bool is_interior() const noexcept {
    return kind_ == PageKind::index_interior || kind_ == PageKind::table_interior;
  }
  bool has_payload() const noexcept { return kind_ != PageKind::table_interior; }

  void read_header() {
    if (!is_interior() && kind_ != PageKind::index_leaf && kind_ != PageKind::table_leaf) {
      throw malformed("a page of a tree is of no known kind");
    }
    cells_ = parse_number(page_, header_at_ + 3, 2);
    pointers_at_ = header_at_ + (is_interior() ? 12 : 8);
    if (pointers_at_ + 2 * cells_ > page_.size()) throw malformed("a page counts too many cells");
    covered_.push_back({.begin = 0, .end = pointers_at_ + 2 * cells_});
    if (is_interior()) layout_.children.push_back(parse_number(page_, header_at_ + 8, 4));
  }

  void read_cell(std::size_t at) {
    std::size_t end = at;
    if (is_interior()) {
      layout_.children.push_back(parse_number(page_, at, 4));
      end += 4;
    }
    const Varint first = parse_varint(page_, end);
    end = first.end;
    if (kind_ == PageKind::table_leaf) end = parse_varint(page_, end).end;
    if (has_payload()) end = read_payload(end, first.value);
    if (end > page_.size()) throw malformed("a cell ends behind its page");
    covered_.push_back({.begin = at, .end = end});
  }

  std::size_t read_payload(std::size_t at, std::uint64_t bytes) {
    const std::size_t local = local_bytes(bytes);
    std::size_t end = at + local;
    if (kind_ == PageKind::table_leaf) layout_.rows.push_back({.begin = at, .end = end});
    if (local < bytes) {
      layout_.overflows.push_back(
          {.first_page = parse_number(page_, end, 4), .bytes = bytes - local});
      end += 4;
    }
    return end;
  }

  // How much of a payload stands in its cell.
  std::size_t local_bytes(std::uint64_t bytes) const noexcept {
    const std::size_t usable = page_.size();
    const std::size_t most =
        kind_ == PageKind::table_leaf ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    if (bytes <= most) return static_cast<std::size_t>(bytes);
    const std::size_t least = (usable - 12) * 32 / 255 - 23;
    const std::size_t fitting = least + static_cast<std::size_t>((bytes - least) % (usable - 4));
    return fitting <= most ? fitting : least;
  }

  // What lies between the cells: blocks that were freed, fragments, and the gap in the middle.
  void find_unused() {
    std::ranges::sort(covered_, {}, &Extent::begin);
    std::size_t end = 0;
    for (const Extent& extent : covered_) {
      if (extent.begin < end) throw malformed("two cells cover the same bytes");
      if (extent.begin > end) layout_.unused.push_back({.begin = end, .end = extent.begin});
      end = extent.end;
    }
    if (end < whole_bytes_) layout_.unused.push_back({.begin = end, .end = whole_bytes_});
  }

  base::BytesView page_;
  std::size_t header_at_;
  std::size_t whole_bytes_;
  PageKind kind_;
  std::size_t cells_ = 0;
  std::size_t pointers_at_ = 0;
  std::vector<Extent> covered_;
  PageLayout layout_;
};

}  // namespace

PageLayout parse_page(base::BytesView page, const PageForm& form) {
  return Parser(page, form).run();
}

Varint parse_varint(base::BytesView bytes, std::size_t at) {
  std::uint64_t value = 0;
  for (std::size_t place = 0; place < 9; ++place) {
    const std::uint32_t byte = parse_number(bytes, at + place, 1);
    if (place == 8) return {.value = value << 8 | byte, .end = at + 9};
    value = value << 7 | (byte & 0x7f);
    if (byte < 0x80) return {.value = value, .end = at + place + 1};
  }
  throw malformed("a number does not end");
}

std::uint32_t parse_number(base::BytesView bytes, std::size_t at, std::size_t size) {
  if (at + size > bytes.size()) throw malformed("a number stands behind the end of its page");
  std::uint32_t value = 0;
  for (std::size_t place = 0; place < size; ++place) value = value << 8 | bytes[at + place];
  return value;
}

}  // namespace theseus::scrub
