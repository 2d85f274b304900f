#include "upgrade/guard.h"

namespace theseus::upgrade {

Access access_to(const Stamp& stamp, std::int64_t known_format) noexcept {
  if (known_format < stamp.oldest_reader) return Access::refused;
  if (known_format < stamp.oldest_writer) return Access::read_only;
  return Access::read_write;
}

Access served_access(const Stamp& stamp, std::int64_t known_format) noexcept {
  return stamp.format < known_format ? Access::refused : access_to(stamp, known_format);
}

std::string_view name_of(Access access) noexcept {
  switch (access) {
    case Access::read_write:
      return "read-write";
    case Access::read_only:
      return "read-only";
    case Access::refused:
      break;
  }
  return "refused";
}

}  // namespace theseus::upgrade
