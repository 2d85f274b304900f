#include "upgrade/checked_copy.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>
#include <utility>

#include "storage/sqlite/database_check.h"
#include "storage/sqlite/sqlite_file.h"

namespace theseus::upgrade {
namespace {

using Kind = UpgradeRefusal::Kind;

base::Unexpected<UpgradeRefusal> refusal_of(Kind kind, std::string message) {
  return base::Unexpected(UpgradeRefusal{kind, std::move(message)});
}

base::Unexpected<UpgradeRefusal> stopped(const CopySource& source) {
  return refusal_of(
      Kind::busy,
      fmt::format("Asked to stop while the {} was taken. No content was changed.", source.word));
}

base::Unexpected<UpgradeRefusal> does_not_hold(const CopySource& source, std::string_view reason) {
  return refusal_of(
      Kind::refused,
      fmt::format(
          "The {0} of {1} does not hold: {2}. No content was changed, and the {0} was thrown "
          "away. The data itself may be damaged in the same way: restore a backup.",
          source.word, source.folder.string(), reason));
}

}  // namespace

base::Result<SnapshotContents, UpgradeRefusal> make_checked_copy(const CopySource& source,
                                                                 storage::CopyWish wish) {
  wish.source = source.folder / storage::kDatabaseName;
  if (storage::copy_sqlite(wish) == storage::CopyEnd::stopped) return stopped(source);
  const auto damage = storage::find_damage(wish.target, storage::Thoroughness::full, wish.stop);
  if (wish.stop.stop_requested()) return stopped(source);
  if (!damage.empty()) return does_not_hold(source, fmt::format("{}", fmt::join(damage, "; ")));
  auto contents = read_contents(wish.target, source.program.describe);
  if (!contents) return does_not_hold(source, contents.error().message);
  return std::move(*contents);
}

}  // namespace theseus::upgrade
