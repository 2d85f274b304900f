#include "upgrade/finalization.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <vector>

#include "upgrade/carrying.h"
#include "upgrade/numbers.h"
#include "upgrade/program_command.h"
#include "upgrade/progress.h"
#include "upgrade/queue.h"
#include "upgrade/removal.h"
#include "upgrade/set_aside.h"
#include "upgrade/stamp.h"
#include "upgrade/verification.h"

namespace theseus::upgrade {
namespace {

void record_all(storage::Transaction& transaction, const Site& site, const Window& window,
                Stage stage) {
  for (const Window::Part& part : window.parts) {
    record_stage(transaction, site,
                 {.upgrade = window.upgrade, .entry = *part.entry, .stage = stage});
  }
}

Stamp stamp_after(const Site& site, const Window& window) {
  Stamp stamp;
  site.database.read([&](storage::Transaction& transaction) {
    std::vector<StepStage> stages = list_stages(transaction);
    for (const Window::Part& part : window.parts) {
      std::ranges::find(stages, part.entry->number, &StepStage::step)->stage = Stage::finalized;
    }
    stamp = numbers_of(site.program.catalog, stages);
  });
  return stamp;
}

std::vector<std::string> losses(const Site& site, const Stamp& after) {
  std::vector<std::string> sentences;
  for (const LivingInstance& instance : list_living(site.folder)) {
    if (instance.format >= after.oldest_writer) continue;
    const bool may_read = instance.format >= after.oldest_reader;
    sentences.push_back(fmt::format("{} would {}", described(instance),
                                    may_read ? "only be able to read from then on"
                                             : "not even be able to read from then on, and ends"));
  }
  // As files lie in a folder is no order, and a yes is held against the words that were asked.
  std::ranges::sort(sentences);
  return sentences;
}

// From here on programs that do not know the new shape write no more, so the queue only shrinks.
void raise_numbers(const Site& site, const Window& window) {
  write_with_lock(site, [&](storage::Transaction& transaction) {
    record_all(transaction, site, window, Stage::finalizing);
    raise_epoch(transaction, site, load_stamp(transaction).hold);
  });
}

std::string reason_against_end(storage::Transaction& transaction, const Window& window) {
  for (const Window::Part& part : window.parts) {
    if (const std::int64_t queued = count_queued(transaction, *part.entry)) {
      return fmt::format("step {} still has {} keys in its queue", part.entry->number, queued);
    }
    const std::string reason = reason_against(verify(transaction, *part.entry));
    if (!reason.empty()) return fmt::format("step {}: {}", part.entry->number, reason);
  }
  return {};
}

// Without the way back: what a step needs only while its window is open goes.
void close(storage::Transaction& transaction, const Site& site, const Window& window) {
  for (const Window::Part& part : window.parts) {
    drop_queue_triggers(transaction, *part.entry, site.database.dialect());
    drop_queue(transaction, *part.entry);
    delete_progress(transaction, part.entry->number);
  }
  for (const Window::Part& part : window.parts) {
    record_stage(transaction, site,
                 {.upgrade = window.upgrade, .entry = *part.entry, .stage = Stage::contracting},
                 StructureRecord::changed);
  }
  raise_epoch(transaction, site, load_stamp(transaction).hold);
}

Outcome stopped_before_the_end() {
  return busy("Asked to stop. Finalize again to go on; rollback is possible.");
}

// The last look at the old shape, which is about to go.
std::string reason_against_rows(const Site& site, const Window& window, Pace& pace) {
  for (const Window::Part& part : window.parts) {
    Verification found;
    check_rows(site, *part.entry, pace, found);
    if (found.wrong > 0) {
      return fmt::format("step {}: {}", part.entry->number, reason_against(found));
    }
  }
  return {};
}

Outcome prove_end(const Site& site, const Window& window, Pace& pace) {
  std::string reason;
  site.database.read(
      [&](storage::Transaction& transaction) { reason = reason_against_end(transaction, window); });
  if (reason.empty()) reason = reason_against_rows(site, window, pace);
  if (pace.is_stopped()) return stopped_before_the_end();
  if (reason.empty()) return Done{};
  return refused(
      fmt::format("The window cannot be closed: {}. Nothing that was stored is harmed. To "
                  "carry all rows anew, roll back and upgrade again: {}",
                  reason, command_of(site.program, "rollback", site.folder)));
}

std::string question_of_rows(const Site& site, const Window& window) {
  std::vector<std::string> questions;
  site.database.read([&](storage::Transaction& transaction) {
    for (const Window::Part& part : window.parts) {
      const std::int64_t aside = count_set_aside(transaction, part.entry->number);
      if (aside == 0) continue;
      questions.push_back(fmt::format(
          "{} rows could not be carried by step {} ({}) and stay in the old shape alone", aside,
          part.entry->number, part.entry->name));
    }
  });
  return fmt::format("{}", fmt::join(questions, "; "));
}

// What of the queue cannot be carried is then asked about while nobody is shut out. What was set
// aside may have been put right, or erased, since.
void carry_before_question(const Site& site, const Window& window, Pace& pace) {
  for (const Window::Part& part : window.parts) {
    carry_queued_by_now(site, *part.entry, pace);
    carry_set_aside(site, *part.entry, pace);
  }
}

std::string changed_by_numbers(const Site& site, const Window& window) {
  const Stamp stamp = stamp_after(site, window);
  return fmt::format(
      "No content was changed, but by now only programs that know format {} may read, and format "
      "{} write. The upgrade is still open; that is undone, as all of it, with: {}",
      stamp.oldest_reader, stamp.oldest_writer, command_of(site.program, "rollback", site.folder));
}

// A call that goes on where the numbers are raised has nobody to shut out any more.
Outcome ask_before_numbers(const Site& site, const Window& window, const EndWish& wish,
                           const std::string& of_rows) {
  const bool is_raised = window.has(Stage::finalizing);
  std::vector<std::string> questions;
  if (!is_raised) questions = losses(site, stamp_after(site, window));
  if (!of_rows.empty()) questions.push_back(of_rows);
  const std::string question = fmt::format("{}", fmt::join(questions, "; "));
  if (question.empty() || wish.accepts || wish.accepted == question) return Done{};
  return asks(question, is_raised ? changed_by_numbers(site, window) : "");
}

// Of what an older program wrote until the numbers were raised.
Outcome ask_behind_numbers(const Site& site, const Window& window, const EndWish& wish,
                           const std::string& answered) {
  const std::string question = question_of_rows(site, window);
  if (question.empty() || wish.accepts || question == answered) return Done{};
  return asks(question, changed_by_numbers(site, window));
}

void carry_queues(const Site& site, const Window& window, Pace& pace) {
  for (const Window::Part& part : window.parts) {
    site.tell({.entry = part.entry, .stage = Stage::finalizing});
    carry_queue(site, *part.entry, pace);
  }
}

bool close_if_nothing_is_queued(const Site& site, const Window& window) {
  bool is_closed = false;
  write_with_lock(site, [&](storage::Transaction& transaction) {
    is_closed = std::ranges::all_of(window.parts, [&](const Window::Part& part) {
      return count_queued(transaction, *part.entry) == 0;
    });
    if (is_closed) close(transaction, site, window);
  });
  return is_closed;
}

}  // namespace

Outcome finalize_window(const Site& site, const Window& window, const EndWish& wish) {
  carry_before_question(site, window, wish.pace);
  if (wish.pace.is_stopped()) return stopped_before_the_end();
  const std::string of_rows = question_of_rows(site, window);
  if (Outcome asked = ask_before_numbers(site, window, wish, of_rows); !asked) return asked;
  raise_numbers(site, window);
  carry_queues(site, window, wish.pace);
  if (wish.pace.is_stopped()) return stopped_before_the_end();
  if (Outcome proven = prove_end(site, window, wish.pace); !proven) return proven;
  if (Outcome asked = ask_behind_numbers(site, window, wish, of_rows); !asked) return asked;
  if (!close_if_nothing_is_queued(site, window)) {
    return busy("A program has written meanwhile. Finalize again to go on.");
  }
  if (contract_window(site, window, wish.pace)) return Done{};
  return busy(
      "Asked to stop. The window is closed; what is left of the old shapes is taken away when a "
      "server runs, or when finalize is run again.");
}

bool contract_window(const Site& site, const Window& window, Pace& pace) {
  for (const Window::Part& part : window.parts) {
    site.tell({.entry = part.entry, .stage = Stage::contracting});
    if (!remove_rows(site, part.entry->step->contract, pace)) return false;
    write_with_lock(site, [&](storage::Transaction& transaction) {
      transaction.execute_script(part.entry->step->contract.drop.of(site.database.dialect()));
      record_stage(transaction, site,
                   {.upgrade = window.upgrade, .entry = *part.entry, .stage = Stage::finalized},
                   StructureRecord::changed);
    });
    site.tell({.entry = part.entry, .stage = Stage::finalized});
  }
  return true;
}

}  // namespace theseus::upgrade
