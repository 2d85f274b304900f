#include "postgres/server.h"

#include <fcntl.h>
#include <grp.h>
#include <libpq-fe.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <thread>
#include <vector>

namespace theseus::tests {
namespace {

constexpr const char* kPrograms = "/usr/lib/postgresql/15/bin/";

const passwd* ordinary_user() {
  const passwd* user = ::getpwnam("postgres");
  return user != nullptr ? user : ::getpwnam("nobody");
}

// Between fork and exec: only what is safe there.
[[noreturn]] void become(const std::vector<std::string>& command, const passwd* user,
                         const std::string& log) {
  ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
  const int output = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0666);
  ::dup2(output, STDOUT_FILENO);
  ::dup2(output, STDERR_FILENO);
  const bool is_root = ::geteuid() == 0;
  const bool is_ordinary = !is_root || (::setgroups(0, nullptr) == 0 &&
                                        ::setgid(user->pw_gid) == 0 && ::setuid(user->pw_uid) == 0);
  if (!is_ordinary || ::chdir("/") != 0) ::_exit(126);
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  ::execv(arguments[0], arguments.data());
  ::_exit(127);
}

pid_t start(const std::vector<std::string>& command, const std::string& log) {
  const passwd* user = ordinary_user();
  const pid_t pid = ::fork();
  if (pid == 0) become(command, user, log);
  return pid;
}

std::runtime_error failure(const std::string& what, const std::string& log) {
  std::ifstream stream(log);
  return std::runtime_error(
      what + ":\n" +
      std::string(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()));
}

}  // namespace

bool PostgresServer::is_installed() {
  return std::filesystem::exists(std::string(kPrograms) + "postgres");
}

PostgresServer::PostgresServer() {
  const passwd* user = ordinary_user();
  if (::geteuid() == 0 && ::chown(folder_.path().c_str(), user->pw_uid, user->pw_gid) != 0) {
    throw std::runtime_error("chown " + folder_.path().string());
  }
  const std::string log = folder_ / "log";
  const std::string cluster = folder_ / "cluster";
  const std::string programs = kPrograms;
  int status = 0;
  ::waitpid(start({programs + "initdb", "-D", cluster, "-U", "theseus", "-A", "trust", "-E", "UTF8",
                   "--locale=C.UTF-8", "--no-sync"},
                  log),
            &status, 0);
  if (status != 0) throw failure("initdb failed", log);
  pid_ = start({programs + "postgres", "-D", cluster, "-k", folder_.path().string(), "-c",
                "listen_addresses=", "-c", "fsync=off"},
               log);
  wait_until_it_answers();
}

PostgresServer::~PostgresServer() {
  if (pid_ <= 0) return;
  ::kill(pid_, SIGQUIT);
  ::waitpid(pid_, nullptr, 0);
}

std::string PostgresServer::address() const {
  return "host=" + folder_.path().string() + " user=theseus dbname=postgres";
}

bool PostgresServer::answers() const {
  return PQping(address().c_str()) == PQPING_OK;
}

void PostgresServer::wait_until_it_answers() {
  while (!answers()) {
    if (::waitpid(pid_, nullptr, WNOHANG) == pid_) {
      pid_ = -1;
      throw failure("postgres ended", folder_ / "log");
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
}

}  // namespace theseus::tests
