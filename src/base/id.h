#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/clock.h"

namespace theseus::base {

/// A UUID. Ordered by its bytes, which for version 7 is the order of making.
struct Id {
  std::array<std::uint8_t, 16> bytes{};

  BytesView view() const noexcept { return bytes; }
  friend auto operator<=>(const Id&, const Id&) = default;
};

/// The 36 characters of RFC 9562 in lower case.
std::string format_id(const Id& id);

/// Reads the 36 characters, either case; anything else gives nothing.
std::optional<Id> parse_id(std::string_view text);

/// The id of 16 stored bytes. Throws Error(corrupt) when there are not 16.
Id id_of(BytesView bytes);

/// Makes ids; tests put their own in its place. Thread-safe.
class IdSource {
 public:
  virtual ~IdSource() = default;
  virtual Id next() = 0;
};

/// UUID version 7 (RFC 9562): time first, so ids made later sort later; within one millisecond of
/// one process the 74 random bits are counted up instead of drawn anew.
class Uuid7Source final : public IdSource {
 public:
  explicit Uuid7Source(const Clock& clock) : clock_(clock) {}
  Id next() override;

 private:
  const Clock& clock_;
  std::mutex mutex_;
  std::int64_t last_milliseconds_ = -1;
  Id last_;
};

}  // namespace theseus::base

template <>
struct std::hash<theseus::base::Id> {
  std::size_t operator()(const theseus::base::Id& id) const noexcept {
    // The last eight bytes of a version 7 id are random enough to be their own hash.
    std::size_t mixed = 0;
    for (std::size_t i = 8; i < 16; ++i) mixed = (mixed << 8U) | id.bytes[i];
    return mixed;
  }
};
