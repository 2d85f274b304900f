#include "http/exposition.h"

#include <array>
#include <charconv>
#include <cmath>

namespace theseus::http {
namespace {

/// Without an exponent where a person would write none.
std::string number_text(double value) {
  const double size = std::abs(value);
  const bool plain = size == 0 || (size >= 1e-6 && size < 1e15);
  std::array<char, 64> digits;
  char* const begin = digits.data();
  char* const end = begin + digits.size();
  const auto text = plain ? std::to_chars(begin, end, value, std::chars_format::fixed)
                          : std::to_chars(begin, end, value);
  return std::string(begin, text.ptr);
}

/// A label's value stands in quotes, a HELP text goes to the end of its line.
enum class Place { label, help };

/// With the characters escaped that would end it there.
std::string escaped(std::string_view text, Place place) {
  std::string result;
  for (const char c : text) {
    if (c == '\n') {
      result += "\\n";
    } else if (c == '\\' || (place == Place::label && c == '"')) {
      result.push_back('\\');
      result.push_back(c);
    } else {
      result.push_back(c);
    }
  }
  return result;
}

}  // namespace

void Exposition::begin(std::string_view name, std::string_view help, std::string_view type) {
  name_ = name;
  text_.append("# HELP ").append(name).append(" ").append(escaped(help, Place::help)).append("\n");
  text_.append("# TYPE ").append(name).append(" ").append(type).append("\n");
}

void Exposition::add(const Sample& sample) {
  write_line("", sample);
}

void Exposition::add(const Sample& labels_only, const Histogram::Reading& reading) {
  Sample line = labels_only;
  for (std::size_t i = 0; i < Histogram::kBounds.size(); ++i) {
    line.value = static_cast<double>(reading.cumulative[i]);
    write_line("_bucket", line, number_text(Histogram::kBounds[i]));
  }
  line.value = static_cast<double>(reading.cumulative.back());
  write_line("_bucket", line, "+Inf");
  write_line("_count", line);
  line.value = reading.sum_seconds;
  write_line("_sum", line);
}

void Exposition::write_line(std::string_view suffix, const Sample& sample, std::string_view bound) {
  text_.append(name_).append(suffix);
  std::string labels;
  for (const auto& [name, value] : sample.labels) {
    labels.append(labels.empty() ? "" : ",").append(name);
    labels.append("=\"").append(escaped(value, Place::label)).append("\"");
  }
  if (!bound.empty()) {
    labels.append(labels.empty() ? "" : ",").append("le=\"").append(bound).append("\"");
  }
  if (!labels.empty()) text_.append("{").append(labels).append("}");
  text_.append(" ").append(number_text(sample.value)).append("\n");
}

}  // namespace theseus::http
