#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/init/host.h"

namespace theseus::cli {

enum class System { linux_like, mac, windows };

/// The system that this program was built for.
System this_system();

/// Where hosts keep their files, and which programs there are.
class Machine {
 public:
  using Environment = std::function<std::optional<std::string>(std::string_view)>;

  Machine(System system, Environment environment)
      : system_(system), environment_(std::move(environment)) {}

  /// The file of a host: of its ways the first whose variable ($NAME) is set or whose file exists,
  /// else the first that needs no variable. `~` is the home folder, <config> XDG_CONFIG_HOME or its
  /// default, <support> and <appdata> what they are on macOS and Windows.
  std::filesystem::path file(const HostFile& file) const;
  std::filesystem::path folder(std::string_view way) const { return *resolve(way); }

  /// A program on PATH.
  std::optional<std::filesystem::path> find_program(std::string_view name) const;

  std::optional<std::string> variable(std::string_view name) const { return environment_(name); }

 private:
  std::optional<std::filesystem::path> resolve(std::string_view way) const;
  std::filesystem::path home() const;

  System system_;
  Environment environment_;
};

}  // namespace theseus::cli
