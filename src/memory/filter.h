#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/fields.h"
#include "base/result.h"

namespace theseus::memory {

/// Which memories are meant; all that is given must hold. Times are from (included) to (excluded).
struct Filter {
  std::optional<std::string> kind;
  std::vector<std::string> tags_any;
  std::vector<std::string> tags_all;
  std::optional<std::string> agent;
  std::optional<std::string> session;
  std::optional<std::string> speaker;
  std::optional<base::Time> occurred_from;
  std::optional<base::Time> occurred_to;
  std::optional<base::Time> created_from;
  std::optional<base::Time> created_to;
  /// A JSON object as text; each of its values must equal the memory's.
  std::string metadata = "{}";

  bool empty() const;
  /// Whether it asks for tags and for nothing else.
  bool is_of_tags() const;
};

base::Result<Filter, base::FieldFault> parse_filter(const nlohmann::json& object,
                                                    const std::string& pointer);

}  // namespace theseus::memory
