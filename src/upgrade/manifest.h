#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "upgrade/stamp.h"

namespace theseus::upgrade {

/// A release and a format: where an upgrade comes from, or where it leads to.
struct ManifestSide {
  std::int64_t format = 0;
  std::string release;
};

/// What an upgrade did before it changed the data, and when.
struct ManifestStage {
  std::string stage;  ///< `planned`, `preflighted`, `snapshotted`
  base::Time time{};
};

/// How a copy stands that is no plain database: compressed, encrypted or both.
struct ManifestPacking {
  std::string file;  ///< its name, in the place of the database's
  std::int64_t bytes = 0;
  std::string sha256;  ///< of that file
  bool zstd = false;
  std::string key;  ///< names the key that opens it; empty where it is not encrypted
};

/// That a copy was made of another one, without what was erased since.
struct ManifestRewriting {
  std::vector<std::string> names;  ///< of those in whose place it came, the last one last
  std::int64_t erased_up_to = 0;   ///< position of the last erasure of the data that it went by
  base::Time time{};
};

inline constexpr const char* kSnapshotKind = "snapshot";

/// What stands beside a snapshot's database and says of it what it must be. Form 1: members are
/// added by later releases, none is taken away or means something else.
struct Manifest {
  std::string program;
  std::string release;  ///< that made the snapshot
  base::Id instance;
  base::Time taken{};
  ManifestSide from;  ///< what the snapshot holds, and the release that wrote to its ledger last
  ManifestSide to;
  std::int64_t bytes = 0;
  std::string sha256;            ///< of the database file, in hexadecimal
  std::string structure_sha256;  ///< of its structure as the ledger writes it
  Stamp stamp;
  std::vector<ManifestStage> stages;
  std::string content;  ///< what the program says of its content, as a JSON object; may be empty
  std::string kind = kSnapshotKind;  ///< what it was made for
  /// Nothing for a plain database, which `bytes` and `sha256` tell of in any case.
  std::optional<ManifestPacking> packing = std::nullopt;
  /// Nothing for one that stands as it was taken.
  std::optional<ManifestRewriting> rewritten = std::nullopt;
  /// What was wrong with the content already when it was taken; empty where nothing was, or nobody
  /// looked.
  std::string fault = {};
};

inline constexpr const char* kManifestName = "manifest.json";

/// Several lines of JSON, for people too.
std::string manifest_text(const Manifest& manifest);

/// Refused with the member that is missing or wrong; members that it does not know are left alone.
base::Result<Manifest> parse_manifest(std::string_view text);

/// Parses that of a snapshot's folder; refused also where there is none.
base::Result<Manifest> read_manifest(const std::filesystem::path& folder);

/// The folder of the snapshot of that name or, where that is gone, of the one in its place.
std::filesystem::path folder_of_snapshot(const std::filesystem::path& snapshots,
                                         const std::string& name);

}  // namespace theseus::upgrade
