#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace theseus::cli {

/// Where a command declares what it takes. Each target is filled when the command line is read and
/// must live until the command has run; it keeps its value when the option is not given. Names of
/// options begin with `--`, those of positional arguments do not.
class Options {
 public:
  explicit Options(CLI::App& app) : app_(app) {}

  void required(const std::string& name, std::string& target, const std::string& description);
  void text(const std::string& name, std::optional<std::string>& target,
            const std::string& description);
  /// Of a file or folder, which need not be UTF-8 as every other text must.
  void path(const std::string& name, std::optional<std::string>& target,
            const std::string& description);
  /// May be given several times.
  void texts(const std::string& name, std::vector<std::string>& target,
             const std::string& description);
  /// Any number of positional arguments.
  void words(const std::string& name, std::vector<std::string>& target,
             const std::string& description);
  void integer(const std::string& name, std::optional<std::int64_t>& target,
               const std::string& description);
  void number(const std::string& name, std::optional<double>& target,
              const std::string& description);
  void flag(const std::string& name, bool& target, const std::string& description);

 private:
  CLI::App& app_;
};

}  // namespace theseus::cli
