#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

#include "backup/rehearsal.h"
#include "base/error.h"
#include "base/quoted_path.h"
#include "cli/backing_up/asked_data.h"
#include "cli/command.h"
#include "cli/upgrading/open_data.h"
#include "cli/upgrading/rehearsal_text.h"

namespace theseus::cli {
namespace {

namespace fs = std::filesystem;

class UpgradeRehearse final : public Command {
 public:
  Description description() const override {
    return {.name = "upgrade rehearse",
            .summary =
                "Upgrade a copy of the newest backup, take it back, upgrade it again and make it "
                "final; the data is not touched. Ends with 1 where something differs or a row "
                "could not be carried",
            .example = "theseus upgrade rehearse",
            .scope = Scope::folder};
  }

  void declare(Options& options) override {
    options.path("--backup", asked_, "Name of a backup or snapshot, or its folder; the newest");
    options.path("--in", in_, "Folder in which it is unpacked for the time being");
    options.path("--to", to_, "Folder that the backups are in (backup.to)");
    options.path("--key-file", key_file_,
                 "File with the key (backup.key_file, then backup.key in the data folder)");
    options.integer("--seed", seed_, "Asks for the same memories again; another one each time");
  }

  ExitCode run(Session& session) override {
    const auto folder = data_folder_of(session.options().place, session.surroundings());
    const upgrade::Program& program = session.surroundings().upgrade_program;
    std::optional<std::int64_t> format;
    if (!asked_) {
      const auto found = upgrade::DataSet::look(program, folder);
      if (!found) return refuse(session, found.error().message, ExitCode::refused);
      if (*found) format = (*found)->stamp.format;
      if (format == program.format) return nothing_to_do(session);
    }
    const backup::Manners manners = manners_of(session, folder);
    const auto backup =
        asked_ ? find_older(manners.place, program) : choose(manners.place, program, format);
    if (!backup) return refuse(session, backup.error().message, ExitCode::not_found);
    return session.surroundings().until_stopped(
        [&](const std::stop_token& stop) { return rehearse(session, manners, *backup, stop); });
  }

 private:
  static ExitCode refuse(Session& session, const std::string& message, ExitCode code) {
    session.console().err << message << '\n';
    return code;
  }

  static ExitCode nothing_to_do(Session& session) {
    const std::int64_t format = session.surroundings().upgrade_program.format;
    return session.print({{"from", format}, {"to", format}, {"parts", nlohmann::json::array()}},
                         [format](const nlohmann::json&, Console& console) {
                           console.out << "Nothing to rehearse: the data is of format " << format
                                       << ", which this release writes.\n";
                         });
  }

  backup::Manners manners_of(Session& session, const fs::path& folder) const {
    backup::Manners manners = session.surroundings().backup_manners(folder);
    if (to_) manners.place.folder = *to_;
    if (key_file_) manners.key_file = *key_file_;
    return manners;
  }

  // Of the data's own format, where there is data to tell: another one's upgrade is another.
  static base::Result<backup::Backup> choose(const backup::Place& place,
                                             const upgrade::Program& program,
                                             std::optional<std::int64_t> format) {
    if (auto reason = backup::reason_unseen(place)) {
      return base::Unexpected(base::Refusal{std::move(*reason)});
    }
    const auto own = backup::find_data_set(place);
    const auto backups = backup::list_backups(place);
    const auto newest = std::ranges::find_if(backups, [&](const backup::Backup& backup) {
      const bool is_own = !own || !backup.data_set || backup.data_set == own;
      return is_own && backup.format < program.format &&
             backup.format == format.value_or(backup.format);
    });
    if (newest != backups.end()) return *newest;
    return base::Unexpected(base::Refusal{fmt::format(
        "There is no backup of the data's format in {} or {} to rehearse with. Nothing was done. "
        "Make one, while the data is used: theseus backup create --data {}",
        place.target().string(), place.snapshot_folder().string(),
        base::quoted(place.data_folder))});
  }

  base::Result<backup::Backup> find_older(const backup::Place& place,
                                          const upgrade::Program& program) const {
    const auto found = backup::find_backup(place, asked_);
    if (!found || found->format < program.format) return found;
    return base::Unexpected(base::Refusal{fmt::format(
        "The backup {} is of format {}, which needs no upgrade to this release's ({}). Nothing was "
        "done. Name one of an older format; to list them: theseus backup list --data {}",
        found->name, found->format, program.format, base::quoted(place.data_folder))});
  }

  ExitCode rehearse(Session& session, const backup::Manners& manners, const backup::Backup& backup,
                    const std::stop_token& stop) const {
    const base::SystemClock clock;
    const upgrade::Program& program = session.surroundings().upgrade_program;
    const auto result = backup::rehearse(
        {.trial = {.program = program,
                   .backup = backup,
                   .scratch = scratch_for(backup, manners.place),
                   .data_folder = manners.place.data_folder,
                   .key_file = manners.key_path(),
                   .work = {.stop = stop}},
         .open = recaller_of(session.surroundings()),
         .sample = {.seed = static_cast<std::uint64_t>(
                        seed_.value_or(base::to_milliseconds(clock.now())))},
         .clock = clock,
         .tell = [&](const std::string& line) { session.console().err << line << std::endl; }});
    if (!result) {
      const ExitCode code = stop.stop_requested() ? ExitCode::busy : ExitCode::failed;
      return refuse(session, result.error().message, code);
    }
    if (result->went_well()) {
      upgrade::keep_rehearsed(manners.place.data_folder,
                              backup::measures_of(*result, program.release));
    }
    session.print(backup::to_json(*result),
                  [&](const nlohmann::json&, Console&) { show_rehearsal(*result, session); });
    return result->holds() ? ExitCode::done : ExitCode::failed;
  }

  // What is encrypted stands in plain nowhere but with the data, or where somebody says.
  fs::path scratch_for(const backup::Backup& backup, const backup::Place& place) const {
    if (in_) return *in_;
    return backup.is_encrypted() ? place.data_folder : backup.folder.parent_path();
  }

  std::optional<std::string> asked_;
  std::optional<std::string> in_;
  std::optional<std::string> to_;
  std::optional<std::string> key_file_;
  std::optional<std::int64_t> seed_;
};

}  // namespace

std::unique_ptr<Command> upgrade_rehearse_command() {
  return std::make_unique<UpgradeRehearse>();
}

}  // namespace theseus::cli
