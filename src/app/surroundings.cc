#include "app/surroundings.h"

#include "app/data_folder.h"
#include "app/load_configuration.h"
#include "app/local_connection.h"
#include "app/serve.h"
#include "base/error.h"
#include "migrations/program.h"

namespace theseus::app {
namespace {

// A command on a folder embeds and keeps as the folder's configuration says, as its server would.
std::unique_ptr<cli::Connection> open_folder(const std::filesystem::path& folder,
                                             cli::Absence absence) {
  const auto loaded = load_configuration({.data = folder, .environment = find_variable});
  if (!loaded) throw base::Error(base::ErrorKind::conflict, loaded.error().message);
  return open_locally(
      folder, absence == cli::Absence::create ? upgrade::Absence::create : upgrade::Absence::refuse,
      loaded->configuration);
}

}  // namespace

cli::Surroundings this_surroundings() {
  const upgrade::Program program = migrations::this_program();
  return {.release = std::string(program.release),
          .format = static_cast<int>(program.format),
          .data_folder = default_data_folder(find_variable),
          .environment = find_variable,
          .open_folder = open_folder,
          .serve_options = serve_options(),
          .serve = serve};
}

}  // namespace theseus::app
