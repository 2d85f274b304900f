#include <chrono>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <system_error>

#include "backup/drill_record.h"
#include "cli/backing_up/asked_data.h"
#include "cli/backing_up/drill_receipt.h"
#include "cli/backing_up/drill_text.h"
#include "cli/backing_up/scratch_place.h"
#include "cli/backing_up/share_display.h"
#include "cli/command.h"

namespace theseus::cli {
namespace {

namespace fs = std::filesystem;

class BackupDrill final : public Command {
 public:
  Description description() const override {
    return {.name = "backup drill",
            .summary =
                "Unpack a backup for the time being, open it as it would be served and ask it for "
                "its memories; the newest one if none is named. Ends with 1 where it does not hold",
            .example = "theseus backup drill",
            .scope = Scope::folder};
  }

  void declare(Options& options) override {
    options.path("backup", asked_, "Name of a backup, or its folder");
    options.path("--in", in_, "Folder in which it is unpacked for the time being");
    options.path("--to", to_, "Folder that the backups are in (backup.to)");
    options.path("--key-file", key_file_,
                 "File with the key (backup.key_file, then backup.key in the data folder)");
    options.integer("--count", count_, "How many memories to ask for (50)");
    options.integer("--seed", seed_, "Asks for the same memories again; another one each time");
  }

  ExitCode run(Session& session) override {
    if (count_ && (*count_ < 0 || *count_ > kMostAsked)) {
      return session.refuse_usage("--count must be from 0 to 10000. Nothing was done.");
    }
    backup::Manners manners = session.surroundings().backup_manners(
        data_folder_of(session.options().place, session.surroundings()));
    if (to_) manners.place.folder = *to_;
    if (key_file_) manners.key_file = *key_file_;
    const auto found = backup::find_backup(manners.place, asked_);
    if (!found) {
      session.console().err << found.error().message << '\n';
      return ExitCode::not_found;
    }
    const auto scratch = find_scratch({.is_encrypted = found->is_encrypted(),
                                       .in = in_,
                                       .data_folder = manners.place.data_folder,
                                       .otherwise = found->folder.parent_path()});
    if (!scratch) return session.refuse_usage(scratch.error().message);
    const Drilled drilled{.manners = manners, .backup = *found, .scratch = *scratch};
    return session.surroundings().until_stopped(
        [&](const std::stop_token& stop) { return drill(session, drilled, stop); });
  }

 private:
  static constexpr std::int64_t kMostAsked = 10'000;

  struct Drilled {
    const backup::Manners& manners;
    const backup::Backup& backup;
    const fs::path& scratch;
  };

  ExitCode drill(Session& session, const Drilled& drilled, const std::stop_token& stop) const {
    const backup::Manners& manners = drilled.manners;
    const base::SystemClock clock;
    const auto live = find_asked_data(session.options().place, session.surroundings());
    const auto result = [&] {
      ShareDisplay display(session.console(), "Unpacking");
      return backup::run_drill(
          {.trial = {.program = session.surroundings().upgrade_program,
                     .backup = drilled.backup,
                     .scratch = drilled.scratch,
                     .data_folder = manners.place.data_folder,
                     .key_file = manners.key_path(),
                     .work = {.on_progress = [&](auto done,
                                                 auto total) { display.show(done, total); },
                              .stop = stop}},
           .open = recaller_of(session.surroundings()),
           .live = live.get(),
           .sample = sample(clock),
           .clock = clock});
    }();
    if (result) return report(session, manners.place, *result);
    session.console().err << result.error().message << '\n';
    return stop.stop_requested() ? ExitCode::busy : ExitCode::refused;
  }

  static ExitCode report(Session& session, const backup::Place& place, const backup::Drill& drill) {
    session.print(backup::to_json(drill),
                  [&](const nlohmann::json&, Console&) { show_drill(drill, session); });
    std::error_code absent;
    // First what counts: the folder of the backups may be one that can only be read.
    if (fs::is_directory(place.data_folder, absent)) {
      leave_receipt(drill, place.data_folder, session.surroundings().upgrade_program);
    }
    if (fs::is_directory(place.target(), absent)) backup::keep_drill(place, drill);
    return drill.holds() ? ExitCode::done : ExitCode::failed;
  }

  backup::SampleWish sample(const base::Clock& clock) const {
    const std::int64_t seed = seed_.value_or(base::to_milliseconds(clock.now()));
    return {.count = static_cast<int>(count_.value_or(50)),
            .seed = static_cast<std::uint64_t>(seed)};
  }

  std::optional<std::string> asked_;
  std::optional<std::string> in_;
  std::optional<std::string> to_;
  std::optional<std::string> key_file_;
  std::optional<std::int64_t> count_;
  std::optional<std::int64_t> seed_;
};

}  // namespace

std::unique_ptr<Command> backup_drill_command() {
  return std::make_unique<BackupDrill>();
}

}  // namespace theseus::cli
