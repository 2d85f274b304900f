#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace theseus::mcp {

/// What another program says, passed on as whole lines and no more than so much of it: whoever
/// reads our errors shall see why it refuses, and not be flooded by it.
class Overheard {
 public:
  using Say = std::function<void(const std::string& line)>;

  static constexpr std::size_t kMostBytes = 4096;

  explicit Overheard(Say say) : say_(std::move(say)) {}

  /// Bytes as they come; says each line that they complete.
  void hear(std::string_view bytes);

  /// No more will come: says the line that has no end, and whether something was left out.
  void end();

 private:
  void say_line();

  Say say_;
  std::string line_;
  std::size_t left_bytes_ = kMostBytes;
  bool is_full_ = false;
};

}  // namespace theseus::mcp
