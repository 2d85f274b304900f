#include "command.h"

#include <fmt/core.h>
#include <sys/wait.h>

#include <cstdio>
#include <stdexcept>

#include "server.h"

namespace theseus::bench {

Ran run_program(const std::string& arguments, const std::filesystem::path& data,
                int expected_exit) {
  const std::string command = fmt::format("exec '{}' {} --data '{}' 2>>'{}.log'", THESEUS_PROGRAM,
                                          arguments, data.string(), data.string());
  Ran ran;
  const double begin = now_seconds();
  FILE* output = ::popen(command.c_str(), "r");
  if (output == nullptr) throw std::runtime_error("cannot run " + command);
  char buffer[4096];
  while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, output)) {
    ran.output.append(buffer, count);
  }
  const int status = ::pclose(output);
  ran.seconds = now_seconds() - begin;
  ran.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  if (ran.exit_code == expected_exit) return ran;
  throw std::runtime_error(fmt::format("theseus {} ended with {}; its log is {}.log", arguments,
                                       ran.exit_code, data.string()));
}

}  // namespace theseus::bench
