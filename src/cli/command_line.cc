#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <sstream>

#include "cli/command.h"
#include "cli/commands.h"
#include "cli/nearest_name.h"

namespace theseus::cli {
namespace {

// One command as the parser knows it.
struct Entry {
  std::unique_ptr<Command> command;
  CLI::App* parsed = nullptr;
  SharedOptions shared;
};

void declare_shared(CLI::App& app, Scope scope, SharedOptions& shared) {
  Options options(app);
  if (scope == Scope::space) {
    options.text("--space", shared.space, "Space to act in (THESEUS_SPACE, then \"default\")");
  }
  if (scope != Scope::nothing) {
    options.path("--data", shared.place.data, "Data folder (THESEUS_DATA)");
  }
  if (scope == Scope::data || scope == Scope::space) {
    options.text("--url", shared.place.url, "Address of a server elsewhere (THESEUS_URL)");
    options.path("--key-file", shared.place.key_file,
                 "File with the key for --url (THESEUS_KEY_FILE)");
    options.flag("--direct", shared.place.direct,
                 "Open the data folder here even beside a running server");
  }
  options.flag("--json", shared.json, "Print the answer as JSON, as the server gives it");
}

CLI::App& ensure_group(CLI::App& root, const std::string& name) {
  const auto found =
      root.get_subcommands([&name](CLI::App* app) { return app->get_name() == name; });
  if (!found.empty()) return *found.front();
  return *root.add_subcommand(name, "Commands on " + name + (name.ends_with('s') ? "" : "s"))
              ->require_subcommand(1);
}

// The parser of `key create` stands under that of `key`.
CLI::App* subcommand_of(CLI::App& root, const Description& description) {
  const std::string name(description.name);
  const std::size_t space = name.find(' ');
  if (space == std::string::npos)
    return root.add_subcommand(name, std::string(description.summary));
  CLI::App& group = ensure_group(root, name.substr(0, space));
  return group.add_subcommand(name.substr(space + 1), std::string(description.summary));
}

void declare(CLI::App& root, Entry& entry) {
  const Description description = entry.command->description();
  entry.parsed = subcommand_of(root, description);
  entry.parsed->footer("Example:\n  " + std::string(description.example) + "\n");
  Options options(*entry.parsed);
  entry.command->declare(options);
  declare_shared(*entry.parsed, description.scope, entry.shared);
}

// The innermost parser that the line has reached.
const CLI::App& reached(const CLI::App& app) {
  const auto inner = app.get_subcommands();
  return inner.empty() ? app : reached(*inner.front());
}

std::string typed_name_of(const CLI::App& app) {
  const CLI::App* parent = app.get_parent();
  return (parent == nullptr ? "" : typed_name_of(*parent) + " ") + app.get_name();
}

std::vector<std::string> names_known_to(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  for (const CLI::App* command : app.get_subcommands({})) names.push_back(command->get_name());
  return names;
}

// What such a command is asked of a server for, nobody finds among its own options.
std::string advice_on(const std::string& name, const CLI::App& app) {
  const bool is_way_to_server = name == "--url" || name == "--key-file" || name == "--direct";
  if (is_way_to_server && app.get_option_no_throw("--data") != nullptr) {
    return " It acts on a data folder of this machine, not through a server: run it there, with "
           "--data.";
  }
  const auto nearest = find_nearest(name, names_known_to(app));
  return nearest ? " Did you mean " + *nearest + "?" : std::string();
}

void print_usage_error(const CLI::App& root, const CLI::ParseError& error, Console& console) {
  const CLI::App& app = reached(root);
  const std::vector<std::string> strangers = root.remaining(true);
  if (strangers.empty()) {
    console.err << error.what() << ".\n";
  } else {
    const std::string name = strangers.front().substr(0, strangers.front().find('='));
    console.err << "Unknown argument " << strangers.front() << "." << advice_on(name, app) << '\n';
  }
  console.err << "See " << typed_name_of(app) << " --help.\n";
}

ExitCode end_without_command(const CLI::App& root, const CLI::ParseError& error, Console& console) {
  if (error.get_exit_code() == 0) {
    root.exit(error, console.out, console.err);
    return ExitCode::done;
  }
  print_usage_error(root, error, console);
  return ExitCode::usage;
}

ExitCode run(Entry& entry, const Surroundings& surroundings, Console& console) {
  try {
    entry.shared.place.absence = entry.command->description().absence;
    Session session(surroundings, console, entry.shared);
    if (entry.shared.place.direct && entry.shared.place.url) {
      return session.refuse_usage(
          "--direct opens a data folder here and --url asks a server elsewhere: give one of them. "
          "Nothing was done.");
    }
    return entry.command->run(session);
  } catch (const base::Error& error) {
    console.err << error.what() << '\n';
    return exit_code_of(error.kind());
  } catch (const nlohmann::json::exception&) {
    console.err << "The answer has another shape than this release knows. With --json it is "
                   "printed as it is.\n";
    return ExitCode::failed;
  } catch (const std::exception& error) {
    console.err << "This is a fault of the program: " << error.what() << '\n';
    return ExitCode::failed;
  }
}

}  // namespace

ExitCode run_command_line(std::vector<std::string> arguments, const Surroundings& surroundings,
                          Console& console) {
  CLI::App root("Theseus: a memory server for AI agents", "theseus");
  root.require_subcommand(1);
  root.set_version_flag("--version", "theseus " + surroundings.release,
                        "Print the release and exit");
  std::vector<Entry> entries;
  for (auto& command : all_commands(surroundings)) entries.push_back({std::move(command), {}, {}});
  for (Entry& entry : entries) declare(root, entry);

  std::reverse(arguments.begin(), arguments.end());  // the order in which CLI11 wants them
  try {
    root.parse(std::move(arguments));
  } catch (const CLI::ParseError& error) {
    return end_without_command(root, error, console);
  }
  const auto chosen = std::find_if(entries.begin(), entries.end(),
                                   [](const Entry& entry) { return entry.parsed->parsed(); });
  return run(*chosen, surroundings, console);
}

}  // namespace theseus::cli
