#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "cli/connection.h"
#include "cli/surroundings.h"

namespace theseus::cli {

/// Where the data is that a command means, as its options say.
struct Place {
  std::optional<std::string> data = std::nullopt;
  std::optional<std::string> url = std::nullopt;
  std::optional<std::string> key_file = std::nullopt;
  bool direct = false;
  Absence absence = Absence::refuse;  ///< said by the command, not by an option
};

/// The data folder meant: the option, then THESEUS_DATA, then the default.
std::filesystem::path data_folder_of(const Place& place, const Surroundings& surroundings);

/// The address of a server elsewhere, where one is meant rather than a data folder.
std::optional<std::string> find_url(const Place& place, const Surroundings& surroundings);

/// The way to the data: a server at `url`; else the one that listens on the folder's server.sock;
/// else, or when `direct`, the folder itself. Throws base::Error when none can be had.
std::unique_ptr<Connection> connect(const Place& place, const Surroundings& surroundings);

}  // namespace theseus::cli
