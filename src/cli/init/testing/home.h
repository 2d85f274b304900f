#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/testing/command_run.h"
#include "support/temporary_folder.h"

namespace theseus::cli::testing {

/// A home folder of its own, and a folder on PATH, for a run of `theseus init`.
class Home {
 public:
  Home();

  std::filesystem::path operator/(std::string_view name) const { return folder_.path() / name; }

  /// Runs a command in it; `input` is what a person types, if there is one.
  CommandRun run(std::vector<std::string> arguments) const;
  CommandRun run_on_terminal(std::vector<std::string> arguments, const std::string& input) const;

  void write(std::string_view name, const std::string& text) const;
  std::string read(std::string_view name) const;
  bool has(std::string_view name) const { return std::filesystem::exists(*this / name); }

  /// Puts a shell script on PATH.
  void install(std::string_view program, const std::string& script) const;
  /// A shell script elsewhere; its path.
  std::string script(std::string_view name, const std::string& script) const;

  std::map<std::string, std::string> environment;

 private:
  tests::TemporaryFolder folder_;
};

}  // namespace theseus::cli::testing
