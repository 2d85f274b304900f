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

const upgrade::CatalogEntry& tags_step() noexcept {
  static_assert(kCatalog[2].step == &kTags0003);
  return kCatalog[2];
}

const upgrade::CatalogEntry& packed_step() noexcept {
  static_assert(kCatalog[3].step == &kPacked0004);
  return kCatalog[3];
}

}  // namespace theseus::migrations
