#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "backup/older_copies.h"
#include "cli/answers.h"
#include "cli/command.h"
#include "cli/confirm.h"
#include "cli/pasted_command.h"
#include "cli/place.h"
#include "cli/table.h"
#include "cli/upgrading/open_data.h"
#include "cli/upgrading/plan_text.h"
#include "doctor/examination.h"
#include "doctor/low_priority.h"
#include "doctor/repair.h"
#include "scrub/rewriting.h"

namespace theseus::cli {
namespace {

using nlohmann::json;

void show_check(const json& check, std::ostream& out) {
  const std::string name = field_text(check, "name");
  const std::string state = field_text(check, "state");
  const std::string says = printable(field_text(check, "says"));
  if (state == "fine") out << "fine   " << name << ": " << says << ".\n";
  if (state == "unanswered") out << "?      " << name << ": cannot be checked: " << says << '\n';
  for (const json& trouble : check.at("troubles")) {
    out << "WRONG  " << name << ": " << printable(field_text(trouble, "what"))
        << "\n       why:  " << field_text(trouble, "why")
        << "\n       mend: " << printable(field_text(trouble, "command")) << '\n';
  }
}

void show(const json& answer, Console& console) {
  for (const json& check : answer.at("checks")) show_check(check, console.out);
  if (answer.at("fine").get<bool>()) console.out << "All is well.\n";
}

void show_repair(const json& answer, Console& console) {
  console.out << "Made anew: " << field_text(answer, "memories") << " rows of memories, "
              << field_text(answer, "spaces") << " of spaces, the tags of "
              << field_text(answer, "tagged") << " memories and "
              << field_text(answer, "stray_tags") << " rows that belonged to none; "
              << field_text(answer, "vectors") << " vectors are left for a recall to make.\n";
  if (field_text(answer, "left") != "0") {
    console.out << field_text(answer, "left")
                << " rows still differ, since their text cannot be read: restore a backup.\n";
  }
  console.out << "A server that runs keeps what it has loaded until it starts again.\n";
}

void show_scrub(const json& answer, Session& session) {
  std::ostream& out = session.console().out;
  out << "Nothing of " << field_text(answer, "scrubbed")
      << " erases that waited is left in the files.\n";
  if (field_text(answer, "waiting") == "0") return;
  out << field_text(answer, "waiting")
      << " erases still wait: what they took away is more by now, or is being taken away. A server "
         "empties erased spaces: "
      << pasted_command(session, "serve") << "\nThen run the same command again.\n";
}

class Doctor final : public Command {
 public:
  Description description() const override {
    return {.name = "doctor",
            .summary =
                "Look at everything in a data folder, whole or damaged, and say what is "
                "wrong, why it matters and which command mends it; ends with 1 where "
                "something is",
            .example = "theseus doctor",
            .scope = Scope::folder};
  }

  void declare(Options& options) override {
    options.flag("--repair", repair_,
                 "Make what is derived from the journal anew; content is never touched");
    options.flag("--scrub", scrub_,
                 "Write the database anew, so that nothing erased is left in its files; writes "
                 "wait meanwhile");
    options.flag("--yes", yes_, "Do not ask before --scrub");
  }

  ExitCode run(Session& session) override {
    if (find_url(session.options().place, session.surroundings())) {
      return session.refuse_usage(
          "theseus doctor looks at a data folder of this machine, not through a server: run it "
          "there, with --data instead of --url (or THESEUS_URL). Nothing was done.");
    }
    if (repair_ && scrub_) {
      return session.refuse_usage("--repair and --scrub are done one at a time. Nothing was done.");
    }
    if (!repair_ && !scrub_) return examine(session);
    if (is_older_data(session)) {
      session.console().err << "Only data of this release's format can be mended. Nothing was "
                               "changed. Upgrade it first: "
                            << pasted_command(session, "upgrade run") << '\n';
      return ExitCode::refused;
    }
    if (repair_) return repair(session);
    return session.surroundings().until_stopped(
        [&](const std::stop_token& stop) { return scrub(session, stop); });
  }

 private:
  // A person who waits is told what is done; a script is not.
  static std::function<void(const std::string&)> teller(Console& console) {
    if (!console.err_is_terminal) return [](const std::string&) {};
    return [&console](const std::string& sentence) { console.err << sentence << ".\n"; };
  }

  static ExitCode examine(Session& session) {
    doctor::take_low_priority();
    const base::SystemClock clock;
    const std::filesystem::path folder =
        data_folder_of(session.options().place, session.surroundings());
    doctor::CheckedFolder checked({.folder = folder,
                                   .program = session.surroundings().upgrade_program,
                                   .settings = session.surroundings().doctor_settings(folder),
                                   .clock = clock,
                                   .tell = teller(session.console())});
    const doctor::Examination examination = doctor::examine(checked);
    session.print(doctor::to_json(examination), show);
    return examination.is_fine() ? ExitCode::done : ExitCode::failed;
  }

  static ExitCode repair(Session& session) {
    OpenData open(session);
    const doctor::RepairReport report =
        doctor::repair(open.data().database(), teller(session.console()));
    open.close();
    session.print(doctor::to_json(report), show_repair);
    return report.left == 0 ? ExitCode::done : ExitCode::failed;
  }

  // What it costs is said first: nobody can undo a pause.
  ExitCode scrub(Session& session, const std::stop_token& stop) const {
    const std::string cost = cost_of(
        scrub::estimate_rewrite(data_folder_of(session.options().place, session.surroundings())));
    if (yes_) session.console().err << cost << ".\n";
    if (!yes_) {
      if (const auto no = find_no(session, cost)) return *no;
    }
    OpenData open(session);
    const base::SystemClock clock;
    const doctor::Settings settings = session.surroundings().doctor_settings(open.folder());
    const auto copies = backup::list_older_copies({.data_folder = open.folder(),
                                                   .folder = settings.backups,
                                                   .snapshots = settings.snapshots.folder});
    auto& database = open.data().database();
    const std::int64_t scrubbed = scrub::scrub_by_rewriting({.database = database,
                                                             .clock = clock,
                                                             .folder = open.folder(),
                                                             .copies = backup::folders_of(copies),
                                                             .stop = stop});
    std::int64_t waiting = 0;
    database.read([&](auto& transaction) { waiting = scrub::count_waiting(transaction); });
    open.close();
    session.print({{"scrubbed", scrubbed}, {"waiting", waiting}},
                  [&session](const json& answer, Console&) { show_scrub(answer, session); });
    return waiting == 0 ? ExitCode::done : ExitCode::failed;
  }

  static std::string cost_of(const scrub::RewriteCost& cost) {
    return "The database is written anew: writes wait for " + about(cost.pause) + ", and " +
           size_in_megabytes(cost.needed_bytes) + " of the disk are needed for that time, of " +
           size_in_megabytes(cost.free_bytes) + " that are free";
  }

  bool repair_ = false;
  bool scrub_ = false;
  bool yes_ = false;
};

}  // namespace

std::unique_ptr<Command> doctor_command() {
  return std::make_unique<Doctor>();
}

}  // namespace theseus::cli
