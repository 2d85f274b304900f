#include "backup/rehearsal.h"

#include <fmt/format.h>

#include <algorithm>

#include "backup/content_sum.h"
#include "backup/contents_check.h"
#include "backup/stopwatch.h"
#include "memory/parity/parity_check.h"
#include "storage/sqlite/database_copy.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/set_aside.h"
#include "upgrade/status.h"

namespace theseus::backup {
namespace {

using std::chrono::milliseconds;
using upgrade::Done;
using upgrade::Outcome;
using upgrade::Upgrader;

template <class Work>
auto timed(milliseconds& sum, const Work& work) {
  const Stopwatch watch(sum);
  return work();
}

/// One rehearsal, part by part. Each gives false where it cannot go on.
class Performance {
 public:
  explicit Performance(const RehearsalWish& wish)
      : wish_(wish), copy_(wish.trial, room_to_upgrade(wish.trial.backup)) {
    report_ = {.backup = wish.trial.backup,
               .began = wish.clock.now(),
               .from = wish.trial.backup.format,
               .to = wish.trial.program.format,
               .seed = wish.sample.seed};
  }

  base::Result<Rehearsal> run() {
    const auto damage = unpack();
    if (damage && !stop().stop_requested()) return base::Unexpected(*damage);
    if (!damage && take_steps() && roll_back() && upgrade_again() && finalize())
      wish_.tell("Done.");
    if (stop().stop_requested()) {
      return base::Unexpected(base::Refusal{
          "Asked to stop. Nothing is left of the copy, and the data was not touched."});
    }
    return std::move(report_);
  }

 private:
  const std::stop_token& stop() const noexcept { return wish_.trial.work.stop; }

  bool fail(std::string fault) {
    report_.faults.push_back(std::move(fault));
    return false;
  }

  // What is not whole is not rehearsed with: nothing that follows would say anything.
  std::optional<base::Refusal> unpack() {
    wish_.tell("Unpacking the backup ...");
    RehearsedPart part{.name = "copy"};
    {
      const Stopwatch watch(part.time);
      const auto manifest = copy_.unpack();
      if (!manifest) return manifest.error();
      const auto checked = check_contents(copy_.database(), *manifest, wish_.trial.program, stop());
      if (!checked) return refuse_contents(report_.backup, checked.error().message).error();
    }
    sum_ = content_sum(copy_.database(), stop());
    take(std::move(part), report_.from);
    return std::nullopt;
  }

  // Each behind the other, so that its time and its bytes are its own.
  bool take_steps() {
    for (const upgrade::CatalogEntry& entry : wish_.trial.program.catalog) {
      if (entry.number <= report_.from) continue;
      wish_.tell(fmt::format("Step {} {} ...", entry.number, entry.name));
      if (!take_step(entry)) return false;
    }
    return true;
  }

  bool take_step(const upgrade::CatalogEntry& entry) {
    RehearsedPart part{.name = "step", .step = std::string(entry.name)};
    milliseconds expanding{0};
    milliseconds carrying{0};
    const std::int64_t bytes = bytes_of_copy();
    const bool went_on = act([&](Upgrader& upgrader) {
                           return timed(expanding, [&] { return expand(upgrader, entry.number); });
                         }) &&
                         act([&](Upgrader& upgrader) {
                           return timed(carrying, [&] { return upgrader.carry(stop()); });
                         });
    if (!went_on) return false;
    part.rows = rows_of(entry.number);
    part.time = expanding + carrying;
    const std::int64_t grown = std::max<std::int64_t>(0, bytes_of_copy() - bytes);
    const double rows = static_cast<double>(std::max<std::int64_t>(1, part.rows));
    report_.steps.push_back(
        {.format = entry.number,
         .rows = part.rows,
         .microseconds_a_row = static_cast<double>(carrying.count()) * 1000 / rows,
         .bytes_a_row = part.rows == 0 ? 0 : grown / part.rows});
    return take(std::move(part), entry.number);
  }

  bool roll_back() {
    wish_.tell("Taking it back ...");
    RehearsedPart part{.name = "rollback"};
    const bool went_on = timed(part.time, [&] {
      return std::ranges::all_of(report_.steps, [&](const upgrade::RehearsedStep&) {
        return act([&](Upgrader& upgrader) { return upgrader.roll_back(stop()); });
      });
    });
    return went_on && take(std::move(part), report_.from);
  }

  // All steps in one go, as it will be; asked before and behind the carrying.
  bool upgrade_again() {
    wish_.tell("Upgrading once more ...");
    RehearsedPart part{.name = "upgrade"};
    if (!timed(part.time, [&] {
          return act([&](Upgrader& upgrader) { return expand(upgrader, report_.to); });
        })) {
      return false;
    }
    const auto sample = sample_memories(copy_.database(), wish_.sample);
    questions_ = ask_about(*wish_.open(copy_.folder()), sample, stop());
    const bool went_on = timed(
        part.time, [&] { return act([&](Upgrader& upgrader) { return upgrader.carry(stop()); }); });
    if (went_on) note_set_aside();
    return went_on && take(std::move(part), report_.to) && ask("carried");
  }

