#include "line_program.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <stdexcept>

namespace theseus::bench {
namespace {

struct Pipe {
  Pipe() {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    read = ends[0];
    write = ends[1];
  }
  int read = -1;
  int write = -1;
};

}  // namespace

LineProgram::LineProgram(const std::vector<std::string>& command) {
  std::vector<char*> arguments;
  for (const auto& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  const Pipe input;
  const Pipe output;
  process_ = ::fork();
  if (process_ == 0) {
    ::dup2(input.read, STDIN_FILENO);
    ::dup2(output.write, STDOUT_FILENO);
    ::execvp(arguments[0], arguments.data());
    ::_exit(127);
  }
  ::close(input.read);
  ::close(output.write);
  input_ = input.write;
  output_ = output.read;
}

LineProgram::~LineProgram() {
  ::close(input_);
  ::waitpid(process_, nullptr, 0);
  ::close(output_);
}

void LineProgram::tell(std::string_view line) {
  const std::string bytes = std::string(line) + '\n';
  for (std::size_t sent = 0; sent < bytes.size();) {
    const ssize_t count = ::write(input_, bytes.data() + sent, bytes.size() - sent);
    if (count <= 0) throw std::runtime_error("the program takes no more lines");
    sent += static_cast<std::size_t>(count);
  }
}

std::string LineProgram::ask(std::string_view line) {
  tell(line);
  return next_line();
}

std::string LineProgram::next_line() {
  std::size_t end = unread_.find('\n');
  while (end == std::string::npos) {
    char buffer[65536];
    const ssize_t count = ::read(output_, buffer, sizeof buffer);
    if (count <= 0) throw std::runtime_error("the program ended");
    unread_.append(buffer, static_cast<std::size_t>(count));
    end = unread_.find('\n');
  }
  std::string line = unread_.substr(0, end);
  unread_.erase(0, end + 1);
  return line;
}

}  // namespace theseus::bench
