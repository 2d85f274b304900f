#include "upgrade/carrying.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <vector>

#include "upgrade/backfill.h"
#include "upgrade/carried_row.h"
#include "upgrade/key.h"
#include "upgrade/queue.h"
#include "upgrade/set_aside.h"
#include "upgrade/stamp.h"
#include "upgrade/verification.h"

namespace theseus::upgrade {
namespace {

void tell_progress(const Site& site, const CatalogEntry& entry) {
  std::optional<Progress> progress;
  site.database.read([&](storage::Transaction& transaction) {
    progress = find_progress(transaction, entry.number);
  });
  if (!progress) return;
  site.tell({.entry = &entry,
             .stage = Stage::backfilling,
             .done = progress->done + progress->set_aside,
             .expected = progress->expected});
}

// From the first row also where an earlier proof refused it: carrying a row twice does no harm.
void begin(const Site& site, const CatalogEntry& entry) {
  write_with_lock(site, [&](storage::Transaction& transaction) {
    const auto stage = find_step_stage(transaction, entry.number);
    if (stage->stage == Stage::backfilling) return;
    if (entry.step->carry != nullptr) begin_backfill(transaction, entry);
    record_stage(transaction, site,
                 {.upgrade = stage->upgrade, .entry = entry, .stage = Stage::backfilling});
  });
}

std::int64_t run_batch(const Site& site, const CatalogEntry& entry, Pace& pace) {
  Page page;
  site.database.read([&](storage::Transaction& transaction) {
    page = read_page(transaction, entry, pace.rows());
  });
  if (page.rows.empty()) return 0;
  write_with_lock(site, [&](storage::Transaction& transaction) {
    pace.hold([&] { carry_page(transaction, entry, page, site.clock.now()); });
  });
  return std::ssize(page.rows);
}

std::string refusal_of(const CatalogEntry& entry, const Verification& verification) {
  return fmt::format(
      "Step {} ({}) did not come out right: {}. Nothing that was stored is harmed, and programs go "
      "on reading the old shape. Run the upgrade again to carry all rows anew, or roll it back; "
      "please report this.",
      entry.number, entry.name, reason_against(verification));
}

// The end of its window, by another process, takes the queue away.
bool has_queue(storage::Transaction& transaction, const CatalogEntry& entry) {
  const auto stage = find_step_stage(transaction, entry.number);
  return stage && stage->stage && is_window_open(*stage->stage);
}

std::int64_t carry_queued_batch(const Site& site, const CatalogEntry& entry, Pace& pace,
                                std::int64_t limit) {
  std::int64_t taken = 0;
  site.database.write([&](storage::Transaction& transaction) {
    require_writer(transaction, site);
    taken = 0;
    if (has_queue(transaction, entry)) {
      pace.hold([&] { taken = carry_queued(transaction, entry, limit, site.clock.now()); });
    }
    return taken > 0 ? storage::Ending::commit : storage::Ending::roll_back;
  });
  return taken;
}

std::int64_t carry_queued_up_to(const Site& site, const CatalogEntry& entry, Pace& pace,
                                std::int64_t keys) {
  std::int64_t carried = 0;
  while (carried < keys && !pace.is_stopped()) {
    const std::int64_t limit = std::min(pace.rows(), keys - carried);
    const std::int64_t rows =
        pace.run([&] { return carry_queued_batch(site, entry, pace, limit); });
    if (rows == 0) break;
    carried += rows;
  }
  return carried;
}

}  // namespace

bool backfill_step(const Site& site, const CatalogEntry& entry, Pace& pace) {
  begin(site, entry);
  if (entry.step->carry == nullptr) return true;
  while (!pace.is_stopped()) {
    const std::int64_t rows = pace.run([&] { return run_batch(site, entry, pace); });
    tell_progress(site, entry);
    if (rows == 0) return true;
  }
  return false;
}

Outcome prove_step(const Site& site, const CatalogEntry& entry, Pace& pace) {
  Verification verification;
  site.database.read(
      [&](storage::Transaction& transaction) { verification = verify(transaction, entry); });
  if (verification.holds() && !check_rows(site, entry, pace, verification)) {
    return busy("Asked to stop. The upgrade goes on where it stopped when it is run again.");
  }
  const Stage stage = verification.holds() ? Stage::verified : Stage::refused;
  write_with_lock(site, [&](storage::Transaction& transaction) {
    const auto before = find_step_stage(transaction, entry.number);
    record_stage(transaction, site,
                 {.upgrade = before->upgrade,
                  .entry = entry,
                  .stage = stage,
                  .detail = reason_against(verification)});
    if (stage == Stage::verified) raise_epoch(transaction, site, load_stamp(transaction).hold);
  });
  site.tell({.entry = &entry, .stage = stage});
  if (stage == Stage::verified) return Done{};
  return refused(refusal_of(entry, verification));
}

std::int64_t carry_queue(const Site& site, const CatalogEntry& entry, Pace& pace) {
  return carry_queued_up_to(site, entry, pace, std::numeric_limits<std::int64_t>::max());
}

std::int64_t carry_queued_by_now(const Site& site, const CatalogEntry& entry, Pace& pace) {
  std::int64_t queued = 0;
  site.database.read([&](storage::Transaction& transaction) {
    queued = has_queue(transaction, entry) ? count_queued(transaction, entry) : 0;
  });
  return carry_queued_up_to(site, entry, pace, queued);
}

void carry_set_aside(const Site& site, const CatalogEntry& entry, Pace& pace) {
  std::vector<SetAsideRow> aside;
  site.database.read([&](storage::Transaction& transaction) {
    aside = list_set_aside(transaction, entry.number, count_set_aside(transaction, entry.number));
  });
  std::size_t next = 0;
  run_to_the_end(pace, [&] {
    const std::size_t begin = next;
    next = std::min(aside.size(), begin + static_cast<std::size_t>(pace.rows()));
    if (begin == next) return std::int64_t{0};
    write_with_lock(site, [&](storage::Transaction& transaction) {
      pace.hold([&] {
        RowCarrier rows(transaction, entry, site.clock.now());
        for (std::size_t i = begin; i < next; ++i) {
          rows.carry(parse_key(aside[i].key, entry.step->carry->key));
        }
      });
    });
    return static_cast<std::int64_t>(next - begin);
  });
}

}  // namespace theseus::upgrade