  bool finalize() {
    wish_.tell("Making it final ...");
    RehearsedPart part{.name = "finalize"};
    const bool went_on = timed(part.time, [&] {
      while (is_open()) {
        if (!act([&](Upgrader& upgrader) {
              return upgrader.finalize({.accepts = true, .stop = stop()});
            })) {
          return false;
        }
      }
      return true;
    });
    return went_on && take(std::move(part), report_.to) && ask("finalized");
  }

  bool ask(std::string when) {
    const auto recaller = wish_.open(copy_.folder());
    const auto answers = ask_again(*recaller, questions_, stop());
    ComparedRecalls compared{.when = std::move(when)};
    for (std::size_t i = 0; i < answers.size(); ++i) {
      ++compared.asked;
      const Recalled& before = questions_[i].answer;
      const bool is_same =
          before.ids() == answers[i].ids() && before.degraded == answers[i].degraded;
      if (is_same) ++compared.same;
    }
    report_.recalls.push_back(compared);
    if (compared.same == compared.asked) return true;
    return fail(fmt::format("{} of {} recalls are answered otherwise than before ({}).",
                            compared.asked - compared.same, compared.asked, compared.when));
  }

  // Holds the content against what it was before, and notes the part.
  bool take(RehearsedPart part, std::int64_t format) {
    part.format = format;
    part.bytes = bytes_of_copy();
    std::string fault;
    const auto look = [&](storage::Transaction& transaction) {
      fault = find_fault(transaction, format);
    };
    if (!storage::inspect_sqlite(copy_.database(), look, stop())) return false;
    if (fault.empty() && content_sum(copy_.database(), stop()) != sum_) {
      fault = "The content is, row by row, not what it was before.";
    }
    part.is_same = fault.empty();
    const std::string name = part.name;
    report_.parts.push_back(std::move(part));
    return fault.empty() || fail(fmt::format("Behind the part {}: {}", name, fault));
  }

  static std::string find_fault(storage::Transaction& transaction, std::int64_t format) {
    constexpr std::int64_t kDigests = 2;
    if (upgrade::load_stamp(transaction).format != format) return "the format is another.";
    if (format < kDigests) return "";
    const auto report = memory::check_parity(transaction, memory::Digests::pending);
    const auto made = std::ranges::find_if(report.differences, is_of_the_upgrade);
    if (made == report.differences.end()) return "";
    return fmt::format("a row is not as it must be: table {}, {}.", made->table, made->what);
  }

  // Memories and spaces that are not what the journal says were not so before either: the sum of
  // the content tells whether anything of them changed.
  static bool is_of_the_upgrade(const memory::Difference& difference) {
    return difference.table != "memories" && difference.table != "spaces";
  }

  Outcome expand(Upgrader& upgrader, std::int64_t to) const {
    return upgrader.expand({.to = to, .accepts = true, .stop = stop()});
  }

  bool act(const std::function<Outcome(Upgrader&)>& work) {
    if (stop().stop_requested()) return false;
    const Outcome outcome = copy_.with_upgrader(work);
    return outcome || fail(outcome.error().message);
  }

  std::int64_t rows_of(std::int64_t format) const {
    std::int64_t rows = 0;
    copy_.with_data([&](upgrade::DataSet& data) {
      const upgrade::UpgradeStatus status = data.upgrade_status();
      const auto step = std::ranges::find(status.steps, format, &upgrade::StepStatus::step);
      if (step != status.steps.end()) rows = step->done + step->set_aside;
    });
    return rows;
  }

  // Asked about by the finalize of the data itself, and answered here by nobody. What a step that
  // was final before has left behind is none of this upgrade.
  void note_set_aside() {
    constexpr std::int64_t kShown = 3;
    storage::inspect_sqlite(copy_.database(), [&](storage::Transaction& transaction) {
      for (const auto& step : upgrade::read_status(transaction, wish_.trial.program).steps) {
        if (step.set_aside == 0 || !step.stage || !upgrade::is_window_open(*step.stage)) continue;
        RehearsedAside aside{.format = step.step, .step = step.name, .rows = step.set_aside};
        for (const auto& row : upgrade::list_set_aside(transaction, step.step, kShown)) {
          aside.shown +=
              fmt::format("{}{} ({})", aside.shown.empty() ? "" : ", ", row.key, row.reason);
        }
        report_.set_aside.push_back(std::move(aside));
      }
    });
  }

  bool is_open() const {
    bool is_open = false;
    copy_.with_data([&](upgrade::DataSet& data) {
      is_open = data.upgrade_status().stage() != upgrade::name_of(upgrade::Stage::finalized);
    });
    return is_open && !stop().stop_requested();
  }

  // Closed, its log is in it.
  std::int64_t bytes_of_copy() const {
    return storage::size_of_sqlite(copy_.database()).file_bytes;
  }

  const RehearsalWish& wish_;
  TrialCopy copy_;
  Rehearsal report_;
  std::string sum_;
  std::vector<Asked> questions_;
};

}  // namespace

base::Result<Rehearsal> rehearse(const RehearsalWish& wish) {
  Performance performance(wish);
  return performance.run();
}

}  // namespace theseus::backup
