#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace theseus::retrieval {

using TermNumber = std::uint32_t;

/// Numbers for terms, counted from 0 in the order they come; about 15 bytes a term beside its
/// letters. Not thread-safe while it grows.
class Dictionary {
 public:
  Dictionary() : slots_(kFirstSlots, kFree) {}

  std::optional<TermNumber> find(std::string_view term) const noexcept;
  TermNumber ensure(std::string_view term);

  std::size_t size() const noexcept { return starts_.size(); }
  std::string_view text(TermNumber term) const noexcept;
  std::size_t bytes() const noexcept;

 private:
  static constexpr std::uint32_t kFree = UINT32_MAX;
  static constexpr std::size_t kFirstSlots = 64;

  std::size_t slot_of(std::string_view term) const noexcept;
  void grow();

  std::string letters_;
  std::vector<std::uint32_t> starts_;
  std::vector<std::uint32_t> slots_;  ///< open addressing; the size is a power of two
};

}  // namespace theseus::retrieval
