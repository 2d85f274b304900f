#include "cli/init/notation.h"

#include <nlohmann/json.hpp>

namespace theseus::cli {

std::unique_ptr<Notation> make_notation(Format format) {
  switch (format) {
    case Format::json:
      return make_json_notation();
    case Format::toml:
      return make_toml_notation();
    case Format::yaml:
      break;
  }
  return make_yaml_notation();
}

nlohmann::ordered_json whole(const Entry& entry) {
  nlohmann::ordered_json value = nlohmann::ordered_json::object();
  for (const auto& [name, member] : entry.wanted) value[name] = member;
  for (const auto& [name, member] : entry.added) value[name] = member;
  return value;
}

}  // namespace theseus::cli
