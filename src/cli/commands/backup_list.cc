#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <system_error>

#include "backup/backup_list.h"
#include "cli/backing_up/backup_answer.h"
#include "cli/command.h"

namespace theseus::cli {
namespace {

class BackupList final : public Command {
 public:
  Description description() const override {
    return {
        .name = "backup list",
        .summary = "List the backups that are whole, newest first, and the snapshots of upgrades",
        .example = "theseus backup list",
        .scope = Scope::folder};
  }

  void declare(Options& options) override {
    options.path("--to", to_, "Folder that they are in (backup.to)");
  }

  ExitCode run(Session& session) override {
    const auto folder = data_folder_of(session.options().place, session.surroundings());
    backup::Place place = session.surroundings().backup_manners(folder).place;
    if (to_) place.folder = *to_;
    if (const auto reason = find_reason_against(place)) {
      session.console().err << *reason << '\n';
      return ExitCode::refused;
    }
    const auto own = backup::find_data_set(place);
    const base::Time now = base::SystemClock().now();
    nlohmann::json backups = nlohmann::json::array();
    for (const backup::Backup& backup : backup::list_backups(place)) {
      backups.push_back(backup_json(backup, own, now));
    }
    return session.print(
        {{"backups", std::move(backups)},
         {"broken", broken_json(backup::list_broken_backups(place, own))}},
        [&](const nlohmann::json& answer, Console&) { show_backups(answer, session); });
  }

 private:
  // A name with a slip of the pen is no data without backups.
  static std::optional<std::string> find_reason_against(const backup::Place& place) {
    std::error_code failure;
    const auto folder = std::filesystem::status(place.data_folder, failure);
    if (folder.type() == std::filesystem::file_type::not_found && place.folder.empty()) {
      return "The data folder " + place.data_folder.string() +
             " is not there. Nothing was changed. Name the one that you mean with --data, or the "
             "folder of the backups with --to.";
    }
    return backup::reason_unseen(place);
  }

  std::optional<std::string> to_;
};

}  // namespace

std::unique_ptr<Command> backup_list_command() {
  return std::make_unique<BackupList>();
}

}  // namespace theseus::cli
