#include "server.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <fmt/core.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <stdexcept>
#include <thread>

namespace theseus::bench {
namespace {

std::uint16_t free_port() {
  const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  const bool bound = ::bind(socket, reinterpret_cast<const sockaddr*>(&address), size) == 0 &&
                     ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) == 0;
  ::close(socket);
  if (!bound) throw std::runtime_error("no free port on 127.0.0.1");
  return ntohs(address.sin_port);
}

pid_t spawn(const std::vector<std::string>& command, const std::filesystem::path& log) {
  std::vector<char*> arguments;
  for (const auto& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  const pid_t process = ::fork();
  if (process == 0) {
    const int file = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    ::dup2(file, STDOUT_FILENO);
    ::dup2(file, STDERR_FILENO);
    ::execvp(arguments[0], arguments.data());
    ::_exit(127);
  }
  return process;
}

bool answers_ready(std::uint16_t port) {
  try {
    return Client(port, "").get("/v1/readyz").status == 200;
  } catch (const std::exception&) {
    return false;
  }
}

}  // namespace

std::int64_t bytes_in(const std::filesystem::path& folder) {
  std::int64_t bytes = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.is_regular_file()) bytes += static_cast<std::int64_t>(entry.file_size());
  }
  return bytes;
}

double now_seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

Server::Server(const std::filesystem::path& data, const Launch& launch)
    : data_(data), port_(free_port()) {
  std::filesystem::create_directories(data_);
  std::vector<std::string> command = launch.before;
  const std::vector<std::string> serve = {launch.program, "serve",         "--data",
                                          data_.string(), "--listen-port", std::to_string(port_)};
  command.insert(command.end(), serve.begin(), serve.end());
  const double begin = now_seconds();
  process_ = spawn(command, data_.string() + ".log");
  while (!answers_ready(port_)) {
    if (now_seconds() - begin > 600 || ::waitpid(process_, nullptr, WNOHANG) == process_) {
      throw std::runtime_error("the server is not ready; its log is " + data_.string() + ".log");
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  seconds_to_ready_ = now_seconds() - begin;
}

Server::~Server() {
  stop();
}

Client Server::client() const {
  std::ifstream stream(data_ / "admin.key");
  std::string key;
  std::getline(stream, key);
  return Client(port_, key);
}

std::int64_t Server::resident_bytes() const {
  std::ifstream stream(fmt::format("/proc/{}/statm", process_));
  std::int64_t total = 0;
  std::int64_t resident = 0;
  stream >> total >> resident;
  return resident * ::sysconf(_SC_PAGESIZE);
}

void Server::stop() {
  if (process_ <= 0) return;
  ::kill(process_, SIGTERM);
  ::waitpid(process_, nullptr, 0);
  process_ = 0;
}

Folder::Folder() {
  std::string name = (std::filesystem::temp_directory_path() / "theseus-bench-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder: " + name);
  path_ = name;
}

Folder::~Folder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace theseus::bench
