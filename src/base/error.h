#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace theseus::base {

/// Which reaction an error deserves; each boundary (HTTP, command line) maps a kind to its own
/// code.
enum class ErrorKind {
  unavailable,   ///< cannot be had now: loading, stopping, a file that is not there
  busy,          ///< somebody else holds it; the same call may succeed in a moment
  full,          ///< no space left; what was stored is unharmed and readable
  corrupt,       ///< stored bytes are not what they must be
  conflict,      ///< the data changed under the caller
  read_only,     ///< this process may read the data but not write it
  newer_format,  ///< another release has taken the data; this process may not even read it
  internal,      ///< a fault of this program
};

/// The word of a kind, as logs print it.
std::string_view name_of(ErrorKind kind) noexcept;

/// The one exception of this program. The message says what was being done to what, what is
/// unharmed and, where there is something, what to do next.
class Error : public std::runtime_error {
 public:
  Error(ErrorKind kind, const std::string& message) : std::runtime_error(message), kind_(kind) {}

  ErrorKind kind() const noexcept { return kind_; }

 private:
  ErrorKind kind_;
};

}  // namespace theseus::base
