#pragma once

#include <cstddef>
#include <mutex>
#include <string>
#include <string_view>

namespace theseus::mcp {

/// Lines to a pipe, socket, file or terminal without ever waiting for its reader: what it does not
/// take now is kept and goes with a later call. The descriptor's own flags, which others may share,
/// are left alone. Thread-safe.
class LineWriter {
 public:
  explicit LineWriter(int descriptor) : descriptor_(descriptor) {}

  /// Adds the line and its end, and writes what can be written. Dropped when the reader has gone.
  void send(std::string_view line);

  /// Writes what can be written now.
  void flush();

  std::size_t pending_bytes() const;

  /// Whether nobody can read any more.
  bool is_broken() const;

 private:
  void write_pending();

  int descriptor_;
  mutable std::mutex mutex_;
  std::string pending_;
  bool is_broken_ = false;
};

}  // namespace theseus::mcp
