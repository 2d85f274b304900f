#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "backup/manners.h"
#include "base/log.h"
#include "http/listener.h"
#include "memory/draft.h"
#include "memory/memories.h"
#include "retrieval/partitions.h"
#include "upgrade/snapshot_policy.h"

namespace theseus::app {

/// What starts and runs without being asked about the format of the data.
struct UpgradeSettings {
  enum class OnStart {
    automatic,  ///< `serve` and `mcp` bring older data to their format
    wait        ///< they end, and somebody runs `theseus upgrade`
  };

  OnStart on_start = OnStart::automatic;
  /// How long a window is open before it is closed for good; nothing for an operator's act.
  std::optional<std::chrono::milliseconds> finalize_after = std::nullopt;
  upgrade::SnapshotPolicy snapshots;      ///< without a folder: `snapshots` in the data folder
  std::chrono::milliseconds patience{0};  ///< with another process that upgrades the data
};

/// What a running server does for its backups.
struct BackupSettings {
  /// How old the newest may become; nothing where the server makes none by itself.
  std::optional<std::chrono::milliseconds> every = std::nullopt;
  backup::Manners manners;  ///< its data folder is said by whoever uses it
  std::string after;        ///< a command that gets the path of each new one; none if empty
  std::chrono::milliseconds after_time{0};  ///< how long that may run
};

/// Every setting, read and checked; what each means and its default stand in `settings.cc`.
struct Configuration {
  http::ListenerOptions listener;
  bool behind_proxy = false;
  bool no_auth = false;
  memory::ContentLimits content;
  memory::Retention retention;
  std::chrono::milliseconds sweep_every{0};
  retrieval::PartitionSettings partitions;
  UpgradeSettings upgrade;
  /// How long writers may wait for what was erased to leave the file, without being asked about it.
  std::chrono::milliseconds vacuum_pause{0};
  BackupSettings backup;
  std::string embedding;
  std::string storage_url;
  base::LogForm log_form = base::LogForm::logfmt;
  bool metrics_public = false;
  std::string mcp_tool_prefix;
};

}  // namespace theseus::app
