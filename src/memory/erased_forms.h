#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace theseus::memory {

/// The byte strings in which the content that one transaction erased stood in the database: each
/// body as plain JSON, the same packed where it stood so, and names of tags and spaces that had
/// cells of their own. Kept in memory only, and no more of it than `kMostBytes`: whoever looks for
/// what is left of it in files must count a list that is not complete as found.
class ErasedForms {
 public:
  static constexpr std::size_t kMostBytes = std::size_t{16} << 20;

  ErasedForms() = default;
  /// A smaller bound.
  explicit ErasedForms(std::size_t most_bytes) : most_bytes_(most_bytes) {}

  void add(std::string_view form);
  /// For content that stood in a form that nobody can name any more.
  void add_unknown() noexcept { is_complete_ = false; }
  void add(const ErasedForms& more);

  bool is_complete() const noexcept { return is_complete_; }
  bool empty() const noexcept { return is_complete_ && forms_.empty(); }
  std::size_t bytes() const noexcept { return bytes_; }
  const std::vector<std::string>& list() const noexcept { return forms_; }

 private:
  std::size_t most_bytes_ = kMostBytes;
  std::size_t bytes_ = 0;
  bool is_complete_ = true;
  std::vector<std::string> forms_;
};

/// Told after the commit of what a transaction erased. `seq` is that of the `erase` or
/// `erase_space` row that the content went by; a space is told of batch by batch, with one seq.
/// Called by whichever thread wrote, so it must be quick and must not throw.
using OnErased = std::function<void(std::int64_t seq, const ErasedForms& forms)>;

}  // namespace theseus::memory
