#include "migrations/program.h"

#include "migrations/catalog.h"

namespace theseus::migrations {

upgrade::Program this_program() noexcept {
  return {.name = "theseus",
          .command = "theseus serve --data",
          .release = THESEUS_RELEASE,
          .format = kCatalog.back().number,
          .catalog = kCatalog,
          .upgrade_command = "theseus upgrade"};
}

}  // namespace theseus::migrations
