#include "backup/drill.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "backup/stopwatch.h"
#include "backup/unpack.h"
#include "base/error.h"
#include "storage/sqlite/sqlite_file.h"

namespace theseus::backup {
namespace {

using std::chrono::milliseconds;

base::Unexpected<base::Refusal> refuse(std::string message) {
  return base::Unexpected(base::Refusal{std::move(message)});
}

base::Unexpected<base::Refusal> stopped() {
  return refuse("Asked to stop. Nothing is left of the copy, and the data was not touched.");
}

// What a person has to mend before the backup can be tried at all.
std::optional<base::Refusal> find_reason_against(const TrialWish& trial) {
  if (trial.backup.format > trial.program.format) {
    return base::Refusal{fmt::format(
        "The backup {} is of format {}, made by release {}, and this release knows formats up to "
        "{}. Nothing was done. Try it with that release or a newer one.",
        trial.backup.name, trial.backup.format, trial.backup.release, trial.program.format)};
  }
  const auto manifest = upgrade::read_manifest(trial.backup.folder);
  if (!manifest) return std::nullopt;  // that is for unpacking to say
  const auto packing =
      find_packing(*manifest, {.backup = trial.backup.folder, .key_file = trial.key_file});
  return packing ? std::nullopt : std::optional(packing.error());
}

/// One drill, part by part.
class Trial {
 public:
  explicit Trial(const DrillWish& wish)
      : wish_(wish), copy_(wish.trial, room_for(wish.trial)), drill_{.backup = wish.trial.backup} {
    drill_.began = wish.clock.now();
    drill_.seed = wish.sample.seed;
  }

  base::Result<Drill> run() {
    try {
      if (unpack() && check() && bring_up_to_date()) ask();
    } catch (const base::Error& error) {
      if (error.kind() == base::ErrorKind::full) throw;
      fail(error.what());
    }
    if (wish_.trial.work.stop.stop_requested()) return stopped();
    return std::move(drill_);
  }

 private:
  static std::int64_t room_for(const TrialWish& trial) {
    return trial.backup.format < trial.program.format ? room_to_upgrade(trial.backup)
                                                      : room_to_read(trial.backup);
  }

  bool fail(std::string fault) {
    drill_.faults.push_back(std::move(fault));
    return false;
  }

  bool unpack() {
    const Stopwatch watch(drill_.unpacking);
    const auto manifest = copy_.unpack();
    if (!manifest) return fail(manifest.error().message);
    manifest_ = *manifest;
    drill_.described = manifest->content;
    return true;
  }

  bool check() {
    const Stopwatch watch(drill_.checking);
    const auto checked =
        check_contents(copy_.database(), manifest_, wish_.trial.program, wish_.trial.work.stop);
    if (!checked) {
      return fail(refuse_contents(drill_.backup, checked.error().message).error().message);
    }
    drill_.contents = *checked;
    return true;
  }

  bool bring_up_to_date() {
    const Stopwatch watch(drill_.opening);
    const upgrade::Program& program = wish_.trial.program;
    if (drill_.backup.format >= program.format) return true;
    const std::stop_token stop = wish_.trial.work.stop;
    const auto outcome = copy_.with_upgrader([&](upgrade::Upgrader& upgrader) {
      upgrade::Outcome expanded =
          upgrader.expand({.to = program.format, .accepts = true, .stop = stop});
      return expanded ? upgrader.carry(stop) : expanded;
    });
    if (outcome) return true;
    return fail(fmt::format("The copy could not be upgraded: {}", outcome.error().message));
  }

  void ask() {
    const auto memories = sample_memories(copy_.database(), wish_.sample);
    std::unique_ptr<Recaller> recaller;
    {
      const Stopwatch watch(drill_.opening);
      recaller = wish_.open(copy_.folder());
    }
    const Stopwatch watch(drill_.recalling);
    const auto questions = ask_about(*recaller, memories, wish_.trial.work.stop);
    if (wish_.trial.work.stop.stop_requested()) return;
    drill_.asked = static_cast<int>(memories.size());
    drill_.found = static_cast<int>(std::ranges::count_if(questions, &Asked::found_itself));
    if (wish_.live != nullptr) compare_with_live(*recaller, questions);
    if (!answers_as_live()) judge(questions);
  }

  // What the data itself does not find is no fault of its backup.
  bool answers_as_live() const {
    return drill_.live && drill_.live->is_unchanged && drill_.live->same == drill_.asked;
  }

  void judge(const std::vector<Asked>& questions) {
    // A text without a word, such as a ship and an anchor, finds nothing in whole data either.
    const auto finds_nothing = [](const Asked& asked) { return asked.answer.hits.empty(); };
    const auto mute = static_cast<int>(std::ranges::count_if(questions, finds_nothing));
    const int missing = drill_.asked - drill_.found;
    if (missing == mute && (missing == 0 || drill_.found > 0)) return;
    // Among texts of the same few words ranking puts others before one, in whole data too.
    constexpr int kOneInSoMany = 10;
    if (missing > mute && missing * kOneInSoMany <= drill_.asked) return;
    fail(fmt::format("{} of {} memories were not found by their own text in the copy.", missing,
                     drill_.asked));
  }

  void compare_with_live(Recaller& copy, const std::vector<Asked>& questions) {
    const auto answered = ask_live(questions);
    if (!answered) return;
    LiveComparison live{.is_unchanged = answered->is_unchanged};
    for (std::size_t i = 0; i < answered->answers.size(); ++i) {
      ++live.asked;
      const auto ids = restricted(copy, questions[i], answered->answers[i]);
      if (ids == questions[i].answer.ids()) ++live.same;
    }
    drill_.live = live;
    if (!live.is_unchanged || live.same == live.asked) return;
    fail(
        fmt::format("{} of {} answers of the copy are not those of the data, which has not "
                    "changed since the backup.",
                    live.asked - live.same, live.asked));
  }

  struct LiveAnswers {
    std::vector<Recalled> answers;
    bool is_unchanged = false;
  };

  // A server that is busy, ends or wants another key says nothing of the backup.
  std::optional<LiveAnswers> ask_live(const std::vector<Asked>& questions) {
    LiveRecaller& live = *wish_.live;
    try {
      const std::int64_t head = live.journal_head();
      LiveAnswers answered{.answers = ask_again(live, questions, wish_.trial.work.stop)};
      answered.is_unchanged = head == drill_.backup.journal_head && live.journal_head() == head;
      return answered;
    } catch (const base::Error& error) {
      drill_.not_compared = error.what();
      return std::nullopt;
    }
  }

  // What the data answers, without the memories that the backup does not have.
  static std::vector<std::string> restricted(Recaller& copy, const Asked& asked,
                                             const Recalled& answer) {
    std::vector<std::string> ids;
    for (const Recalled::Hit& hit : answer.hits) {
      if (copy.find_text({asked.memory.space, hit.id})) ids.push_back(hit.id);
    }
    return ids;
  }

  const DrillWish& wish_;
  TrialCopy copy_;
  Drill drill_;
  upgrade::Manifest manifest_;
};

}  // namespace

base::Result<Drill> run_drill(const DrillWish& wish) {
  if (auto reason = find_reason_against(wish.trial)) return base::Unexpected(*reason);
  Trial trial(wish);
  return trial.run();
}

}  // namespace theseus::backup
