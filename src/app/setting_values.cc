#include "app/setting_values.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <limits>
#include <optional>
#include <utility>

namespace theseus::app {
namespace {

using base::Refusal;
using base::Unexpected;

struct Unit {
  std::string_view name;
  std::int64_t factor;
};

constexpr std::array<Unit, 5> kSizes = {
    {{"", 1}, {"B", 1}, {"KiB", 1 << 10}, {"MiB", 1 << 20}, {"GiB", 1 << 30}}};
constexpr std::array<Unit, 5> kTimes = {
    {{"ms", 1}, {"s", 1000}, {"m", 60'000}, {"h", 3'600'000}, {"d", 86'400'000}}};

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

// A whole number and the unit behind it; nothing when it is none or too large.
template <std::size_t kCount>
std::optional<std::int64_t> find_amount(std::string_view text,
                                        const std::array<Unit, kCount>& units) {
  text = trimmed(text);
  std::int64_t number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec != std::errc() || number < 0) return std::nullopt;
  const auto used = static_cast<std::size_t>(read.ptr - text.data());
  const std::string_view name = trimmed(text.substr(used));
  for (const Unit& unit : units) {
    if (unit.name != name) continue;
    if (number > std::numeric_limits<std::int64_t>::max() / unit.factor) return std::nullopt;
    return number * unit.factor;
  }
  return std::nullopt;
}

}  // namespace

base::Result<bool> parse_switch(std::string_view text) {
  if (text == "true") return true;
  if (text == "false") return false;
  return Unexpected(Refusal{"must be true or false"});
}

base::Result<std::int64_t> parse_integer(std::string_view text, std::int64_t min,
                                         std::int64_t max) {
  std::int64_t number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
  if (whole && number >= min && number <= max) return number;
  return Unexpected(Refusal{fmt::format("must be a whole number from {} to {}", min, max)});
}

base::Result<std::int64_t> parse_size(std::string_view text, std::int64_t min, std::int64_t max) {
  const auto bytes = find_amount(text, kSizes);
  if (bytes && *bytes >= min && *bytes <= max) return *bytes;
  return Unexpected(Refusal{
      fmt::format("must be a size such as 16 KiB or 8 MiB, from {} to {} bytes", min, max)});
}

base::Result<std::chrono::milliseconds> parse_duration(std::string_view text) {
  constexpr std::int64_t kHundredYears = std::int64_t{36'525} * 86'400'000;
  const auto milliseconds = find_amount(text, kTimes);
  if (milliseconds && *milliseconds > 0 && *milliseconds <= kHundredYears) {
    return std::chrono::milliseconds(*milliseconds);
  }
  return Unexpected(Refusal{"must be a time such as 500ms, 10s, 5m, 24h or 30d"});
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const std::size_t comma = std::min(text.find(','), text.size());
    const std::string_view word = trimmed(text.substr(0, comma));
    if (!word.empty()) words.emplace_back(word);
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return words;
}

}  // namespace theseus::app
