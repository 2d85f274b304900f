#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

#include "backup/erasing/erase_from.h"
#include "cli/answers.h"
#include "cli/backing_up/backup_answer.h"
#include "cli/backing_up/share_display.h"
#include "cli/command.h"
#include "cli/upgrading/ask_first.h"
#include "cli/upgrading/open_data.h"
#include "upgrade/pace.h"

namespace theseus::cli {
namespace {

using backup::ErasedFrom;
using nlohmann::json;

json left_json(const ErasedFrom::Left& left, base::Time now) {
  const auto age = [&] {
    return std::chrono::duration_cast<std::chrono::seconds>(now - *left.taken).count();
  };
  return {{"name", left.folder.filename().string()},
          {"folder", left.folder.string()},
          {"reason", left.reason},
          {"may_hold_erased", left.may_hold_erased},
          {"age_seconds", left.taken ? json(age()) : json(nullptr)}};
}

json to_json(const ErasedFrom& erased, base::Time now) {
  json answer = {
      {"rewritten", json::array()}, {"left", json::array()}, {"hold_nothing", json::array()}};
  for (const ErasedFrom::Rewritten& one : erased.rewritten) {
    answer["rewritten"].push_back({{"backup", backup_json(one.backup, one.backup.data_set, now)},
                                   {"replaced", one.replaced}});
  }
  for (const ErasedFrom::Left& left : erased.left) answer["left"].push_back(left_json(left, now));
  for (const backup::Backup& backup : erased.clean) answer["hold_nothing"].push_back(backup.name);
  return answer;
}

void show(const json& answer, Console& console) {
  std::ostream& out = console.out;
  for (const json& one : answer.at("rewritten")) {
    out << fmt::format("{} was written anew as {}, verified, and deleted.\n",
                       field_text(one, "replaced"), field_text(one.at("backup"), "name"));
  }
  const std::size_t clean = answer.at("hold_nothing").size();
  if (clean > 0) {
    out << fmt::format("{} {} nothing of what was erased.\n", clean,
                       clean == 1 ? "backup holds" : "backups hold");
  }
  for (const json& left : answer.at("left")) console.err << field_text(left, "reason") << '\n';
  if (answer.at("rewritten").empty() && clean == 0 && answer.at("left").empty()) {
    out << "There is no backup.\n";
  }
}

class BackupEraseFrom final : public Command {
 public:
  Description description() const override {
    return {.name = "backup erase-from",
            .summary =
                "Write backups and snapshots anew without what was erased since they were made, "
                "and delete the old ones. Ends with 1 where one is left that may hold it",
            .example = "theseus backup erase-from --all --yes",
            .scope = Scope::folder};
  }

  void declare(Options& options) override {
    options.path("backup", asked_, "Name of a backup, or its folder");
    options.flag("--all", all_, "All backups and snapshots of this data");
    options.path("--to", to_, "Folder that they are in (backup.to)");
    options.path("--key-file", key_file_,
                 "File with the key (backup.key_file, then backup.key in the data folder)");
    options.flag("--yes", yes_, "Do not ask");
  }

  ExitCode run(Session& session) override {
    if (all_ == asked_.has_value()) {
      return session.refuse_usage("Name one backup, or --all. Nothing was done.");
    }
    return session.surroundings().until_stopped(
        [&](std::stop_token stop) { return erase(session, std::move(stop)); });
  }

 private:
  ExitCode erase(Session& session, std::stop_token stop) const {
    OpenData open(session);
    const base::SystemClock clock;
    Console& console = session.console();
    const backup::EraseFromParts parts{
        .program = session.surroundings().upgrade_program,
        .clock = clock,
        .live = open.data().database(),
        .tell = [&console](std::string_view sentence) { console.err << sentence << std::endl; }};
    ShareDisplay display(console, "Copying");
    backup::EraseFromWish wish = wish_of(session, open);
    wish.work.on_progress = [&display](auto done, auto total) { display.show(done, total); };
    wish.work.stop = std::move(stop);
    ErasedFrom erased;
    const ExitCode code = do_asking(session, yes_ ? Consent::given : Consent::asked_for,
                                    [&](Consent consent) -> upgrade::Outcome {
                                      wish.accepts = consent == Consent::given;
                                      auto outcome = backup::erase_from_backups(parts, wish);
                                      if (!outcome)
                                        return base::Unexpected(std::move(outcome.error()));
                                      erased = std::move(*outcome);
                                      return upgrade::Done{};
                                    });
    open.close();
    if (code != ExitCode::done) return code;
    session.print(to_json(erased, clock.now()), show);
    const bool may_hold = std::ranges::any_of(erased.left, &ErasedFrom::Left::may_hold_erased);
    return may_hold ? ExitCode::failed : ExitCode::done;
  }

  backup::EraseFromWish wish_of(Session& session, const OpenData& open) const {
    backup::Manners manners = session.surroundings().backup_manners(open.folder());
    if (to_) manners.place.folder = *to_;
    if (key_file_) manners.key_file = *key_file_;
    return {.place = manners.place,
            .asked = asked_,
            .key_file = manners.key_path(),
            .work = {.rest = upgrade::rest_as_long}};
  }

  std::optional<std::string> asked_;
  std::optional<std::string> to_;
  std::optional<std::string> key_file_;
  bool all_ = false;
  bool yes_ = false;
};

}  // namespace

std::unique_ptr<Command> backup_erase_from_command() {
  return std::make_unique<BackupEraseFrom>();
}

}  // namespace theseus::cli
