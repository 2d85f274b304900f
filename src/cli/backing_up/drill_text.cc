#include "cli/backing_up/drill_text.h"

#include <fmt/format.h>

#include "cli/pasted_command.h"

namespace theseus::cli {
namespace {

using std::chrono::milliseconds;

std::string seconds(milliseconds time) {
  return fmt::format("{:.1f} s", static_cast<double>(time.count()) / 1000);
}

void show_recalls(const backup::Drill& drill, std::ostream& out) {
  if (drill.asked == 0) {
    out << "It holds no memory that could be asked for.\n";
    return;
  }
  out << fmt::format("Of {} memories asked for by their own text, {} were found (seed {}).\n",
                     drill.asked, drill.found, drill.seed);
  if (!drill.live) {
    out << fmt::format(
        "The data itself could not be asked, so that nothing was compared with it{}\n",
        drill.not_compared.empty() ? "." : ": " + drill.not_compared);
    return;
  }
  out << fmt::format("{} of {} answers are those of the data as it is now{}.\n", drill.live->same,
                     drill.live->asked,
                     drill.live->is_unchanged ? ", which has not changed since"
                                              : "; it has changed since, so they may differ");
}

// Of damaged data, another backup is damaged too.
std::string advice_after(const backup::Drill& drill, Session& session) {
  if (drill.backup.fault.empty()) {
    return "Make another one now: " + pasted_command(session, "backup create");
  }
  return "Another one made now may be no better. What is wrong with the data: " +
         pasted_command(session, "doctor");
}

}  // namespace

void show_drill(const backup::Drill& drill, Session& session) {
  Console& console = session.console();
  for (const std::string& fault : drill.faults) console.err << fault << '\n';
  if (!drill.holds()) {
    console.err << fmt::format("The backup {} cannot be relied on. The data was not touched. {}\n",
                               drill.backup.name, advice_after(drill, session));
    return;
  }
  std::ostream& out = console.out;
  out << fmt::format("The backup {} was unpacked, opened and asked, and holds.\n",
                     drill.backup.name);
  out << fmt::format(
      "{} rows of the journal, {} memories in {} spaces are as its manifest says{}.\n",
      drill.contents.rows, drill.contents.memories, drill.contents.spaces,
      drill.contents.has_digests ? ", each as its digest says" : "");
  show_recalls(drill, out);
  out << fmt::format("It took {}: {} to unpack, {} to check, {} to open, {} to ask.\n",
                     seconds(drill.time()), seconds(drill.unpacking), seconds(drill.checking),
                     seconds(drill.opening), seconds(drill.recalling));
}

}  // namespace theseus::cli
