#include "cli/pasted_command.h"

#include <fmt/format.h>

#include "base/quoted_path.h"
#include "cli/place.h"

namespace theseus::cli {

std::string pasted_command(const Session& session, std::string_view words) {
  const Place& place = session.options().place;
  if (find_url(place, session.surroundings())) return fmt::format("theseus {}", words);
  return fmt::format("theseus {} --data {}", words,
                     base::quoted(data_folder_of(place, session.surroundings())));
}

}  // namespace theseus::cli
