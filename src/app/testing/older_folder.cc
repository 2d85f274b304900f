#include "app/testing/older_folder.h"

#include <stdexcept>
#include <utility>

#include "app/load_configuration.h"
#include "app/local_connection.h"
#include "migrations/program.h"

namespace theseus::app::testing {
namespace {

upgrade::Program first_release() {
  upgrade::Program program = migrations::this_program();
  program.release = "0.1.0";
  program.format = 1;
  program.catalog = program.catalog.first(1);
  return program;
}

void demand(const upgrade::Outcome& outcome) {
  if (!outcome) throw std::runtime_error(outcome.error().message);
}

}  // namespace

OlderFolder::OlderFolder() {
  open(first_release(), {.folder = path(),
                         .role = "test",
                         .absence = upgrade::Absence::create,
                         .clock = clock_,
                         .ids = ids_})
      ->close();
}

std::unique_ptr<upgrade::DataSet> OlderFolder::open(
    std::function<void(const upgrade::UpgradeEvent&)> on_upgrade_event) {
  return open(migrations::this_program(), {.folder = path(),
                                           .role = "test",
                                           .clock = clock_,
                                           .ids = ids_,
                                           .older = upgrade::Older::leave,
                                           .on_upgrade_event = std::move(on_upgrade_event)});
}

std::unique_ptr<upgrade::DataSet> OlderFolder::open(const upgrade::Program& program,
                                                    const upgrade::OpenOptions& options) {
  auto opened = upgrade::DataSet::open(program, options);
  if (!opened) throw std::runtime_error(opened.error().message);
  return std::move(*opened);
}

std::unique_ptr<cli::Connection> OlderFolder::connect() {
  const auto loaded = load_configuration(
      {.data = path(), .flags = {{"--embedding", "none"}}, .environment = [](std::string_view) {
         return std::optional<std::string>();
       }});
  return open_locally({.folder = path()}, loaded->configuration);
}

void OlderFolder::upgrade() {
  const auto data = open();
  demand(data->upgrader().expand({.to = migrations::this_program().format}));
  demand(data->upgrader().carry({}));
  data->close();
}

}  // namespace theseus::app::testing
