#pragma once

#include <filesystem>
#include <string>

namespace theseus::bench {

/// One run of the real program to its end.
struct Ran {
  double seconds = 0;  ///< from exec to exit
  int exit_code = 0;
  std::string output;
};

/// Runs `theseus ARGUMENTS --data DATA`; what it says on its error stream goes to the data folder's
/// log. Throws std::runtime_error when it ends with another code than the expected one.
Ran run_program(const std::string& arguments, const std::filesystem::path& data,
                int expected_exit = 0);

}  // namespace theseus::bench
