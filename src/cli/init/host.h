#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/init/notation.h"

namespace theseus::cli {

/// A host's file on each system, as a path with places (see `Machine::file`); several, by `|`,
/// where a host reads the first that there is.
struct HostFile {
  std::string_view on_linux;
  std::string_view on_mac;
  std::string_view on_windows;
};

/// A program that runs agents, and how it is told of a server. Texts of entries are JSON whatever
/// the file's format is, with these words in them: <command>, <args> (a list), <line> (a list of
/// both), <url>, <key> (the key, or the host's way to refer to it), <variable> (the name of the
/// environment variable that holds it). A member about a key that there is none of is left out.
/// Several words in one text are split as `words_of` does.
struct Host {
  std::string_view name;          ///< as typed
  std::string_view title;         ///< as its makers write it
  HostFile file = {};             ///< empty: it has none, its settings are edited in a window
  std::string_view project = {};  ///< the file of a project, below its folder
  Format format = Format::json;
  std::string_view root = "mcpServers";  ///< the names that lead to the entries
  std::string_view identity = {};        ///< in a list: the member by which an entry is known
  std::string_view stdio = R"({"command": "<command>", "args": "<args>"})";
  std::string_view http = {};     ///< empty: it does not read such entries from its file
  std::string_view added = "{}";  ///< members of a new entry that belong to the person from then on
  std::string_view reference = {};       ///< how it refers to THESEUS_KEY; empty: it cannot
  std::string_view input = {};           ///< an element of `inputs` by which it asks for the key
  std::string_view environment = "env";  ///< the member with variables for the program
  std::string_view programs = {};        ///< any of them on PATH: it is installed
  std::string_view folder = {};          ///< a folder that it leaves behind
  char release = 0;                 ///< the first digit of its --version, where releases differ
  std::string_view add_stdio = {};  ///< its own command for a new entry, which <json> is
  std::string_view add_http = {};
  std::string_view new_file = {};         ///< what a file of its own begins with
  std::string_view then = "Restart it.";  ///< what a person does for it to see the change
};

/// Every host. To add one: its entry in hosts_*.cc, its folder in testdata, its row in
/// docs/mcp/hosts.md.
const std::vector<Host>& all_hosts();

const Host* find_host(std::string_view name);

/// The words of a line, as a shell splits it: by blanks, except between single quotes.
std::vector<std::string> words_of(std::string_view line);

/// The environment variable to which entries refer for the key.
inline constexpr std::string_view kKeyVariable = "THESEUS_KEY";

/// The name of our entry in every host.
inline constexpr std::string_view kEntryName = "theseus";

}  // namespace theseus::cli
