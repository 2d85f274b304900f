#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace theseus::mcp {

/// One line without its end, or a line that was too long to be kept.
struct Line {
  std::string text = {};
  bool is_too_long = false;
};

/// Lines out of bytes that come as they please. Holds at most one line and what was appended last:
/// a line beyond the limit is given once, without its text, as soon as it is known to be too long,
/// and the rest of it is passed over.
class LineReader {
 public:
  explicit LineReader(std::size_t line_bytes) : line_bytes_(line_bytes) {}

  void append(std::string_view bytes);

  /// The next whole line; nothing until more bytes come.
  std::optional<Line> find_line();

  /// The next line, where it is whole and all that was appended and not given yet. It stays there;
  /// valid until more is appended or given.
  std::optional<std::string_view> find_lone_line() const;

  bool is_empty() const { return buffer_.empty() && !skip_from_; }

  /// What stands behind the last line end, at the end of the input; nothing where there is nothing.
  std::optional<Line> find_rest();

  /// What was appended and not given yet, but for what is passed over.
  std::string unread() const;

  /// Whether what is appended next belongs, up to the next line end, to a line that was given as
  /// too long.
  bool skips() const;

  /// Passes over the rest of a line that begins behind what was appended so far.
  void skip_line() { skip_from_ = buffer_.size(); }

 private:
  void drop(std::size_t count);
  Line take(std::size_t length);

  std::size_t line_bytes_;
  std::string buffer_;
  std::size_t searched_ = 0;  // no line end before it
  std::optional<std::size_t> skip_from_;
};

}  // namespace theseus::mcp
