#include "cli/init/text_edit.h"

#include <algorithm>

namespace theseus::cli {

std::string apply(std::string_view text, std::vector<Replacement> replacements) {
  std::stable_sort(replacements.begin(), replacements.end(),
                   [](const Replacement& one, const Replacement& other) {
                     return one.span.begin < other.span.begin;
                   });
  std::string result;
  std::size_t copied = 0;
  for (const Replacement& change : replacements) {
    result += text.substr(copied, change.span.begin - copied);
    result += change.fresh;
    copied = change.span.end;
  }
  return result += text.substr(copied);
}

std::string newline_of(std::string_view text) {
  const std::size_t end = text.find('\n');
  return end != std::string_view::npos && end > 0 && text[end - 1] == '\r' ? "\r\n" : "\n";
}

std::size_t line_begin(std::string_view text, std::size_t offset) {
  const std::size_t before = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
  return before == std::string_view::npos ? 0 : before + 1;
}

std::size_t line_end(std::string_view text, std::size_t offset) {
  const std::size_t end = std::min(text.find('\n', offset), text.size());
  return end > offset && end < text.size() && text[end - 1] == '\r' ? end - 1 : end;
}

std::size_t next_line(std::string_view text, std::size_t offset) {
  const std::size_t end = text.find('\n', offset);
  return end == std::string_view::npos ? text.size() : end + 1;
}

std::string indentation_at(std::string_view text, std::size_t offset) {
  const std::size_t begin = line_begin(text, offset);
  const std::size_t end = std::min(text.find_first_not_of(" \t", begin), text.size());
  return std::string(text.substr(begin, end - begin));
}

bool begins_line(std::string_view text, std::size_t offset) {
  const std::size_t begin = line_begin(text, offset);
  return is_blank(text.substr(begin, offset - begin));
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace theseus::cli
