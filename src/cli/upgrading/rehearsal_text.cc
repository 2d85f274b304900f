#include "cli/upgrading/rehearsal_text.h"

#include <fmt/format.h>

#include "cli/pasted_command.h"
#include "cli/table.h"
#include "cli/upgrading/plan_text.h"

namespace theseus::cli {
namespace {

std::string name_of(const backup::RehearsedPart& part) {
  return part.step.empty() ? part.name : fmt::format("{} {} {}", part.name, part.format, part.step);
}

void show_parts(const backup::Rehearsal& rehearsal, std::ostream& out) {
  Table table({"part", "rows", "time", "size", "content"});
  for (const backup::RehearsedPart& part : rehearsal.parts) {
    table.add({name_of(part), part.name == "step" ? std::to_string(part.rows) : "",
               fmt::format("{:.2f} s", static_cast<double>(part.time.count()) / 1000),
               size_in_megabytes(part.bytes), part.is_same ? "the same" : "another"});
  }
  table.print(out);
}

void show_recalls(const backup::Rehearsal& rehearsal, std::ostream& out) {
  for (const backup::ComparedRecalls& recalls : rehearsal.recalls) {
    out << fmt::format("{} of {} recalls answered as before, {} (seed {}).\n", recalls.same,
                       recalls.asked, recalls.when, rehearsal.seed);
  }
}

void show_set_aside(const backup::Rehearsal& rehearsal, std::ostream& err) {
  for (const backup::RehearsedAside& aside : rehearsal.set_aside) {
    err << printable(fmt::format("Step {} ({}) could not carry {} rows: {}.", aside.format,
                                 aside.step, aside.rows, aside.shown))
        << '\n';
  }
  err << "The upgrade sets them aside: they stay in the older shape, and are lost to it once it is "
         "made final, which asks about them. Put right or erase what they belong to first, with "
         "the release that serves the data now; the rest went well. The data was not touched.\n";
}

}  // namespace

void show_rehearsal(const backup::Rehearsal& rehearsal, Session& session) {
  Console& console = session.console();
  show_parts(rehearsal, console.out);
  show_recalls(rehearsal, console.out);
  for (const std::string& fault : rehearsal.faults) console.err << fault << '\n';
  if (!rehearsal.went_well()) {
    console.err << "The upgrade did not go as it must on the copy. The data was not touched: do "
                   "not upgrade it, and report this.\n";
    return;
  }
  if (!rehearsal.set_aside.empty()) return show_set_aside(rehearsal, console.err);
  console.out << fmt::format(
      "The upgrade from format {} to {} went well on the backup {}, also back and final. The data "
      "was not touched. Now: {}\n",
      rehearsal.from, rehearsal.to, rehearsal.backup.name, pasted_command(session, "upgrade plan"));
}

}  // namespace theseus::cli
