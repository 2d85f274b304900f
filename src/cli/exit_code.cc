#include "cli/exit_code.h"

namespace theseus::cli {

ExitCode exit_code_of(int status, std::string_view code) {
  // Both come with a status that also means "try again", which would not help here.
  if (code == "newer_format") return ExitCode::taken;
  if (code == "read_only") return ExitCode::refused;
  if (status < 400) return ExitCode::done;
  switch (status) {
    case 400:
    case 413:
    case 422:
      return ExitCode::usage;
    case 401:
    case 403:
    case 409:
    case 410:
    case 412:
    case 421:
      return ExitCode::refused;
    case 404:
      return ExitCode::not_found;
    case 408:
    case 429:
    case 503:
      return ExitCode::busy;
    default:
      return ExitCode::failed;
  }
}

ExitCode exit_code_of(base::ErrorKind kind) {
  switch (kind) {
    case base::ErrorKind::unavailable:
    case base::ErrorKind::busy:
      return ExitCode::busy;
    case base::ErrorKind::corrupt:
    case base::ErrorKind::conflict:
    case base::ErrorKind::read_only:
    case base::ErrorKind::newer_format:
      return ExitCode::refused;
    case base::ErrorKind::full:
    case base::ErrorKind::internal:
      return ExitCode::failed;
  }
  return ExitCode::failed;
}

}  // namespace theseus::cli
