#pragma once

#include <cstddef>
#include <istream>
#include <optional>
#include <ostream>

namespace theseus::cli {

/// The three streams of a command: results go to `out`, everything else to `err`.
struct Console {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool in_is_terminal = false;
  bool err_is_terminal = false;
  std::optional<std::size_t> columns = std::nullopt;  ///< of the terminal that `out` is, if it is
};

}  // namespace theseus::cli
