#include "commands.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "backup/create.h"
#include "backup/erasing/erase_from.h"
#include "backup/key_file.h"
#include "backup/older_copies.h"
#include "backup/restoring/restore.h"
#include "backup/restoring/workplace.h"
#include "backup/retention.h"
#include "migrations/program.h"
#include "open_memories.h"
#include "scrub/rewriting.h"
#include "scrub/scrubber.h"

namespace theseus::tests {
namespace {

backup::Packing packing_of(const Site& site, Packed packed) {
  backup::Packing packing{.zstd = packed != Packed::plain};
  if (packed == Packed::encrypted) packing.key = backup::load_key(site.key_file).value();
  return packing;
}

// A person who is told that the data cannot be read looks at the disk first.
bool is_expected(const upgrade::UpgradeRefusal& question) {
  return question.kind == upgrade::UpgradeRefusal::Kind::asks &&
         question.message.find("cannot be read") == std::string::npos;
}

std::string message_of(const backup::RestoreOutcome& outcome) {
  return outcome ? "It did not ask." : outcome.error().message;
}

/// Asks to stop after a while: a fault that lasts would hold the log for as long as the product has
/// patience with a reader.
class Alarm {
 public:
  explicit Alarm(std::stop_source& source)
      : thread_([&source](const std::stop_token& end) {
          constexpr std::chrono::seconds kWhile{1};
          std::mutex mutex;
          std::condition_variable_any ended;
          std::unique_lock lock(mutex);
          ended.wait_for(lock, end, kWhile, [] { return false; });
          if (!end.stop_requested()) source.request_stop();
        }) {}

 private:
  std::jthread thread_;
};

std::vector<std::string> copies_of(const Site& site) {
  return backup::folders_of(backup::list_older_copies({.data_folder = site.data}));
}

void back_up_keeping(int keep_count, const Site& site, Packed packed, const Tell& tell) {
  const upgrade::Program program = migrations::this_program();
  OpenMemories open({.folder = site.data});
  const auto created = backup::create_backup({.program = program,
                                              .place = site.place(),
                                              .instance = open.data().instance(),
                                              .format = open.data().stamp().format,
                                              .clock = open.clock(),
                                              .packing = packing_of(site, packed)});
  if (!created) throw Refusal(created.error().message);
  tell(kMade + created->backup.name);
  backup::prune_behind(site.place(), *created, keep_count);
  open.close();
}

}  // namespace

void back_up(const Site& site, Packed packed, const Tell& tell) {
  back_up_keeping(1, site, packed, tell);
}

void back_up_beside_others(const Site& site, Packed packed) {
  constexpr int kAll = 100;
  back_up_keeping(kAll, site, packed, [](const std::string&) {});
}

void bring_back(const Site& site, backup::RestorePoint point, const Tell& tell) {
  const upgrade::Program program = migrations::this_program();
  const base::SystemClock clock;
  base::Uuid7Source ids(clock);
  const backup::RestoreParts parts{.program = program, .clock = clock, .ids = ids};
  backup::RestoreWish wish{.place = site.place(), .point = point, .key_file = site.key_file};
  const auto question = backup::restore(parts, wish);
  if (question || !is_expected(question.error())) throw Refusal(message_of(question));
  wish.accepted = question.error().message;
  const auto restored = backup::restore(parts, wish);
  if (!restored) throw Refusal(message_of(restored));
  tell(kRestored);
}

void bring_back_at_any_price(const Site& site, const Tell& tell) {
  const upgrade::Program program = migrations::this_program();
  const base::SystemClock clock;
  base::Uuid7Source ids(clock);
  const auto restored =
      backup::restore({.program = program, .clock = clock, .ids = ids},
                      {.place = site.place(), .key_file = site.key_file, .accepts = true});
  if (!restored) throw Refusal(message_of(restored));
  tell(kRestored);
}

void erase_and_scrub(const Site& site, const base::Id& id, const Tell& tell) {
  std::optional<scrub::Scrubber> scrubber;
  OpenMemories open(
      {.folder = site.data, .on_erased = [&](std::int64_t seq, const memory::ErasedForms& forms) {
         scrubber->add(seq, forms.list(), forms.is_complete());
       }});
  scrubber.emplace(scrub::Scrubber::Parts{
      .database = open.database(), .clock = open.clock(), .folder = site.data, .find_copies = [&] {
        return copies_of(site);
      }});
  open.erase(id);
  tell(kErased);
  std::stop_source patience;
  const Alarm alarm(patience);
  if (scrubber->run(patience.get_token()).waiting == 0) tell(kScrubbed);
  scrub::scrub_by_rewriting({.database = open.database(),
                             .clock = open.clock(),
                             .folder = site.data,
                             .copies = copies_of(site),
                             .stop = patience.get_token()});
  tell(kScrubbed);
  open.close();
}

void erase_from(const Site& site, const Tell& tell) {
  const upgrade::Program program = migrations::this_program();
  OpenMemories open({.folder = site.data});
  const auto erased = backup::erase_from_backups(
      {.program = program, .clock = open.clock(), .live = open.database()},
      {.place = site.place(), .key_file = site.key_file, .accepts = true});
  if (!erased) throw Refusal(erased.error().message);
  if (!erased->left.empty()) throw Refusal(erased->left.front().reason);
  tell(kErasedFrom);
  open.close();
}

void start(const Site& site) {
  OpenMemories open({.folder = site.data});
  backup::clear_restore_leftovers(site.data);
  open.close();
}

}  // namespace theseus::tests
