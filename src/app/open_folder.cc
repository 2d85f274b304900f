#include "app/open_folder.h"

#include "app/data_folder.h"
#include "app/load_configuration.h"
#include "base/error.h"

namespace theseus::app {

std::unique_ptr<cli::Connection> open_folder(const LocalFolder& local,
                                             const std::function<void(const std::string&)>& warn) {
  const auto loaded = load_configuration({.data = local.folder, .environment = find_variable});
  if (!loaded) throw base::Error(base::ErrorKind::conflict, loaded.error().message);
  for (const SettledValue& passed_over : loaded->passed_over) warn(warning_of(passed_over));
  return open_locally(local, loaded->configuration);
}

}  // namespace theseus::app
