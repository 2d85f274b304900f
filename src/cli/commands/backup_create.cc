#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

#include "backup/create.h"
#include "backup/retention.h"
#include "base/error.h"
#include "cli/backing_up/backup_answer.h"
#include "cli/backing_up/share_display.h"
#include "cli/command.h"
#include "cli/upgrading/open_data.h"
#include "upgrade/pace.h"

namespace theseus::cli {
namespace {

using backup::UpgradeRefusal;

class BackupCreate final : public Command {
 public:
  Description description() const override {
    return {.name = "backup create",
            .summary =
                "Copy the data while it is used, check the copy, and delete what "
                "backup.keep does not keep",
            .example = "theseus backup create",
            .scope = Scope::folder};
  }

  void declare(Options& options) override {
    options.path("--to", to_, "Folder for it, which nothing is deleted from (backup.to)");
    options.flag("--zstd", zstd_, "Compress it (backup.zstd)");
    options.flag(
        "--encrypt", encrypt_,
        "Encrypt it with the key of --key-file, made where it is missing (backup.encrypt)");
    options.path("--key-file", key_file_,
                 "File with the key (backup.key_file, then backup.key in the data folder)");
  }

  ExitCode run(Session& session) override {
    return session.surroundings().until_stopped(
        [&](std::stop_token stop) { return create(session, std::move(stop)); });
  }

 private:
  ExitCode create(Session& session, std::stop_token stop) const {
    OpenData open(session);
    const backup::Manners manners = manners_of(session, open.folder());
    auto packing = packing_of(session, manners);
    if (!packing) return refuse(session, {.message = packing.error().message});
    const auto created = create_beside(session, open, {manners.place, *packing, std::move(stop)});
    open.close();
    if (!created) return refuse(session, created.error());
    if (!to_) backup::prune_behind(manners.place, *created, manners.keep_count);
    const ExitCode code = session.print(
        backup_json(created->backup, created->backup.data_set, base::SystemClock().now()),
        show_backup);
    if (created->backup.fault.empty()) return code;
    session.console().err << backup::sentence_on_fault(created->backup, open.folder()) << '\n';
    return ExitCode::failed;
  }

  struct Order {
    backup::Place place;
    backup::Packing packing;
    std::stop_token stop;
  };

  static base::Result<backup::Created, UpgradeRefusal> create_beside(Session& session,
                                                                     OpenData& open, Order order) {
    const base::SystemClock clock;
    ShareDisplay display(session.console(), "Copying");
    return backup::create_backup(
        {.program = session.surroundings().upgrade_program,
         .place = std::move(order.place),
         .instance = open.data().instance(),
         .format = open.data().stamp().format,
         .clock = clock,
         .packing = order.packing,
         .work = {.rest = upgrade::rest_as_long,
                  .on_progress = [&display](auto done, auto total) { display.show(done, total); },
                  .stop = std::move(order.stop)}});
  }

  backup::Manners manners_of(Session& session, const std::filesystem::path& folder) const {
    backup::Manners manners = session.surroundings().backup_manners(folder);
    if (to_) manners.place.folder = *to_;
    if (key_file_) manners.key_file = *key_file_;
    return manners;
  }

  // The key is shown as soon as it is there: what fails later does not unmake it.
  base::Result<backup::Packing> packing_of(Session& session, const backup::Manners& manners) const {
    backup::Packing packing{.zstd = zstd_ || manners.zstd};
    if (!encrypt_ && !manners.encrypt) return packing;
    const auto ensured = backup::ensure_key(manners.key_path());
    if (!ensured) return base::Unexpected(ensured.error());
    if (ensured->is_new) {
      session.console().err << backup::recovery_sentence(ensured->key, manners.key_path())
                            << "\n\n";
    }
    packing.key = ensured->key;
    return packing;
  }

  static ExitCode refuse(Session& session, const UpgradeRefusal& refusal) {
    session.console().err << refusal.message << '\n';
    return refusal.kind == UpgradeRefusal::Kind::busy ? ExitCode::busy : ExitCode::refused;
  }

  std::optional<std::string> to_;
  std::optional<std::string> key_file_;
  bool zstd_ = false;
  bool encrypt_ = false;
};

}  // namespace

std::unique_ptr<Command> backup_create_command() {
  return std::make_unique<BackupCreate>();
}

}  // namespace theseus::cli
