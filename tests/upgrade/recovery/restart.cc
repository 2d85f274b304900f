#include "upgrade/recovery/restart.h"

#include <exception>
#include <functional>
#include <set>

#include "support/every_body.h"
#include "upgrade/recovery/commands.h"
#include "upgrade/recovery/contents.h"
#include "upgrade/recovery/releases.h"
#include "upgrade/recovery/running_program.h"
#include "upgrade/recovery/soundness.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;

upgrade::Stamp look_at_stamp(const upgrade::Program& program, const fs::path& folder) {
  const auto finding = upgrade::DataSet::look(program, folder);
  if (!finding) throw Refusal(finding.error().message);
  if (!finding->has_value()) throw Refusal("the data is gone");
  return (**finding).stamp;
}

// As the older release reads it behind its own door.
void serve_as_before(const fs::path& folder, std::int64_t format, const std::string& contents) {
  const upgrade::Program older = release_of_format(format);
  RunningProgram running({.program = older, .folder = folder, .older = upgrade::Older::refuse});
  std::string found;
  read_texts(running.database(),
             [&](storage::Transaction& transaction) { found = contents_of(transaction); });
  running.close();
  if (found != contents) throw Refusal("it serves " + first_difference(contents, found));
}

void restart(const upgrade::Program& program, const fs::path& folder, const std::string& contents) {
  const upgrade::Stamp stamp = look_at_stamp(program, folder);
  const bool is_held = stamp.hold.has_value() && stamp.format < program.format;
  if (!is_held) return start_and_carry(program, folder);
  serve_as_before(folder, stamp.format, contents);
  recover(program, folder);
}

// A stage that is told when it is on disk is in the ledger; of the others nothing is known.
std::string fault_of_marks(const fs::path& folder, const Expectation& expected) {
  std::set<std::string> ledger;
  read_raw(folder, [&](storage::Transaction& transaction) {
    auto rows = transaction.query(
        "SELECT step || ' ' || stage FROM ledger WHERE number > $1 ORDER BY number",
        {expected.ledger_rows});
    while (rows.next()) ledger.emplace(rows.text(0));
  });
  for (const std::string& mark : expected.marks) {
    const bool is_told_before = mark.ends_with(" expanding") || mark.ends_with(" backfilling");
    if (!is_told_before && !ledger.contains(mark)) return "the ledger has lost " + mark + ". ";
  }
  return {};
}

std::string fault_after(const std::function<void()>& work, const upgrade::Program& program,
                        const fs::path& folder, const Expectation& expected) {
  try {
    work();
    return first_difference(expected.contents, contents_of(folder)) + fault_of(folder, program) +
           fault_of_marks(folder, expected);
  } catch (const std::exception& error) {
    return std::string("it does not go on: ") + error.what();
  }
}

}  // namespace

std::string fault_after_restart(const upgrade::Program& program, const fs::path& folder,
                                const Expectation& expected) {
  return fault_after([&] { restart(program, folder, expected.contents); }, program, folder,
                     expected);
}

std::string fault_after_upgrade(const upgrade::Program& program, const fs::path& folder,
                                const Expectation& expected) {
  const auto upgrade_and_finalize = [&] {
    run_upgrade(program, folder);
    finalize(program, folder);
  };
  return fault_after(upgrade_and_finalize, program, folder, expected);
}

}  // namespace theseus::tests
