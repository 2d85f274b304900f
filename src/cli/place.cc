#include "cli/place.h"

#include <fstream>

#include "base/error.h"
#include "cli/remote_connection.h"
#include "cli/server_socket.h"
#include "cli/socket_connection.h"

namespace theseus::cli {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> option_or_environment(const std::optional<std::string>& option,
                                                 std::string_view variable,
                                                 const Surroundings& surroundings) {
  return option ? option : surroundings.environment(variable);
}

// What a person types for an address may lack the scheme.
std::string with_scheme(const std::string& url) {
  const std::size_t end = url.find("://");
  if (end == std::string::npos) return "http://" + url;
  const std::string scheme = url.substr(0, end);
  if (scheme == "http" || scheme == "https") return url;
  throw base::Error(base::ErrorKind::conflict,
                    "A server is not reached by " + scheme +
                        ". Nothing was sent. Give --url as http://ADDRESS:PORT, or https where a "
                        "proxy speaks TLS.");
}

std::string load_key(const fs::path& file) {
  std::ifstream stream(file);
  std::string key;
  if (!std::getline(stream, key) || key.empty()) {
    throw base::Error(base::ErrorKind::unavailable,
                      "No key could be read from " + file.string() +
                          ". Nothing was sent. Name the file that holds the key with --key-file.");
  }
  return key;
}

std::string key_for(const std::string& url, const Place& place, const Surroundings& surroundings) {
  // As hosts of agents pass a key on, which is safer than a file that they would have to find.
  const auto key = surroundings.environment("THESEUS_KEY");
  if (key && !place.key_file) return *key;
  const auto file = option_or_environment(place.key_file, "THESEUS_KEY_FILE", surroundings);
  if (file) return load_key(*file);
  const fs::path own = data_folder_of(place, surroundings) / "admin.key";
  // A server elsewhere must not be shown the key of this folder.
  std::error_code unreadable;
  if (is_on_this_machine(url) && fs::exists(own, unreadable)) return load_key(own);
  return "";
}

}  // namespace

fs::path data_folder_of(const Place& place, const Surroundings& surroundings) {
  const auto named = option_or_environment(place.data, "THESEUS_DATA", surroundings);
  return named ? fs::path(*named) : surroundings.data_folder;
}

std::optional<std::string> find_url(const Place& place, const Surroundings& surroundings) {
  // A folder that is named is meant, whatever the environment says of servers.
  if (place.direct || place.data) return place.url;
  return option_or_environment(place.url, "THESEUS_URL", surroundings);
}

std::unique_ptr<Connection> connect(const Place& place, const Surroundings& surroundings) {
  const fs::path folder = data_folder_of(place, surroundings);
  if (place.direct) return surroundings.open_folder(folder, place.absence);
  if (const auto given = find_url(place, surroundings)) {
    const std::string url = with_scheme(*given);
    return connect_to_url(url, key_for(url, place, surroundings));
  }
  const fs::path socket = folder / kServerSocketName;
  if (is_answered(socket)) return connect_to_socket(socket);
  return surroundings.open_folder(folder, place.absence);
}

}  // namespace theseus::cli
