#include "upgrade/structure.h"

#include <array>
#include <cstddef>
#include <map>

namespace theseus::upgrade {
namespace {

// By `type name`: a table and an index may have the same name in no database, but say so anyway.
using Records = std::map<std::string, std::string_view>;

bool begins_record(std::string_view line) {
  constexpr std::array<std::string_view, 4> kTypes = {"table|", "index|", "trigger|", "view|"};
  for (const std::string_view type : kTypes) {
    if (line.starts_with(type)) return true;
  }
  return false;
}

std::size_t end_of_line(std::string_view text, std::size_t place) {
  const std::size_t end = text.find('\n', place);
  return end == std::string_view::npos ? text.size() : end + 1;
}

std::string title_of(std::string_view record) {
  const std::size_t type_end = record.find('|');
  const std::size_t name_end = record.find('|', type_end + 1);
  return std::string(record.substr(0, type_end)) + " " +
         std::string(record.substr(type_end + 1, name_end - type_end - 1));
}

// The SQL of a record may hold line breaks: a record goes on until a line begins with a type.
Records records_of(std::string_view text) {
  Records records;
  std::size_t start = 0;
  while (start < text.size()) {
    std::size_t end = end_of_line(text, start);
    while (end < text.size() && !begins_record(text.substr(end))) end = end_of_line(text, end);
    std::string_view record = text.substr(start, end - start);
    if (record.ends_with('\n')) record.remove_suffix(1);
    records.emplace(title_of(record), record);
    start = end;
  }
  return records;
}

}  // namespace

std::vector<std::string> structure_differences(std::string_view expected, std::string_view real) {
  const Records expected_records = records_of(expected);
  const Records real_records = records_of(real);
  std::vector<std::string> differences;
  for (const auto& [title, record] : expected_records) {
    const auto found = real_records.find(title);
    if (found == real_records.end()) {
      differences.push_back(title + " is missing");
    } else if (found->second != record) {
      differences.push_back(title + " was changed");
    }
  }
  for (const auto& [title, record] : real_records) {
    if (!expected_records.contains(title)) differences.push_back(title + " is not in the ledger");
  }
  return differences;
}

}  // namespace theseus::upgrade
