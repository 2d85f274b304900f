#include "forms/canonical_number.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <limits>

namespace theseus::forms {
namespace {

/// Far from the ends of 64 bits, so that what is added for the digits cannot overflow.
constexpr std::int64_t kLargestPower = std::numeric_limits<std::int64_t>::max() / 2;

/// The power of ten behind `e`, 0 where there is none.
std::optional<std::int64_t> parse_power(std::string_view text) {
  if (text.empty()) return 0;
  if (text.front() == '+') text.remove_prefix(1);
  std::int64_t power = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), power);
  const bool fits = error == std::errc() && power < kLargestPower && power > -kLargestPower;
  return fits ? std::optional(power) : std::nullopt;
}

}  // namespace

std::optional<std::string> canonical_number(std::string_view number) {
  const bool is_negative = number.starts_with('-');
  if (is_negative) number.remove_prefix(1);
  const std::size_t e = std::min(number.find_first_of("eE"), number.size());
  const std::string_view mantissa = number.substr(0, e);
  const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
  const std::string_view fraction = mantissa.substr(std::min(point + 1, mantissa.size()));

  std::string digits = std::string(mantissa.substr(0, point)).append(fraction);
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  if (digits.empty()) return "0";
  const std::size_t length = digits.find_last_not_of('0') + 1;
  const auto zeros = static_cast<std::int64_t>(digits.size() - length);
  digits.resize(length);

  const auto power = parse_power(number.substr(std::min(e + 1, number.size())));
  if (!power) return std::nullopt;
  const std::int64_t exponent = *power + zeros - static_cast<std::int64_t>(fraction.size());
  return (is_negative ? "-" : "") + digits + 'e' + std::to_string(exponent);
}

}  // namespace theseus::forms
