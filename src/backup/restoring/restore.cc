#include "backup/restoring/restore.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include <algorithm>
#include <iterator>
#include <system_error>

#include "backup/restoring/consent.h"
#include "backup/restoring/construction.h"
#include "backup/restoring/replaced_data.h"
#include "backup/restoring/workplace.h"
#include "base/error.h"
#include "storage/sqlite/sqlite_file.h"
#include "storage/sqlite/turnstile.h"
#include "upgrade/instance_file.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using upgrade::UpgradeRefusal;
using Reason = UpgradeRefusal::Kind;

base::Unexpected<UpgradeRefusal> refusal_of(Reason kind, std::string message) {
  return base::Unexpected(UpgradeRefusal{kind, std::move(message)});
}

std::optional<UpgradeRefusal> find_living(const fs::path& folder) {
  const auto living = upgrade::list_living(folder);
  if (living.empty()) return std::nullopt;
  std::vector<std::string> names;
  for (const auto& instance : living) names.push_back(upgrade::described(instance));
  return UpgradeRefusal{
      Reason::busy,
      fmt::format("The data in {} is being used by {}. Nothing was changed. Stop it (a restore "
                  "waits for nobody) and run the same again.",
                  folder.string(), fmt::join(names, ", "))};
}

std::optional<std::string> find_fault_of_folder(const fs::path& folder) {
  std::error_code error;
  const fs::path file = folder / storage::kDatabaseName;
  if (fs::is_symlink(file, error)) {
    return fmt::format(
        "{} is a symbolic link. Nothing was changed. Name the folder that it leads to, so that the "
        "old database is kept and not only the link.",
        file.string());
  }
  if (fs::exists(folder, error) && !fs::is_directory(folder, error)) {
    return fmt::format("{} is no folder. Nothing was changed.", folder.string());
  }
  if (fs::exists(folder, error) && ::access(folder.c_str(), W_OK | X_OK) != 0) {
    return fmt::format(
        "The data folder {} cannot be written by this user. Nothing was changed. The new data is "
        "made beside the old one; give it the right to.",
        folder.string());
  }
  return std::nullopt;
}

void ensure_folder(const fs::path& folder) {
  std::error_code error;
  if (!fs::create_directories(folder, error) && !error) return;
  if (!error) fs::permissions(folder, fs::perms::owner_all, error);
  if (!error) return;
  throw base::Error(base::ErrorKind::unavailable,
                    fmt::format("The data folder {} cannot be made: {}. Nothing was changed.",
                                folder.string(), error.message()));
}

/// What was begun goes, whatever stops it: on a full disk no server would start beside it.
class Unfinished {
 public:
  explicit Unfinished(const fs::path& folder) : folder_(folder) {}
  ~Unfinished() {
    if (!is_kept_) clear_restore_leftovers(folder_);
  }
  Unfinished(const Unfinished&) = delete;
  Unfinished& operator=(const Unfinished&) = delete;

  void keep() noexcept { is_kept_ = true; }

 private:
  const fs::path& folder_;
  bool is_kept_ = false;
};

RestoreOutcome told_of_former(Workplace::PutInPlace put) {
  Restored restored{.replaced = std::move(put.aside), .warnings = std::move(put.warnings)};
  restored.warnings.emplace_back(
      "A restore that was cut short before is finished: its data is in place now. If other data "
      "stood there, it is in a folder replaced-*. Nothing else was done; run the command again to "
      "restore anything else.");
  return restored;
}

/// What is replaced, and by what.
struct Exchange {
  ReplacedData replaced;
  Choice choice;
};

// Before anything is unpacked, which takes long. Should the backup turn out not to be whole, the
// one that is used instead is asked about anew.
base::Result<Exchange, UpgradeRefusal> find_exchange(const RestoreParts& parts,
                                                     const RestoreWish& wish) {
  auto replaced = read_replaced_data(wish.place.data_folder, parts.program, wish.stop);
  if (wish.stop.stop_requested()) return refusal_of(Reason::busy, kStopped);
  if (!replaced) return refusal_of(Reason::refused, replaced.error().message);
  auto choice = choose(
      {.replaced = *replaced, .place = wish.place, .asked = wish.asked, .point = wish.point});
  if (!choice) return refusal_of(Reason::refused, choice.error().message);
  if (auto question = find_question({.wish = wish,
                                     .replaced = *replaced,
                                     .choice = *choice,
                                     .backup = choice->backups.front(),
                                     .passed_over = choice->passed_over});
      question && !wish.accepted) {
    return base::Unexpected(std::move(*question));
  }
  return Exchange{.replaced = std::move(*replaced), .choice = std::move(*choice)};
}

/// One restore, from the moment on in which nobody else has the data.
class Restoring {
 public:
  Restoring(const RestoreParts& parts, const RestoreWish& wish)
      : parts_(parts),
        wish_(wish),
        folder_(wish.place.data_folder),
        workplace_(folder_, parts.clock.now()) {}

  RestoreOutcome run();

 private:
  RestoreOutcome build_and_replace(const ReplacedData& replaced, const Choice& choice);

  const RestoreParts& parts_;
  const RestoreWish& wish_;
  fs::path folder_;
  Workplace workplace_;
};

RestoreOutcome Restoring::run() {
  if (auto former = workplace_.finish()) return told_of_former(std::move(*former));
  clear_restore_leftovers(folder_);
  const auto exchange = find_exchange(parts_, wish_);
  if (!exchange) return base::Unexpected(exchange.error());
  return build_and_replace(exchange->replaced, exchange->choice);
}

RestoreOutcome Restoring::build_and_replace(const ReplacedData& replaced, const Choice& choice) {
  const Construction construction({.parts = parts_,
                                   .wish = wish_,
                                   .replaced = replaced,
                                   .choice = choice,
                                   .workplace = workplace_});
  Unfinished unfinished(folder_);
  auto restored = construction.run();
  if (!restored) return restored;
  parts_.tell("Putting the new data in place.");
  // Where its log cannot be moved into the old database, the log is kept beside it.
  if (replaced.is_whole()) storage::settle_sqlite(replaced.file);
  workplace_.note_whole();
  auto put = workplace_.put_in_place();
  unfinished.keep();
  restored->replaced = std::move(put.aside);
  std::ranges::move(put.warnings, std::back_inserter(restored->warnings));
  return restored;
}

}  // namespace

RestoreOutcome restore(const RestoreParts& parts, const RestoreWish& wish) {
  const fs::path& folder = wish.place.data_folder;
  if (auto fault = find_fault_of_folder(folder)) {
    return refusal_of(Reason::refused, std::move(*fault));
  }
  if (auto living = find_living(folder)) return base::Unexpected(std::move(*living));
  std::error_code unreachable;
  if (!fs::exists(folder, unreachable)) {
    // A folder that is made only to be refused would be left behind.
    if (const auto exchange = find_exchange(parts, wish); !exchange) {
      return base::Unexpected(exchange.error());
    }
  }
  ensure_folder(folder);
  storage::Turnstile turnstile(folder);
  turnstile.take_open_alone();
  // So that whoever is kept out is told by whom.
  upgrade::InstanceFile card(folder, {.id = parts.ids.next(),
                                      .release = std::string(parts.program.release),
                                      .format = parts.program.format,
                                      .role = "restore",
                                      .host = {},
                                      .pid = ::getpid()});
  auto outcome = Restoring(parts, wish).run();
  card.remove();
  return outcome;
}

}  // namespace theseus::backup
