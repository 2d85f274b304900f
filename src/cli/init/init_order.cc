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

// Hosts start programs in folders and environments of their own, so what this shell means is
// written out.
std::vector<std::string> arguments_for(const Session& session, const Machine& machine) {
  const SharedOptions& options = session.options();
  std::vector<std::string> arguments = {"mcp"};
  const auto add = [&](const std::string& flag, const std::optional<std::string>& value) {
    if (value) arguments.insert(arguments.end(), {flag, *value});
  };
  const auto meant = [&](const std::optional<std::string>& option, std::string_view variable) {
    return option ? option : machine.variable(variable);
  };
  const auto absolute = [](std::optional<std::string> path) {
    if (path) path = fs::absolute(*path).lexically_normal().string();
    return path;
  };
  const bool is_elsewhere = options.place.url || (!options.place.data && !options.place.direct);
  add("--space", meant(options.space, "THESEUS_SPACE"));
  add("--data", absolute(meant(options.place.data, "THESEUS_DATA")));
  if (is_elsewhere) {
    add("--url", meant(options.place.url, "THESEUS_URL"));
    add("--key-file", absolute(meant(options.place.key_file, "THESEUS_KEY_FILE")));
  }
  if (options.place.direct) arguments.emplace_back("--direct");
  return arguments;
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
  const auto file =
      options.place.key_file ? options.place.key_file : machine.variable("THESEUS_KEY_FILE");
  if (!file) return std::optional<std::string>();
  std::string key = find_text(*file).value_or("");
  key.erase(std::min(key.find_first_of("\r\n"), key.size()));
  if (key.empty()) return refuse("No key could be read from " + *file + ".");
  return std::optional(key);
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
  InitOrder order;
  order.removes = flags.remove;
  if (flags.project) order.project = fs::current_path();
  order.server.command = lasting_path_of(session.surroundings().program, machine);
  order.server.arguments = arguments_for(session, machine);
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
