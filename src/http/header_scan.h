#pragma once

#include <cstddef>
#include <string_view>

namespace theseus::http {

/// Looks for the end of a request's header block byte by byte as it arrives, and refuses on the way
/// what parsers disagree about: a line end that is not CRLF, a folded line, control bytes. Given
/// the same bytes again with more behind them, it goes on where it was.
class HeaderScan {
 public:
  enum class Verdict { more, complete, malformed, too_long };

  explicit HeaderScan(std::size_t max_bytes) : max_bytes_(max_bytes) {}

  Verdict scan(std::string_view bytes);

  /// Bytes of a complete block, its empty line included.
  std::size_t length() const noexcept { return place_; }
  /// What is malformed, as the end of a sentence.
  std::string_view fault() const noexcept { return fault_; }

  void reset() noexcept { *this = HeaderScan(max_bytes_); }

 private:
  std::string_view fault_of(char c) const;
  void step(char c);

  std::size_t max_bytes_;
  std::size_t place_ = 0;
  std::size_t line_ = 0;       // number of the line, from 0
  std::size_t in_line_ = 0;    // bytes of the line so far, without its end
  bool after_return_ = false;  // the byte before was CR
  bool complete_ = false;
  std::string_view fault_;
};

}  // namespace theseus::http
