#include "app/later_settings.h"

#include <algorithm>
#include <array>

namespace theseus::app {
namespace {

struct Table {
  std::string_view name;
  std::string_view variables;
};

constexpr std::array kTables = {
    Table{"upgrade", "THESEUS_UPGRADE_"}, Table{"backup", "THESEUS_BACKUP_"},
    Table{"erase", "THESEUS_ERASE_"}, Table{"receipts", "THESEUS_RECEIPTS_"}};

}  // namespace

bool is_of_later_release(std::string_view name) {
  const std::string_view first = name.substr(0, name.find('.'));
  return std::ranges::any_of(kTables, [&](const Table& table) { return table.name == first; });
}

bool is_variable_of_later_release(std::string_view variable) {
  return std::ranges::any_of(
      kTables, [&](const Table& table) { return variable.starts_with(table.variables); });
}

}  // namespace theseus::app
