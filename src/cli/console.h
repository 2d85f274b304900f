#pragma once

#include <istream>
#include <ostream>

namespace theseus::cli {

/// The three streams of a command: results go to `out`, everything else to `err`.
struct Console {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool in_is_terminal = false;
};

}  // namespace theseus::cli
