#include "receipts/receipt_members.h"

#include <nlohmann/json.hpp>

namespace theseus::receipts {

const nlohmann::json& member(const nlohmann::json& object, const char* name) {
  static const nlohmann::json kNone;
  const auto found = object.find(name);
  return found == object.end() ? kNone : *found;
}

std::string text_member(const nlohmann::json& object, const char* name) {
  const nlohmann::json& found = member(object, name);
  return found.is_string() ? found.get<std::string>() : "";
}

std::int64_t number_member(const nlohmann::json& object, const char* name) {
  const nlohmann::json& found = member(object, name);
  return found.is_number_integer() ? found.get<std::int64_t>() : 0;
}

}  // namespace theseus::receipts
