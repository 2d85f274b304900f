#pragma once

#include <string_view>

#include "base/id.h"
#include "memory/outcome.h"

namespace theseus::memory {

// Refusals that several operations give, each said once.

inline Refused no_such_space(std::string_view name) {
  return {Refused::Reason::not_found, "there is no space '" + std::string(name) + "'"};
}

inline Refused no_such_memory(std::string_view space, const base::Id& id) {
  return {Refused::Reason::not_found,
          "there is no memory " + base::format_id(id) + " in space '" + std::string(space) + "'"};
}

inline Refused invalid_field(std::string pointer, std::string message) {
  return {Refused::Reason::invalid_field, std::move(message), std::move(pointer)};
}

}  // namespace theseus::memory
