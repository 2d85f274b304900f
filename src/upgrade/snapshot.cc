#include "upgrade/snapshot.h"

#include <fmt/format.h>

#include <string>

#include "storage/sqlite/database_copy.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/checked_copy.h"
#include "upgrade/file_checksum.h"
#include "upgrade/snapshot_contents.h"
#include "upgrade/snapshot_draft.h"
#include "upgrade/snapshot_folder.h"

namespace theseus::upgrade {
namespace {

namespace fs = std::filesystem;
using Taken = base::Result<Snapshot, UpgradeRefusal>;

base::Unexpected<UpgradeRefusal> refusal_of(UpgradeRefusal::Kind kind, std::string message) {
  return base::Unexpected(UpgradeRefusal{kind, std::move(message)});
}

Stamp stamp_of(const Site& site) {
  Stamp stamp;
  site.database.read([&](storage::Transaction& transaction) { stamp = load_stamp(transaction); });
  return stamp;
}

Manifest manifest_of(const Site& site, const SnapshotWish& wish, const SnapshotDraft& draft,
                     const SnapshotContents& contents) {
  Manifest manifest{.program = std::string(site.program.name),
                    .release = std::string(site.program.release),
                    .instance = site.instance.id,
                    .taken = draft.taken(),
                    .from = {.format = wish.from, .release = contents.release},
                    .to = {.format = wish.to, .release = std::string(site.program.release)},
                    .bytes = storage::size_of_sqlite(draft.database()).file_bytes,
                    .sha256 = checksum_of_file(draft.database()),
                    .structure_sha256 = contents.structure_sha256,
                    .stamp = contents.stamp,
                    .stages = wish.stages,
                    .content = contents.content};
  manifest.stages.push_back({"snapshotted", site.clock.now()});
  return manifest;
}

Taken take(const Site& site, const SnapshotFolder& shelf, const SnapshotWish& wish) {
  const base::Time taken = site.clock.now();
  SnapshotDraft draft(shelf, taken, wish.from);
  const Stamp stamp = stamp_of(site);
  auto contents = make_checked_copy({.program = site.program, .folder = site.folder},
                                    {.source = {},
                                     .target = draft.database(),
                                     .rest = wish.rest,
                                     .on_progress = wish.on_progress,
                                     .stop = wish.stop});
  if (!contents) return base::Unexpected(contents.error());
  if (contents->stamp != stamp) {
    return refusal_of(
        UpgradeRefusal::Kind::busy,
        "Another process has changed the format of the data while its snapshot was "
        "begun. No content was changed by this one; look at the status and try again.");
  }
  const Manifest manifest = manifest_of(site, wish, draft, *contents);
  draft.write_manifest(manifest);
  draft.give_name();
  return Snapshot{.name = draft.named().filename().string(),
                  .folder = draft.named(),
                  .format = wish.from,
                  .taken = taken,
                  .bytes = manifest.bytes};
}

base::Unexpected<base::Refusal> not_whole(const fs::path& folder, std::string_view reason) {
  return base::Unexpected(base::Refusal{
      fmt::format("The snapshot {} is not what was taken: {}. Do not restore from it; use another.",
                  folder.string(), reason)});
}

}  // namespace

Taken take_snapshot(const Site& site, const SnapshotPolicy& policy, const SnapshotWish& wish) {
  if (auto reason = reason_against_folder(policy, site.folder)) {
    return refusal_of(UpgradeRefusal::Kind::refused, std::move(*reason));
  }
  const std::optional<SnapshotFolder> shelf = SnapshotFolder::try_enter(policy.folder);
  if (shelf) return take(site, *shelf, wish);
  return refusal_of(UpgradeRefusal::Kind::busy,
                    fmt::format("Another process makes a snapshot in {} at this moment. No content "
                                "was changed; try again when it is done.",
                                policy.folder.string()));
}

base::Result<Manifest> verify_snapshot(const fs::path& folder) {
  auto manifest = read_manifest(folder);
  if (!manifest) return not_whole(folder, manifest.error().message);
  const fs::path database = folder / storage::kDatabaseName;
  if (storage::size_of_sqlite(database).file_bytes != manifest->bytes) {
    return not_whole(folder, "its database is missing or not of the size that was written");
  }
  if (checksum_of_file(database) != manifest->sha256) {
    return not_whole(folder, "the checksum of its database is another");
  }
  const auto contents = read_contents(database, nullptr);
  if (!contents) return not_whole(folder, contents.error().message);
  const bool is_same = contents->stamp == manifest->stamp &&
                       contents->structure_sha256 == manifest->structure_sha256;
  if (!is_same) return not_whole(folder, "its stamp or its structure is another");
  return manifest;
}

}  // namespace theseus::upgrade
