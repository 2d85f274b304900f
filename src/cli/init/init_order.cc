#include "cli/init/init_order.h"

#include <algorithm>
#include <filesystem>

#include "base/utf8.h"
#include "cli/init/host_file.h"

namespace theseus::cli {
namespace {

namespace fs = std::filesystem;

base::Unexpected<base::Refusal> refuse(const std::string& message) {
  return base::Unexpected(base::Refusal{message + " Nothing was changed."});
}

// Hosts keep the path for years: one on PATH stays when an upgrade moves what it leads to.
std::string lasting_path_of(const fs::path& program, const Machine& machine) {
  const auto found = machine.find_program(program.filename().string());
  std::error_code ignored;
  if (found && fs::equivalent(*found, program, ignored)) return fs::absolute(*found).string();
  return program.string();
}

// An option, or the variable that says the same.
std::optional<std::string> meant(const std::optional<std::string>& option,
                                 std::string_view variable, const Machine& machine) {
  return option ? option : machine.variable(variable);
}

std::optional<std::string> absolute(std::optional<std::string> path) {
  if (path) path = fs::absolute(*path).lexically_normal().string();
  return path;
}

bool is_elsewhere(const Place& place) {
  return place.url || (!place.data && !place.direct);
}

// The folder, where a program with fewer variables would take another one.
std::optional<std::string> find_folder(const Session& session, const Machine& machine) {
  const auto named = meant(session.options().place.data, "THESEUS_DATA", machine);
  if (named) return absolute(named);
  const fs::path usual = session.surroundings().data_folder;
  const bool is_of_shell = fs::path(machine.variable("XDG_DATA_HOME").value_or("")).is_absolute() &&
                           usual != machine.folder("~/.local/share/theseus");
  return is_of_shell ? std::optional(usual.string()) : std::nullopt;
}

// Hosts start programs in folders and environments of their own, so what this shell means is
// written out.
std::vector<std::string> arguments_for(const Session& session, const Machine& machine) {
  const SharedOptions& options = session.options();
  std::vector<std::string> arguments = {"mcp"};
  const auto add = [&](const std::string& flag, const std::optional<std::string>& value) {
    if (value) arguments.insert(arguments.end(), {flag, *value});
  };
  add("--space", meant(options.space, "THESEUS_SPACE", machine));
  add("--data", find_folder(session, machine));
  if (is_elsewhere(options.place)) {
    add("--url", meant(options.place.url, "THESEUS_URL", machine));
    add("--key-file", absolute(meant(options.place.key_file, "THESEUS_KEY_FILE", machine)));
  }
  if (options.place.direct) arguments.emplace_back("--direct");
  return arguments;
}

// A key is written on no command line, and the host's own variables do not have it.
bool has_only_a_key_of_this_shell(const Place& place, const Machine& machine) {
  return is_elsewhere(place) && meant(place.url, "THESEUS_URL", machine) &&
         !meant(place.key_file, "THESEUS_KEY_FILE", machine) && machine.variable(kKeyVariable);
}

// A person may leave out the scheme, and the path that is always the same.
std::string endpoint_of(std::string url) {
  if (url.find("://") == std::string::npos) url = "http://" + url;
  const std::size_t path = url.find('/', url.find("://") + 3);
  if (path == std::string::npos) return url + "/mcp";
  return path + 1 == url.size() ? url + "mcp" : url;
}

std::optional<std::string> find_fault(const InitFlags& flags, const SharedOptions& options) {
  if (flags.remove && (flags.check || flags.print)) {
    return "--remove takes entries out, --check and --print look at them: give one of them.";
  }
  if (flags.check && flags.print) return "--check and --print: give one of them.";
  if (!flags.url) {
    if (!flags.no_key) return std::nullopt;
    return "--no-key speaks of the server that --http names: give both.";
  }
  if (options.space || options.place.data || options.place.url || options.place.direct) {
    return "--http names a server that hosts ask themselves; --space, --data, --url and --direct "
           "are for the program that they start without it.";
  }
  if (flags.url->find("://") != std::string::npos && !flags.url->starts_with("http://") &&
      !flags.url->starts_with("https://")) {
    return "--http takes an address such as http://127.0.0.1:7077.";
  }
  return std::nullopt;
}

base::Result<std::optional<std::string>> key_of(const SharedOptions& options,
                                                const Machine& machine) {
  const auto file = meant(options.place.key_file, "THESEUS_KEY_FILE", machine);
  if (!file) return std::optional<std::string>();
  std::string key = find_text(*file).value_or("");
  key.erase(std::min(key.find_first_of("\r\n"), key.size()));
  if (key.empty()) return refuse("No key could be read from " + *file + ".");
  return std::optional(key);
}

std::vector<std::string> left_behind(const Machine& machine) {
  std::vector<std::string> names;
  for (const char* name : {"THESEUS_EMBEDDING", "THESEUS_MCP_TOOL_PREFIX"}) {
    if (machine.variable(name)) names.emplace_back(name);
  }
  return names;
}

bool is_utf8(const ServerWish& server) {
  return base::is_utf8(server.command) && base::is_utf8(server.key.value_or("")) &&
         std::all_of(server.arguments.begin(), server.arguments.end(),
                     [](const std::string& argument) { return base::is_utf8(argument); });
}

}  // namespace

base::Result<InitOrder> order_of(const InitFlags& flags, const Session& session,
                                 const Machine& machine) {
  if (const auto fault = find_fault(flags, session.options())) return refuse(*fault);
  const bool writes_program = !flags.url && !flags.remove && !flags.check;
  if (writes_program && has_only_a_key_of_this_shell(session.options().place, machine)) {
    return refuse(
        "THESEUS_KEY is set in this shell, and a host would start the program without it. Put the "
        "key into a file of your own and name that with --key-file.");
  }
  InitOrder order;
  order.removes = flags.remove;
  if (flags.project) order.project = fs::current_path();
  order.server.command = lasting_path_of(session.surroundings().program, machine);
  order.server.arguments = arguments_for(session, machine);
  if (writes_program) order.left_behind = left_behind(machine);
  order.server.asks_for_key = !flags.no_key;
  if (flags.url) order.server.url = endpoint_of(*flags.url);
  if (flags.url || flags.check) {
    auto key = key_of(session.options(), machine);
    if (!key) return base::Unexpected(key.error());
    order.server.key = std::move(*key);
  }
  // What is printed is read by others, so it never holds a key.
  if (flags.print) order.server.key = "YOUR-KEY";
  if (!is_utf8(order.server)) {
    return refuse("The files of hosts are UTF-8, and a path or key that would be written is not.");
  }
  return order;
}

}  // namespace theseus::cli
