#include <fmt/format.h>

#include <set>

#include "doctor/checks.h"
#include "memory/parity/tag_check.h"
#include "migrations/program.h"
#include "upgrade/status.h"

namespace theseus::doctor {
namespace {

using upgrade::NewShape;

constexpr std::string_view kQueued = R"sql(SELECT key FROM queue_3)sql";

std::set<base::Id> read_queued(storage::Transaction& transaction, NewShape shape) {
  std::set<base::Id> queued;
  if (shape != NewShape::with_queue) return queued;
  storage::Statement rows = transaction.query(kQueued);
  while (rows.next()) queued.insert(rows.id(0));
  return queued;
}

}  // namespace

CheckReport check_tags(CheckedFolder& folder) {
  CheckReport report;
  folder.read([&](storage::Transaction& transaction) {
    const NewShape shape = upgrade::find_new_shape(transaction, migrations::tags_step());
    if (shape == NewShape::incomplete) {
      report.says = "tags have no tables of their own yet";
      return;
    }
    folder.tell("tags: each memory is compared");
    const std::set<base::Id> queued = read_queued(transaction, shape);
    const memory::TagReport found = memory::check_tag_tables(
        transaction, [&queued](const base::Id& id) { return queued.contains(id); });
    report.says = fmt::format("the tags of {} memories are those of their texts", found.memories);
    if (found.holds()) return;
    report.troubles.push_back(
        {.what = fmt::format("The tables of tags differ from the texts in {} memories, and {} of "
                             "their rows belong to none.",
                             found.different, found.stray_rows),
         .why = "Lists and counts by tag are wrong; the texts, from which these tables are made, "
                "are whole.",
         .command = folder.command("doctor --repair")});
  });
  return report;
}

}  // namespace theseus::doctor
