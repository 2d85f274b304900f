#include "base/random.h"

#include <sys/random.h>

#include <cerrno>

#include "base/error.h"

namespace theseus::base {

void fill_random(std::span<std::uint8_t> out) {
  while (!out.empty()) {
    const ssize_t got = getrandom(out.data(), out.size(), 0);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) throw Error(ErrorKind::internal, "the kernel gave no random bytes (getrandom)");
    out = out.subspan(static_cast<std::size_t>(got));
  }
}

Bytes random_bytes(std::size_t size) {
  Bytes bytes(size);
  fill_random(bytes);
  return bytes;
}

}  // namespace theseus::base
