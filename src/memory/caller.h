#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"

namespace theseus::memory {

/// What a key may do; each role may all that the one before it may.
enum class Role { reader, writer, admin };

std::string_view name_of(Role role) noexcept;
std::optional<Role> find_role(std::string_view word) noexcept;

/// Who asks: a key, or somebody local (the socket, the command line), who has no key and may do
/// everything.
struct Caller {
  std::optional<base::Id> key;
  Role role = Role::admin;
  std::vector<std::string> spaces = {"*"};  ///< names, or "*" for all

  bool may_see(std::string_view space) const;
  bool sees_all() const;
};

}  // namespace theseus::memory
