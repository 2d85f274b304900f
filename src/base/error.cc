#include "base/error.h"

namespace theseus::base {

std::string_view name_of(ErrorKind kind) noexcept {
  switch (kind) {
    case ErrorKind::unavailable:
      return "unavailable";
    case ErrorKind::busy:
      return "busy";
    case ErrorKind::full:
      return "full";
    case ErrorKind::corrupt:
      return "corrupt";
    case ErrorKind::conflict:
      return "conflict";
    case ErrorKind::read_only:
      return "read_only";
    case ErrorKind::newer_format:
      return "newer_format";
    case ErrorKind::internal:
      return "internal";
  }
  return "internal";
}

}  // namespace theseus::base
