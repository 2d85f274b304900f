#include <signal.h>
#include <unistd.h>

#include <iostream>
#include <string>
#include <vector>

#include "app/surroundings.h"
#include "cli/command_line.h"

int main(int argc, char** argv) {
  // An answer that nobody reads any more is no reason to die.
  ::signal(SIGPIPE, SIG_IGN);
  // A file that may not grow is a full disk to be told of, and no reason either.
  ::signal(SIGXFSZ, SIG_IGN);
  std::ios::sync_with_stdio(false);
  theseus::cli::Console console{.in = std::cin,
                                .out = std::cout,
                                .err = std::cerr,
                                .in_is_terminal = ::isatty(STDIN_FILENO) == 1};
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  const theseus::cli::Surroundings surroundings = theseus::app::this_surroundings();
  const auto code = theseus::cli::run_command_line(arguments, surroundings, console);
  std::cout.flush();
  return static_cast<int>(code);
}
