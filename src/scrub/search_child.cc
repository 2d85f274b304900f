#include "scrub/search_child.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <exception>
#include <string>

#include "scrub/folder_search.h"
#include "scrub/search_wire.h"

namespace theseus::scrub {
namespace {

constexpr int kNiceness = 10;

std::string read_all() {
  std::string bytes;
  char piece[65536];
  while (true) {
    const ssize_t got = ::read(STDIN_FILENO, piece, sizeof piece);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return bytes;
    bytes.append(piece, static_cast<std::size_t>(got));
  }
}

bool write_all(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t done = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
    if (done < 0 && errno == EINTR) continue;
    if (done < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(done));
  }
  return true;
}

SearchEnd search(const std::string& bytes) {
  const auto order = parse_order(bytes);
  if (!order) return {.failure = "what to look for did not arrive whole"};
  try {
    return search_folder(*order);
  } catch (const std::exception& error) {
    return {.failure = error.what()};
  }
}

}  // namespace

int run_search_child() {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  ::prctl(PR_SET_DUMPABLE, 0);
  ::setpriority(PRIO_PROCESS, 0, kNiceness);
  return write_all(write_end(search(read_all()))) ? 0 : 1;
}

}  // namespace theseus::scrub
