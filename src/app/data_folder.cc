#include "app/data_folder.h"

#include <pwd.h>
#include <unistd.h>

#include <cstdlib>

namespace theseus::app {
namespace {

namespace fs = std::filesystem;

fs::path home_folder(const Environment& environment) {
  if (const auto home = environment("HOME")) return *home;
  const passwd* user = ::getpwuid(::getuid());
  return user == nullptr ? fs::current_path() : fs::path(user->pw_dir);
}

}  // namespace

std::optional<std::string> find_variable(std::string_view name) {
  const char* value = std::getenv(std::string(name).c_str());
  if (value == nullptr || *value == '\0') return std::nullopt;
  return value;
}

std::vector<std::string> variables_of_theseus() {
  std::vector<std::string> names;
  for (char** variable = environ; *variable != nullptr; ++variable) {
    const std::string_view text = *variable;
    const std::size_t sign = text.find('=');
    if (!text.starts_with("THESEUS_") || sign + 1 >= text.size()) continue;
    names.emplace_back(text.substr(0, sign));
  }
  return names;
}

fs::path default_data_folder(const Environment& environment) {
  // The XDG specification tells to ignore a path that is not absolute.
  const auto xdg = environment("XDG_DATA_HOME");
  if (xdg && fs::path(*xdg).is_absolute()) return fs::path(*xdg) / "theseus";
  return home_folder(environment) / ".local" / "share" / "theseus";
}

}  // namespace theseus::app
