#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

#include "app/backup_worker.h"
#include "app/batch_figures.h"
#include "app/configuration.h"
#include "app/counts_before.h"
#include "app/lifecycle.h"
#include "app/scrub_worker.h"
#include "app/upgrade_figures.h"
#include "app/upgrade_worker.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/log.h"
#include "base/result.h"
#include "http/metrics.h"
#include "http/router.h"
#include "http/waiting_room.h"
#include "mcp/dispatcher.h"
#include "memory/journal.h"
#include "memory/keys.h"
#include "memory/memories.h"
#include "memory/sweeper.h"
#include "memory/tags.h"
#include "receipts/due_receipts.h"
#include "retrieval/embedding/lane.h"
#include "retrieval/partitions.h"
#include "upgrade/data_set.h"

namespace theseus::app {

/// Everything that stands on one open data folder, up to the router. Opening it reads no memory and
/// loads no partition.
class Assembly {
 public:
  struct Parts {
    std::filesystem::path folder;
    std::string role;  ///< what other processes on the data see this one as
    upgrade::Absence absence = upgrade::Absence::create;
    std::optional<base::Time> started = std::nullopt;  ///< when the program began
    const Configuration& configuration;
    Lifecycle& lifecycle;
    http::Metrics& metrics;
    base::Log* log = nullptr;                ///< null for none
    std::function<void()> on_taken = [] {};  ///< another release has taken the data
    /// Brings older data to the format of this release, as the settings say, and carries its rows
    /// beside what it serves; where not, older data is refused.
    bool upgrades = false;
    /// Makes backups beside what it serves, as the settings say.
    bool backs_up = false;
    /// Told what the upgrade does before the data is open, in the thread that opens it.
    std::function<void(const upgrade::UpgradeEvent&)> on_upgrade_event = [](const auto&) {};
    std::stop_token stop = {};  ///< gives up an upgrade that the opening waits for
  };

  static base::Result<std::unique_ptr<Assembly>, upgrade::OpenRefusal> open(const Parts& parts);

  const http::Router& router() const noexcept { return router_; }
  storage::Database& database() noexcept { return data_->database(); }
  memory::Keys& keys() noexcept { return keys_; }
  memory::Sweeper& sweeper() noexcept { return sweeper_; }
  retrieval::Partitions& partitions() noexcept { return partitions_; }

  /// Lets what is carried beside end with its batch, and a search of the files at once, before the
  /// rest ends.
  void stop_beside() noexcept {
    if (worker_) worker_->request_stop();
    scrub_.request_stop();
    if (backups_) backups_->request_stop();
  }

  /// Ends in good order, when nothing asks the router any more. Gives what could not be done, such
  /// as moving the log on a full disk: what is left then is what a kill leaves, and does no harm.
  static std::optional<std::string> close(std::unique_ptr<Assembly> assembly);

 private:
  // What there is before the data.
  struct Sources {
    base::SystemClock clock;
    base::Uuid7Source ids{clock};
    BatchFigures batches;
  };

  // What can fail to be had.
  struct Foundation {
    std::unique_ptr<Sources> sources;
    std::unique_ptr<upgrade::DataSet> data;
    std::unique_ptr<retrieval::Embedder> embedder;
  };

  static upgrade::OpenOptions open_options(const Parts& parts, Sources& sources);

  Assembly(const Parts& parts, Foundation foundation);

  http::RouterParts router_parts(const Parts& parts);
  std::vector<http::Endpoint> endpoints(const Parts& parts);
  void begin_to_upgrade(const Parts& parts);
  scrub::Scrubber::Parts scrubber_parts(const Parts& parts);
  memory::OnErased on_erased();
  void empty_spaces();
  void begin_to_back_up(const Parts& parts);
  http::ServerState state();
  BackupState backup_state() const;
  std::optional<MemoriesBeforeAndNow> count_memories(const std::string& snapshot);

  std::filesystem::path folder_;
  std::unique_ptr<Sources> sources_;
  std::unique_ptr<upgrade::DataSet> data_;
  backup::Manners backup_manners_;
  CountsBefore counts_before_{*data_};
  ScrubWorker scrub_;
  std::unique_ptr<retrieval::Embedder> embedder_;
  retrieval::Lane lane_;
  memory::Memories memories_;
  memory::Tags tags_;
  memory::Keys keys_;
  memory::Journal journal_;
  memory::Sweeper sweeper_;
  retrieval::Partitions partitions_;
  std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
  http::WaitingRoom room_;
  mcp::Dispatcher dispatcher_;
  http::Router router_;
  std::optional<receipts::DueReceipts> receipts_;
  std::unique_ptr<UpgradeWorker> worker_;  // null where this process does not upgrade
  std::optional<std::chrono::milliseconds> backup_every_;
  std::unique_ptr<BackupWorker> backups_;  // null where this process makes none
};

}  // namespace theseus::app
