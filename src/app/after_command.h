#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

namespace theseus::app {

struct AfterCommand {
  std::string command;         ///< for /bin/sh; the path is put behind it
  std::filesystem::path path;  ///< also in THESEUS_BACKUP
  std::chrono::milliseconds time{0};
  std::stop_token stop = {};
};

/// Runs a command with a path and waits for its end. Gives what went wrong as a sentence: it could
/// not be begun, ended with another code than 0, or was killed, with all that it began, since it
/// took too long or this program stops.
std::optional<std::string> run_after(const AfterCommand& order);

}  // namespace theseus::app
