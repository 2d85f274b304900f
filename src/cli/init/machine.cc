#include "cli/init/machine.h"

#include <unistd.h>

#include <sstream>

#include "base/error.h"

namespace theseus::cli {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> split(std::string_view text, char separator) {
  std::istringstream stream{std::string(text)};
  std::vector<std::string> parts;
  for (std::string part; std::getline(stream, part, separator);) parts.push_back(part);
  return parts;
}

}  // namespace

System this_system() {
#if defined(_WIN32)
  return System::windows;
#elif defined(__APPLE__)
  return System::mac;
#else
  return System::linux_like;
#endif
}

fs::path Machine::file(const HostFile& file) const {
  const std::string_view ways = system_ == System::mac       ? file.on_mac
                                : system_ == System::windows ? file.on_windows
                                                             : file.on_linux;
  std::optional<fs::path> standard;
  for (const std::string& way : split(ways, '|')) {
    const auto path = resolve(way);
    if (!path) continue;
    if (way.starts_with('$') || fs::exists(*path)) return *path;
    if (!standard) standard = path;
  }
  return standard.value_or("");
}

std::optional<fs::path> Machine::resolve(std::string_view way) const {
  const std::size_t slash = std::min(way.find('/'), way.size());
  const std::string_view first = way.substr(0, slash);
  const fs::path rest = fs::path(way.substr(std::min(slash + 1, way.size())));
  fs::path base;
  if (first.starts_with('$')) {
    const auto value = environment_(first.substr(1));
    if (!value) return std::nullopt;
    base = *value;
  } else if (first == "~") {
    base = home();
  } else if (first == "<support>") {
    base = home() / "Library" / "Application Support";
  } else if (first == "<appdata>") {
    base = environment_("APPDATA").value_or((home() / "AppData" / "Roaming").string());
  } else {
    const auto xdg = environment_("XDG_CONFIG_HOME");
    base = xdg && fs::path(*xdg).is_absolute() ? fs::path(*xdg) : home() / ".config";
  }
  return rest.empty() ? base : base / rest;
}

fs::path Machine::home() const {
  const auto home = environment_(system_ == System::windows ? "USERPROFILE" : "HOME");
  if (home) return *home;
  throw base::Error(base::ErrorKind::unavailable,
                    "The files of hosts are looked for in the home folder, and HOME is not set. "
                    "Nothing was changed. Set it and try again.");
}

std::optional<fs::path> Machine::find_program(std::string_view name) const {
  const auto path = environment_("PATH");
  if (!path) return std::nullopt;
  for (const std::string& folder : split(*path, ':')) {
    const fs::path program = fs::path(folder) / name;
    if (!folder.empty() && fs::is_regular_file(program) && ::access(program.c_str(), X_OK) == 0) {
      return program;
    }
  }
  return std::nullopt;
}

}  // namespace theseus::cli
