#include "migrations/program.h"

#include "migrations/catalog.h"
#include "migrations/content.h"

namespace theseus::migrations {

upgrade::Program this_program() noexcept {
  return {.name = "theseus",
          .command = "theseus serve --data",
          .release = THESEUS_RELEASE,
          .format = kCatalog.back().number,
          .catalog = kCatalog,
          .upgrade_command = "theseus upgrade",
          .describe = describe_content};
}

const upgrade::CatalogEntry& digests_step() noexcept {
  static_assert(kCatalog[1].step == &kDigests0002);
  return kCatalog[1];
}

}  // namespace theseus::migrations
