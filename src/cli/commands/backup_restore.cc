#include <fmt/format.h>

#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "backup/restoring/restore.h"
#include "cli/answers.h"
#include "cli/command.h"
#include "cli/restore_receipt.h"
#include "cli/upgrading/ask_first.h"

namespace theseus::cli {
namespace {

using nlohmann::json;

json to_json(const backup::Restored& restored) {
  return {
      {"backup", restored.backup},
      {"to", restored.to},
      {"to_time", restored.to_time ? json(base::format_time(*restored.to_time)) : json(nullptr)},
      {"restored_at", restored.restored_at},
      {"head", restored.head},
      {"undone", restored.undone ? json(*restored.undone) : json(nullptr)},
      {"taken", restored.taken},
      {"erased", restored.erased},
      {"format", restored.format},
      {"memories", restored.memories},
      {"replaced", restored.replaced ? json(restored.replaced->string()) : json(nullptr)},
      {"warnings", restored.warnings}};
}

void show(const json& answer, Console& console) {
  std::ostream& out = console.out;
  for (const json& warning : answer.at("warnings")) {
    console.err << warning.get<std::string>() << '\n';
  }
  if (answer.at("backup") == "") return;
  print_field(
      "restored to",
      fmt::format("position {} of {}", field_text(answer, "to"), short_time(answer, "to_time")),
      out);
  print_field("from",
              fmt::format("backup {}, and {} later rows of the data that was there",
                          field_text(answer, "backup"), field_text(answer, "taken")),
              out);
  print_field("memories", field_text(answer, "memories"), out);
  print_field("left behind",
              answer.at("undone").is_null() ? "nobody can say how many later rows"
                                            : field_text(answer, "undone") + " later rows",
              out);
  if (answer.at("erased") != 0) {
    print_field("erased again", field_text(answer, "erased"), out);
  }
  if (!answer.at("replaced").is_null()) {
    print_field("what was there",
                field_text(answer, "replaced") +
                    ": it holds what was erased since, too. Delete it when you need it no more",
                out);
  }
}

class BackupRestore final : public Command {
 public:
  Description description() const override {
    return {.name = "backup restore",
            .summary =
                "Put the data back as a backup has it, or as it stood at a position or a "
                "time; what is there now is kept in a folder beside it",
            .example = "theseus backup restore --yes",
            .scope = Scope::folder};
  }

  void declare(Options& options) override {
    options.path("backup", backup_,
                 "Name of a backup (theseus backup list), or the path of its folder; the newest "
                 "one that will do if not given. One that is named is restored in its own format");
    options.integer("--to-seq", to_seq_, "Position of the journal: everything up to it");
    options.text("--to-time", to_time_, "Time such as 2026-11-21T15:00:00Z: everything up to it");
    options.path("--to", to_, "Folder that the backups are in (backup.to)");
    options.path("--key-file", key_file_,
                 "File with the key (backup.key_file, then backup.key in the data folder)");
    options.flag("--yes", yes_, "Do not ask");
  }

  ExitCode run(Session& session) override {
    if (find_url(session.options().place, session.surroundings())) {
      return session.refuse_usage(
          "THESEUS_URL names a server, and a restore acts on a data folder of this machine. Name "
          "that folder with --data, or unset THESEUS_URL. Nothing was done.");
    }
    if (to_seq_ && to_time_) {
      return session.refuse_usage(
          "--to-seq and --to-time both say up to where. Give one of them. Nothing was done.");
    }
    const auto point = parse_point();
    if (!point) return session.refuse_usage(point.error().message);
    return session.surroundings().until_stopped(
        [&](std::stop_token stop) { return restore(session, *point, std::move(stop)); });
  }

 private:
  base::Result<backup::RestorePoint> parse_point() const {
    if (to_seq_) return backup::RestorePoint(*to_seq_);
    if (!to_time_) return backup::RestorePoint();
    const auto time = base::parse_time(*to_time_);
    if (time) return backup::RestorePoint(*time);
    return base::Unexpected(base::Refusal{
        "'" + *to_time_ + "' is no time. Write it like 2026-11-21T15:00:00Z. Nothing was done."});
  }

  ExitCode restore(Session& session, const backup::RestorePoint& point,
                   std::stop_token stop) const {
    const Surroundings& surroundings = session.surroundings();
    const auto folder = data_folder_of(session.options().place, surroundings);
    base::SystemClock clock;
    base::Uuid7Source ids(clock);
    const base::Time began = clock.now();
    Console& console = session.console();
    const backup::RestoreParts parts{
        .program = surroundings.upgrade_program,
        .clock = clock,
        .ids = ids,
        .tell = [&console](std::string_view sentence) { console.err << sentence << std::endl; }};
    backup::RestoreWish wish = wish_of(surroundings.backup_manners(folder));
    wish.point = point;
    wish.stop = std::move(stop);
    backup::Restored restored;
    const ExitCode code = do_asking(session, yes_ ? Consent::given : Consent::asked_for,
                                    [&](Consent) { return act(parts, wish, restored); });
    if (code != ExitCode::done) return code;
    session.print(to_json(restored), show);
    // An earlier one was finished: nothing of what was asked for was done.
    if (restored.backup.empty()) return ExitCode::busy;
    write_restore_receipt({restored, surroundings.upgrade_program, folder, began}, clock, console);
    return ExitCode::done;
  }

  backup::RestoreWish wish_of(backup::Manners manners) const {
    if (to_) manners.place.folder = *to_;
    if (key_file_) manners.key_file = *key_file_;
    return {
        .place = manners.place, .asked = backup_, .key_file = manners.key_path(), .accepts = yes_};
  }

  // What is asked is what the next try has a yes to: to nothing else.
  static upgrade::Outcome act(const backup::RestoreParts& parts, backup::RestoreWish& wish,
                              backup::Restored& restored) {
    auto outcome = backup::restore(parts, wish);
    if (!outcome) {
      wish.accepted = outcome.error().message;
      return base::Unexpected(std::move(outcome.error()));
    }
    restored = std::move(*outcome);
    return upgrade::Done{};
  }

  std::optional<std::string> backup_;
  std::optional<std::int64_t> to_seq_;
  std::optional<std::string> to_time_;
  std::optional<std::string> to_;
  std::optional<std::string> key_file_;
  bool yes_ = false;
};

}  // namespace

std::unique_ptr<Command> backup_restore_command() {
  return std::make_unique<BackupRestore>();
}

}  // namespace theseus::cli
