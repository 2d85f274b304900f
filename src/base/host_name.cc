#include "base/host_name.h"

#include <unistd.h>

#include <array>

namespace theseus::base {

std::string host_name() {
  // The last byte stays: a name that is cut need not end with a zero.
  std::array<char, 256> name{};
  ::gethostname(name.data(), name.size() - 1);
  return name.data();
}

}  // namespace theseus::base
