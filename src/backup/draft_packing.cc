#include "backup/draft_packing.h"

#include <fmt/format.h>

#include <system_error>

#include "base/error.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;

// What was written must give back what was copied before anybody relies on it. False where it was
// asked to stop.
bool read_back(const fs::path& packed, const Packing& packing, const upgrade::Manifest& manifest,
               const FileWork& work) {
  const auto again =
      unpack_file(packed, packing, [](base::BytesView) {}, {.rest = work.rest, .stop = work.stop});
  if (!again) return false;
  if (again->bytes == manifest.bytes && again->sha256 == manifest.sha256) return true;
  throw base::Error(
      base::ErrorKind::corrupt,
      fmt::format("What was written to {} does not give back what was copied: that "
                  "disk or this machine's memory may be faulty. The backup was thrown "
                  "away; the data is unharmed.",
                  packed.string()));
}

void remove_plain(const fs::path& plain) {
  std::error_code failure;
  fs::remove(plain, failure);
  if (!failure) return;
  throw base::Error(base::ErrorKind::unavailable,
                    fmt::format("The plain copy {} cannot be removed: {}. There is no new backup; "
                                "the data is unharmed.",
                                plain.string(), failure.message()));
}

}  // namespace

bool pack_draft(const DraftPacking& draft, upgrade::Manifest& manifest, const FileWork& work) {
  if (draft.packing.is_plain()) return true;
  const fs::path packed = draft.folder / draft.packing.file_name();
  const auto sum =
      pack_file({.plain = draft.plain, .packed = packed, .packing = draft.packing}, work);
  if (!sum) return false;
  manifest.packing = {.file = draft.packing.file_name(),
                      .bytes = sum->bytes,
                      .sha256 = sum->sha256,
                      .zstd = draft.packing.zstd,
                      .key = draft.packing.key ? draft.packing.key->id() : ""};
  if (!read_back(packed, draft.packing, manifest, work)) return false;
  remove_plain(draft.plain);
  return true;
}

}  // namespace theseus::backup
