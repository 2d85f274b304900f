#include "mcp/stdio/line_reader.h"

namespace theseus::mcp {
namespace {

// Room beyond this, which a long line took, is given back.
constexpr std::size_t kKeptBytes = std::size_t{1} << 20;

}  // namespace

void LineReader::append(std::string_view bytes) {
  buffer_.append(bytes);
}

std::optional<Line> LineReader::find_line() {
  for (;;) {
    const std::size_t end = buffer_.find('\n', searched_);
    const bool is_whole = end != std::string::npos;
    searched_ = is_whole ? end : buffer_.size();
    const bool is_skipping = skip_from_ == 0;
    if (is_whole && !is_skipping) return take(end);
    if (is_skipping) {
      drop(is_whole ? end + 1 : buffer_.size());
      if (!is_whole) return std::nullopt;
      skip_from_.reset();
      continue;
    }
    if (buffer_.size() <= line_bytes_) return std::nullopt;
    drop(buffer_.size());
    skip_from_ = 0;
    return Line{.text = "", .is_too_long = true};
  }
}

std::optional<std::string_view> LineReader::find_lone_line() const {
  const std::size_t end = buffer_.find('\n', searched_);
  const bool is_lone = end != std::string::npos && end + 1 == buffer_.size();
  if (!is_lone || skip_from_ || end > line_bytes_) return std::nullopt;
  return std::string_view(buffer_).substr(0, end);
}

std::optional<Line> LineReader::find_rest() {
  if (buffer_.empty() || skip_from_ == 0) return std::nullopt;
  buffer_ += '\n';
  return take(buffer_.size() - 1);
}

std::string LineReader::unread() const {
  if (!skip_from_) return buffer_;
  const std::size_t end = buffer_.find('\n', *skip_from_);
  return buffer_.substr(0, *skip_from_) + (end == std::string::npos ? "" : buffer_.substr(end + 1));
}

bool LineReader::skips() const {
  return skip_from_ && buffer_.find('\n', *skip_from_) == std::string::npos;
}

Line LineReader::take(std::size_t length) {
  Line line{.text = "", .is_too_long = length > line_bytes_};
  if (!line.is_too_long) line.text = buffer_.substr(0, length);
  if (line.text.ends_with('\r')) line.text.pop_back();
  drop(length + 1);
  return line;
}

void LineReader::drop(std::size_t count) {
  buffer_.erase(0, count);
  searched_ = 0;
  if (skip_from_ && *skip_from_ > 0) *skip_from_ -= count;
  if (buffer_.empty() && buffer_.capacity() > kKeptBytes) buffer_.shrink_to_fit();
}

}  // namespace theseus::mcp
