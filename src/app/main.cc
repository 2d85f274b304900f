#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <iostream>
#include <optional>
#include <string>
#include <vector>

#include "app/data_folder.h"
#include "app/surroundings.h"
#include "app/unknown_variables.h"
#include "cli/command_line.h"
#include "scrub/search_child.h"

namespace {

// In the place of a stream that whoever began this closed, the next file would be opened, a lock or
// the log of the data, and be written to as if it were that stream.
void ensure_standard_streams() {
  int descriptor = STDIN_FILENO;
  while (descriptor >= 0 && descriptor <= STDERR_FILENO) descriptor = ::open("/dev/null", O_RDWR);
  if (descriptor >= 0) ::close(descriptor);
}

std::optional<std::size_t> find_terminal_columns() {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return std::nullopt;
  return size.ws_col;
}

// A reader that has seen enough, such as `head`, is no failure.
bool is_reader_gone() {
  pollfd output{.fd = STDOUT_FILENO, .events = 0, .revents = 0};
  return ::poll(&output, 1, 0) == 1 && (output.revents & POLLERR) != 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 2 && argv[1] == theseus::scrub::kSearchArgument) {
    return theseus::scrub::run_search_child();
  }
  ensure_standard_streams();
  // An answer that nobody reads any more is no reason to die.
  ::signal(SIGPIPE, SIG_IGN);
  // A file that may not grow is a full disk to be told of, and no reason either.
  ::signal(SIGXFSZ, SIG_IGN);
  std::ios::sync_with_stdio(false);
  theseus::cli::Console console{.in = std::cin,
                                .out = std::cout,
                                .err = std::cerr,
                                .in_is_terminal = ::isatty(STDIN_FILENO) == 1,
                                .err_is_terminal = ::isatty(STDERR_FILENO) == 1,
                                .columns = find_terminal_columns()};
  for (const std::string& warning :
       theseus::app::warnings_of_unknown_variables(theseus::app::variables_of_theseus())) {
    std::cerr << warning << '\n';
  }
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  const theseus::cli::Surroundings surroundings =
      theseus::app::this_surroundings({argv, argv + argc});
  const auto code = theseus::cli::run_command_line(arguments, surroundings, console);
  if (!std::cout.flush() && !is_reader_gone()) {
    std::cerr
        << "The answer could not be written to standard output in full: is the disk full that "
           "it goes to? What the command did is done.\n";
    return static_cast<int>(theseus::cli::ExitCode::failed);
  }
  return static_cast<int>(code);
}
