#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace theseus::base {

/// Milliseconds since 1970 in UTC: the stored and the shown precision of every time.
using Time = std::chrono::sys_time<std::chrono::milliseconds>;

inline std::int64_t to_milliseconds(Time time) noexcept {
  return time.time_since_epoch().count();
}
inline Time from_milliseconds(std::int64_t count) noexcept {
  return Time(std::chrono::milliseconds(count));
}

/// Where the time comes from; tests put their own in its place. Thread-safe.
class Clock {
 public:
  virtual ~Clock() = default;
  virtual Time now() const = 0;
};

class SystemClock final : public Clock {
 public:
  Time now() const override;
};

/// RFC 3339 in UTC with milliseconds: `2026-11-21T15:04:05.678Z`.
std::string format_time(Time time);

/// Reads RFC 3339 with any offset and any number of fraction digits (cut to milliseconds), years
/// 0001 to 9999 in UTC. A date without a time, or anything else, gives nothing.
std::optional<Time> parse_time(std::string_view text);

}  // namespace theseus::base
