#include <algorithm>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <system_error>

#include "backup/backup_list.h"
#include "backup/broken_backups.h"
#include "backup/verify.h"
#include "cli/backing_up/backup_answer.h"
#include "cli/backing_up/scratch_place.h"
#include "cli/backing_up/share_display.h"
#include "cli/command.h"

namespace theseus::cli {
namespace {

namespace fs = std::filesystem;

class BackupVerify final : public Command {
 public:
  Description description() const override {
    return {.name = "backup verify",
            .summary =
                "Open a backup and hold every row of it against its digest; the newest one "
                "if none is named. Ends with 1 where one does not hold",
            .example = "theseus backup verify",
            .scope = Scope::folder};
  }

  void declare(Options& options) override {
    options.path("backup", asked_, "Name of a backup, or its folder");
    options.flag("--all", all_, "Verify all backups of this data");
    options.path("--in", in_, "Folder in which a packed one is unpacked for the time being");
    options.path("--to", to_, "Folder that they are in (backup.to)");
    options.path("--key-file", key_file_,
                 "File with the key (backup.key_file, then backup.key in the data folder)");
  }

  ExitCode run(Session& session) override {
    if (all_ && asked_) {
      return session.refuse_usage("Name one backup, or --all. Nothing was done.");
    }
    const auto folder = data_folder_of(session.options().place, session.surroundings());
    backup::Manners manners = session.surroundings().backup_manners(folder);
    if (to_) manners.place.folder = *to_;
    if (key_file_) manners.key_file = *key_file_;
    const auto own = backup::find_data_set(manners.place);
    const auto chosen = choose(session, manners.place, own);
    if (chosen.empty()) return ExitCode::not_found;
    const auto scratch = scratch_for(chosen, manners.place.data_folder);
    if (!scratch) return session.refuse_usage(scratch.error().message);
    backup::VerifyWish wish{.program = session.surroundings().upgrade_program,
                            .scratch = *scratch,
                            .key_file = manners.key_path(),
                            .data_set = own};
    return session.surroundings().until_stopped([&](std::stop_token stop) {
      wish.work.stop = std::move(stop);
      return verify(session, chosen, wish);
    });
  }

 private:
  using Folders = std::vector<fs::path>;

  // None, with a sentence on the error stream, where there is nothing to verify. What is not whole
  // is chosen too: that is for verifying to say.
  Folders choose(Session& session, const backup::Place& place,
                 const std::optional<base::Id>& own) const {
    const auto found = backup::find_backup(place, asked_);
    Folders folders = asked_ ? find_named(place) : find_broken(place, own, found);
    if (all_ && found) {
      for (const backup::Backup& backup : backup::list_backups(place)) {
        if (!own || !backup.data_set || backup.data_set == own) folders.push_back(backup.folder);
      }
    } else if (found) {
      folders.push_back(found->folder);
    }
    if (folders.empty()) session.console().err << found.error().message << '\n';
    return folders;
  }

  // Those that would be the newest, were they whole; with --all every one.
  Folders find_broken(const backup::Place& place, const std::optional<base::Id>& own,
                      const base::Result<backup::Backup>& newest) const {
    Folders folders;
    for (const backup::BrokenBackup& broken : backup::list_broken_backups(place, own)) {
      if (all_ || !newest || broken.name > newest->name) folders.push_back(broken.folder);
    }
    return folders;
  }

  Folders find_named(const backup::Place& place) const {
    if (backup::find_backup(place, asked_)) return {};
    std::error_code absent;
    for (const fs::path& folder : {fs::path(*asked_), place.target() / *asked_}) {
      if (fs::exists(fs::symlink_status(folder, absent))) return {folder};
    }
    return {};
  }

  // A data folder that is gone is no reason not to look at its backups.
  base::Result<fs::path> scratch_for(const Folders& chosen, const fs::path& data) const {
    const bool is_encrypted = std::ranges::any_of(chosen, [](const fs::path& folder) {
      const auto backup = backup::read_backup(folder);
      return backup && backup->is_encrypted();
    });
    std::error_code absent;
    return find_scratch(
        {.is_encrypted = is_encrypted,
         .in = in_,
         .data_folder = data,
         .otherwise = fs::is_directory(data, absent) ? data : fs::temp_directory_path()});
  }

  static ExitCode verify(Session& session, const Folders& folders, backup::VerifyWish wish) {
    const base::Time now = base::SystemClock().now();
    ShareDisplay display(session.console(), "Reading");
    wish.work.on_progress = [&display](auto done, auto total) { display.show(done, total); };
    nlohmann::json answers = nlohmann::json::array();
    ExitCode code = ExitCode::done;
    for (const fs::path& folder : folders) {
      const auto verified = backup::verify_backup(folder, wish);
      if (verified) {
        answers.push_back(verified_json(*verified, now));
        continue;
      }
      code = ExitCode::failed;
      session.console().err << verified.error().message << '\n';
      answers.push_back(
          {{"folder", folder.string()}, {"holds", false}, {"reason", verified.error().message}});
    }
    session.print({{"backups", std::move(answers)}}, show_verified);
    return code;
  }

  std::optional<std::string> asked_;
  std::optional<std::string> in_;
  std::optional<std::string> to_;
  std::optional<std::string> key_file_;
  bool all_ = false;
};

}  // namespace

std::unique_ptr<Command> backup_verify_command() {
  return std::make_unique<BackupVerify>();
}

}  // namespace theseus::cli
