#include "http/endpoints/duplicates.h"

#include <nlohmann/json.hpp>

namespace theseus::http {

base::Result<memory::OnDuplicate, base::FieldFault> parse_on_duplicate(
    const nlohmann::json& object) {
  const auto place = object.find(kOnDuplicate);
  if (place == object.end() || *place == "return") return memory::OnDuplicate::return_existing;
  if (*place == "add") return memory::OnDuplicate::add;
  return base::Unexpected(
      base::FieldFault{base::pointer_to("", kOnDuplicate), "must be one of return add"});
}

}  // namespace theseus::http
