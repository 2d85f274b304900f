#include "cli/init/found_hosts.h"

#include <algorithm>
#include <cctype>
#include <optional>

#include "cli/init/attempt.h"
#include "cli/init/child.h"
#include "cli/nearest_name.h"

namespace theseus::cli {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> find_program_of(const Host& host, const Machine& machine) {
  for (const std::string& name : words_of(host.programs)) {
    if (machine.find_program(name)) return name;
  }
  return std::nullopt;
}

// The first digit that the program's --version prints; 0 when it cannot be had.
char release_of(const std::string& program, const Machine& machine) {
  char digit = 0;
  // Nobody's failure: a host whose program cannot be asked is taken for its older release.
  (void)failure_of([&] {
    Child child({.line = {machine.find_program(program)->string(), "--version"}});
    child.close_input();
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    const std::string line = child.next_line(deadline).value_or("");
    const auto found = std::find_if(line.begin(), line.end(), [](char letter) {
      return std::isdigit(static_cast<unsigned char>(letter)) != 0;
    });
    if (found != line.end()) digit = *found;
  });
  return digit;
}

// Where the releases of a host differ: whether this row of the table is about the one on PATH.
bool is_of_release(const Host& host, const std::string& program, const Machine& machine) {
  if (host.release == 0) return true;
  const char release = release_of(program, machine);
  return release == host.release || (release == 0 && host.release == '1');
}

// The other row of the table for the same program, where that is the one on PATH.
const Host* row_for_release(const Host& host, const Machine& machine) {
  const auto program = find_program_of(host, machine);
  if (host.release == 0 || !program || is_of_release(host, *program, machine)) return &host;
  const auto& hosts = all_hosts();
  const auto other = std::find_if(hosts.begin(), hosts.end(), [&](const Host& one) {
    return &one != &host && one.release != 0 && one.programs == host.programs &&
           is_of_release(one, *program, machine);
  });
  return other == hosts.end() ? &host : &*other;
}

}  // namespace

std::vector<ChosenHost> installed_hosts(const Machine& machine) {
  std::vector<ChosenHost> found;
  for (const Host& host : all_hosts()) {
    const auto program = find_program_of(host, machine);
    if (program) {
      if (is_of_release(host, *program, machine)) {
        found.push_back({.host = &host, .reason = *program + " is on PATH"});
      }
    } else if (!host.folder.empty() && fs::is_directory(machine.folder(host.folder))) {
      found.push_back(
          {.host = &host,
           .reason = "only its folder was found, " + machine.folder(host.folder).string()});
    }
  }
  return found;
}

base::Result<std::vector<ChosenHost>> named_hosts(const std::vector<std::string>& names,
                                                  const Machine& machine) {
  std::vector<ChosenHost> chosen;
  for (const std::string& name : names) {
    const Host* host = find_host(name);
    if (host != nullptr) {
      chosen.push_back({.host = row_for_release(*host, machine), .reason = ""});
      continue;
    }
    std::vector<std::string> known;
    for (const Host& one : all_hosts()) known.emplace_back(one.name);
    std::string message = "There is no host called " + name + ".";
    if (const auto nearest = find_nearest(name, known))
      message += " Did you mean " + *nearest + "?";
    message += " These are known:";
    for (const std::string& one : known) message += (one == known[0] ? " " : ", ") + one;
    return base::Unexpected(base::Refusal{message + ". Nothing was changed."});
  }
  return chosen;
}

}  // namespace theseus::cli
