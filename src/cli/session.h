#pragma once

#include <functional>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <ostream>
#include <string>

#include "base/result.h"
#include "cli/connection.h"
#include "cli/console.h"
#include "cli/exit_code.h"
#include "cli/place.h"
#include "cli/surroundings.h"

namespace theseus::cli {

/// The options that commands share.
struct SharedOptions {
  Place place;
  std::optional<std::string> space;
  bool json = false;
};

/// Prints an answer for a person.
using Show = std::function<void(const nlohmann::json& answer, Console& console)>;

/// One run of one command: its console, what it acts on, and the way there, which is opened with
/// the first request.
class Session {
 public:
  Session(const Surroundings& surroundings, Console& console, SharedOptions options);

  Console& console() noexcept { return console_; }
  const Surroundings& surroundings() const noexcept { return surroundings_; }
  const SharedOptions& options() const noexcept { return options_; }

  /// The space meant: the option, then THESEUS_SPACE; nothing where neither is given.
  const std::optional<std::string>& named_space() const noexcept { return named_space_; }
  /// The same, then `default`.
  std::string space() const { return named_space_.value_or("default"); }

  /// Sends the request and prints the answer: as it came with --json, by `show` otherwise. A
  /// problem becomes a sentence on the error stream and its exit code.
  ExitCode ask(http::Request request, const Show& show);

  /// Prints a result that no server was asked for, in the same two forms.
  ExitCode print(const nlohmann::json& answer, const Show& show);

  /// Ends a command that was called wrongly.
  ExitCode refuse_usage(const std::string& message);

  /// The text that a command means: the one given, or standard input for `-` and for a pipe.
  base::Result<std::string> text_or_input(const std::optional<std::string>& given);

 private:
  ExitCode print_problem(const http::Response& response);

  const Surroundings& surroundings_;
  Console& console_;
  SharedOptions options_;
  std::optional<std::string> named_space_;
  std::unique_ptr<Connection> connection_;
};

}  // namespace theseus::cli
