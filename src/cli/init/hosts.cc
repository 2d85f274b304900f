#include <algorithm>

#include "cli/init/host.h"

namespace theseus::cli {

// Each is the table in the file of its name, and called from here alone.
std::span<const Host> command_line_hosts();
std::span<const Host> editor_hosts();
std::span<const Host> other_hosts();

const std::vector<Host>& all_hosts() {
  static const std::vector<Host> kHosts = [] {
    std::vector<Host> hosts;
    for (const auto list : {command_line_hosts(), editor_hosts(), other_hosts()}) {
      hosts.insert(hosts.end(), list.begin(), list.end());
    }
    return hosts;
  }();
  return kHosts;
}

const Host* find_host(std::string_view name) {
  const auto& hosts = all_hosts();
  const auto found = std::find_if(hosts.begin(), hosts.end(),
                                  [name](const Host& host) { return host.name == name; });
  return found == hosts.end() ? nullptr : &*found;
}

std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> words;
  bool is_quoted = false;
  bool begins_word = true;
  for (const char letter : line) {
    if (letter == '\'') {
      is_quoted = !is_quoted;
    } else if (letter == ' ' && !is_quoted) {
      begins_word = true;
    } else {
      if (begins_word) words.emplace_back();
      begins_word = false;
      words.back() += letter;
    }
  }
  return words;
}

}  // namespace theseus::cli
