#include "http/header_scan.h"

#include <algorithm>

namespace theseus::http {
namespace {

bool is_control(char c) {
  return (c >= '\0' && c < ' ' && c != '\t') || c == '\x7f';
}

}  // namespace

HeaderScan::Verdict HeaderScan::scan(std::string_view bytes) {
  const std::size_t end = std::min(bytes.size(), max_bytes_);
  while (place_ < end && !complete_) {
    fault_ = fault_of(bytes[place_]);
    if (!fault_.empty()) return Verdict::malformed;
    step(bytes[place_]);
    ++place_;
  }
  if (complete_) return Verdict::complete;
  return place_ < max_bytes_ ? Verdict::more : Verdict::too_long;
}

std::string_view HeaderScan::fault_of(char c) const {
  if (after_return_ && c != '\n') return "a carriage return stands without a line feed";
  if (c == '\n') return after_return_ ? "" : "a line ends without a carriage return";
  if (c == '\r') return "";
  if (is_control(c)) return "its header holds a control character";
  if (line_ == 0 && (c < ' ')) return "its first line is not printable ASCII";
  if (in_line_ == 0 && (c == ' ' || c == '\t')) return "a line of its header begins with a space";
  return "";
}

void HeaderScan::step(char c) {
  if (c == '\n') {
    complete_ = in_line_ == 0 && line_ > 0;
    ++line_;
    in_line_ = 0;
  } else if (c != '\r') {
    ++in_line_;
  }
  after_return_ = c == '\r';
}

}  // namespace theseus::http
