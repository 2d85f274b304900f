#include "memory/caller.h"

#include <algorithm>

namespace theseus::memory {

std::string_view name_of(Role role) noexcept {
  switch (role) {
    case Role::reader:
      return "reader";
    case Role::writer:
      return "writer";
    case Role::admin:
      return "admin";
  }
  return "reader";
}

std::optional<Role> find_role(std::string_view word) noexcept {
  for (const Role role : {Role::reader, Role::writer, Role::admin}) {
    if (name_of(role) == word) return role;
  }
  return std::nullopt;
}

bool Caller::may_see(std::string_view space) const {
  return std::any_of(spaces.begin(), spaces.end(),
                     [space](const std::string& name) { return name == "*" || name == space; });
}

bool Caller::sees_all() const {
  return std::find(spaces.begin(), spaces.end(), "*") != spaces.end();
}

}  // namespace theseus::memory
