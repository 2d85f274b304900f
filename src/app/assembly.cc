#include "app/assembly.h"

#include <functional>
#include <utility>
#include <vector>

#include "app/backup_figures.h"
#include "app/backup_manners.h"
#include "app/data_shapes.h"
#include "app/embedder_choice.h"
#include "app/erasing_figures.h"
#include "app/figures.h"
#include "app/server_state.h"
#include "app/upgrade_figures.h"
#include "backup/older_copies.h"
#include "backup/restoring/workplace.h"
#include "backup/scratch_folder.h"
#include "base/error.h"
#include "http/endpoints/endpoints.h"
#include "http/endpoints/space_counts.h"
#include "mcp/http_endpoint.h"
#include "mcp/product.h"
#include "migrations/program.h"
#include "upgrade/status.h"

namespace theseus::app {
namespace {

constexpr std::chrono::seconds kNoPatience{0};
constexpr std::chrono::seconds kSeqPatience{2};
/// Connections beyond one a worker, so that a load of seconds takes none from a request.
constexpr int kLoads = 2;

std::optional<http::Problem> wait_for_seq(const memory::Journal& journal, http::WaitingRoom& room,
                                          std::int64_t seq) {
  auto reached = journal.wait_for(seq, kNoPatience);
  if (reached && !*reached) {
    const auto place = room.find_place();
    if (!place) {
      return http::busy_problem(
          "As many requests wait for a position of the journal as may, and it has not come to the "
          "one asked for by min_seq. Try again in a moment.");
    }
    reached = journal.wait_for(seq, kSeqPatience);
  }
  if (!reached) return http::problem_of(reached.error());
  if (*reached) return std::nullopt;
  return http::problem_of(
      base::Error(base::ErrorKind::unavailable,
                  "The journal has not come to the position asked for by min_seq. Try again in a "
                  "moment."));
}

// That a step enters a stage, and what is said in words; how far its rows are has its own figures.
void log_upgrade(const upgrade::UpgradeEvent& event, base::Log* log) {
  if (log == nullptr || (event.message.empty() && event.expected > 0)) return;
  if (event.entry == nullptr) {
    log->write(base::LogLevel::info, "upgrade", {{"message", event.message}});
    return;
  }
  log->write(base::LogLevel::info, "upgrade",
             {{"step", event.entry->number},
              {"name", event.entry->name},
              {"stage", upgrade::name_of(event.stage)}});
}

std::vector<http::OlderCopy> shown_copies(const backup::Place& place, base::Time now) {
  std::vector<http::OlderCopy> shown;
  for (backup::OlderCopy& copy : backup::list_older_copies(place)) {
    shown.push_back({.kind = std::move(copy.kind),
                     .name = std::move(copy.name),
                     .made_at = copy.made_at,
                     .journal_head = copy.journal_head,
                     .is_from_future = copy.made_at > now,
                     .erased_up_to = copy.erased_up_to});
  }
  return shown;
}

}  // namespace

base::Result<std::unique_ptr<Assembly>, upgrade::OpenRefusal> Assembly::open(const Parts& parts) {
  // Before the data is opened: a model that cannot be had leaves no trace there.
  auto embedder = make_embedder(parts.configuration.embedding);
  auto sources = std::make_unique<Sources>();
  auto data = upgrade::DataSet::open(migrations::this_program(), open_options(parts, *sources));
  if (!data) return base::Unexpected(std::move(data.error()));
  parts.lifecycle.set_access((*data)->access(), (*data)->reason());
  // No restore is under way while this process has the data open.
  backup::clear_restore_leftovers(parts.folder);
  backup::clear_scratch_folders(parts.folder);
  return std::unique_ptr<Assembly>(
      new Assembly(parts, {std::move(sources), std::move(*data), std::move(embedder)}));
}

upgrade::OpenOptions Assembly::open_options(const Parts& parts, Sources& sources) {
  const UpgradeSettings& settings = parts.configuration.upgrade;
  const bool upgrades = parts.upgrades && settings.on_start == UpgradeSettings::OnStart::automatic;
  upgrade::OpenOptions options{
      .folder = parts.folder,
      .role = parts.role,
      .readers = parts.configuration.listener.workers + kLoads,
      .absence = parts.absence,
      .started = parts.started,
      .clock = sources.clock,
      .ids = sources.ids,
      .older = upgrades ? upgrade::Older::upgrade : upgrade::Older::refuse,
      .manners = {.snapshots = settings.snapshots,
                  .rest = sources.batches.counting_rest(),
                  .patience = settings.patience},
      .on_upgrade_event =
          [&lifecycle = parts.lifecycle, log = parts.log,
           tell = parts.on_upgrade_event](const upgrade::UpgradeEvent& event) {
            lifecycle.set_upgrading(event);
            log_upgrade(event, log);
            tell(event);
          },
      .stop = parts.stop};
  options.on_access_change = [&lifecycle = parts.lifecycle, taken = parts.on_taken](
                                 upgrade::Access access, const std::string& reason) {
    lifecycle.set_access(access, reason);
    if (access == upgrade::Access::refused) taken();
  };
  return options;
}

Assembly::Assembly(const Parts& parts, Foundation foundation)
    : folder_(parts.folder),
      sources_(std::move(foundation.sources)),
      data_(std::move(foundation.data)),
      backup_manners_(backup_manners_of(parts.configuration, parts.folder)),
      scrub_({.scrubber = scrubber_parts(parts),
              .place = parts.upgrades ? ScrubWorker::Place::beside : ScrubWorker::Place::at_end,
              .log = parts.log,
              .has_rows = [&data = *data_] { return has_erases(data); },
              .may_scrub = [&data = *data_] { return keeps_erases(data); },
              .empty_spaces = [this] { empty_spaces(); }}),
      embedder_(std::move(foundation.embedder)),
      lane_(embedder_.get(), sources_->clock),
      memories_({.database = data_->database(),
                 .index = lane_,
                 .clock = sources_->clock,
                 .ids = sources_->ids,
                 .tag_tables = tag_tables_of,
                 .on_erased = on_erased()},
                parts.configuration.retention),
      tags_({.database = data_->database(),
             .index = lane_,
             .clock = sources_->clock,
             .tag_tables = tag_tables_of},
            parts.configuration.retention),
      keys_(data_->database(), sources_->clock, sources_->ids, parts.configuration.retention),
      journal_(data_->database()),
      sweeper_({.database = data_->database(),
                .index = lane_,
                .clock = sources_->clock,
                .on_erased = on_erased()},
               parts.configuration.retention),
      partitions_({.database = data_->database(),
                   .memories = memories_,
                   .embedder = embedder_.get(),
                   .clock = sources_->clock,
                   .log = parts.log},
                  parts.configuration.partitions),
      room_(parts.configuration.listener.workers),
      dispatcher_(mcp::product_features({.version = std::string(migrations::this_program().release),
                                         .tool_prefix = parts.configuration.mcp_tool_prefix})),
      router_(router_parts(parts), endpoints(parts)) {
  add_figures(parts.metrics, parts.lifecycle, partitions_);
  add_erasing_figures(parts.metrics, scrub_);
  add_drill_figures(parts.metrics, backup_manners_.place, sources_->clock);
  if (parts.upgrades) begin_to_upgrade(parts);
  if (parts.backs_up && parts.configuration.backup.every) begin_to_back_up(parts);
}

void Assembly::begin_to_back_up(const Parts& parts) {
  BackupSettings settings = parts.configuration.backup;
  settings.manners = backup_manners_;
  backup_every_ = settings.every;
  backups_ = std::make_unique<BackupWorker>(BackupWorker::Parts{
      .data = *data_, .clock = sources_->clock, .settings = std::move(settings), .log = parts.log});
  add_backup_figures(parts.metrics, *backups_, sources_->clock);
}

// Without a worker nobody has looked yet.
BackupState Assembly::backup_state() const {
  return backups_ ? backups_->state()
                  : find_backup_state(backup_manners_.place, sources_->clock.now());
}

// What every erase lists is not searched, and nothing else.
scrub::Scrubber::Parts Assembly::scrubber_parts(const Parts& parts) {
  return {.database = data_->database(),
          .clock = sources_->clock,
          .folder = folder_,
          .find_copies =
              [place = backup_manners_.place] {
                return backup::folders_of(backup::list_older_copies(place));
              },
          .vacuum_pause = parts.configuration.vacuum_pause};
}

memory::OnErased Assembly::on_erased() {
  return [this](std::int64_t seq, const memory::ErasedForms& forms) { scrub_.add(seq, forms); };
}

void Assembly::empty_spaces() {
  while (sweeper_.empty_spaces()) continue;
}

void Assembly::begin_to_upgrade(const Parts& parts) {
  receipts_.emplace(receipts::DueReceipts::Parts{.data = *data_,
                                                 .program = migrations::this_program(),
                                                 .folder = parts.folder,
                                                 .role = parts.role,
                                                 .clock = sources_->clock});
  worker_ = std::make_unique<UpgradeWorker>(
      UpgradeWorker::Parts{.data = *data_,
                           .clock = sources_->clock,
                           .finalize_after = parts.configuration.upgrade.finalize_after,
                           .log = parts.log,
                           .receipts = &*receipts_});
  add_upgrade_figures(
      parts.metrics,
      {.status = [&data = *data_] { return data.upgrade_status(); },
       .memories = [this](const std::string& snapshot) { return count_memories(snapshot); },
       .batches = sources_->batches});
}

std::optional<MemoriesBeforeAndNow> Assembly::count_memories(const std::string& snapshot) {
  const auto before = counts_before_.find(snapshot);
  if (!before) return std::nullopt;
  return MemoriesBeforeAndNow{.before = http::total_of(before->spaces),
                              .now = http::total_of(http::read_space_counts(
                                  data_->database(), memories_.spaces(), memory::Caller{}))};
}

http::RouterParts Assembly::router_parts(const Parts& parts) {
  return {.authenticate = [this](std::string_view secret) { return keys_.authenticate(secret); },
          .wait_for_seq = [this](std::int64_t seq) { return wait_for_seq(journal_, room_, seq); },
          .gate = [&lifecycle =
                       parts.lifecycle](const http::Request&) { return lifecycle.find_obstacle(); },
          .metrics = parts.metrics,
          .log = parts.log,
          .keyless = parts.configuration.no_auth ? std::optional(memory::Caller{}) : std::nullopt};
}

std::vector<http::Endpoint> Assembly::endpoints(const Parts& parts) {
  const bool open_metrics = parts.configuration.metrics_public;
  std::vector<http::Endpoint> endpoints = http::all_endpoints(
      {.database = data_->database(),
       .memories = memories_,
       .tags = tags_,
       .keys = keys_,
       .journal = journal_,
       .partitions = partitions_,
       .digests_complete = are_digests_complete,
       .metrics = parts.metrics,
       .view = {.readiness = [&lifecycle = parts.lifecycle] { return lifecycle.readiness(); },
                .state = [this] { return state(); }},
       .limits = parts.configuration.content,
       .metrics_right = open_metrics ? http::Right::open : http::Right::reader,
       .older_copies = [place = backup_manners_.place, &clock = sources_->clock] {
         return shown_copies(place, clock.now());
       }});
  const auto mcp_endpoints = mcp::http_endpoints(
      {.dispatcher = dispatcher_,
       .rest = [this](http::Request request) { return router_.answer(std::move(request)); },
       .room = &room_});
  endpoints.insert(endpoints.end(), mcp_endpoints.begin(), mcp_endpoints.end());
  return endpoints;
}

http::ServerState Assembly::state() {
  http::ServerState state = load_server_state(*data_, folder_, embedder_.get());
  state.upgrade.before = counts_before_.find(state.upgrade.snapshot);
  const ErasingFigures erasing = scrub_.figures();
  state.erasing = {.waiting = erasing.waiting, .found = erasing.left};
  if (worker_ && worker_->is_failing()) state.degraded.emplace_back("upgrade");
  const BackupState backups = backup_state();
  const base::Time now = sources_->clock.now();
  state.backup = shown_backup(backups, now);
  state.backup.drill = find_shown_drill(backup_manners_.place, now);
  if (backup_every_ && is_degraded(backups, now, *backup_every_)) {
    state.degraded.emplace_back("backup");
  }
  state.uptime = std::chrono::duration_cast<std::chrono::milliseconds>(
      std::chrono::steady_clock::now() - started_);
  return state;
}

std::optional<std::string> Assembly::close(std::unique_ptr<Assembly> assembly) {
  assembly->scrub_.finish();
  const auto sources = std::move(assembly->sources_);
  const auto data = std::move(assembly->data_);
  // First what may still be reading, such as the load of a partition that nobody waits for.
  assembly.reset();
  try {
    data->close();
    return std::nullopt;
  } catch (const base::Error& error) {
    return error.what();
  }
}

}  // namespace theseus::app
