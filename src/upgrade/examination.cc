#include "upgrade/examination.h"

#include <fmt/format.h>

#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "upgrade/guard.h"
#include "upgrade/ledger.h"
#include "upgrade/program_command.h"
#include "upgrade/structure.h"

namespace theseus::upgrade {
namespace {

using base::Refusal;
using base::Unexpected;
using Verdict = base::Result<std::optional<Finding>>;

bool has_table(std::string_view structure, std::string_view name) {
  return structure.find(fmt::format("table|{0}|{0}|", name)) != std::string_view::npos;
}

Verdict refuse(const Subject& subject, std::string_view reason, std::string_view what_to_do) {
  return Unexpected(Refusal{
      fmt::format("{}: {}. Nothing was changed. {}", subject.file.string(), reason, what_to_do)});
}

std::string listed(const std::vector<std::string>& differences) {
  constexpr std::size_t kShown = 20;
  std::string list;
  for (std::size_t i = 0; i < differences.size() && i < kShown; ++i) {
    list += (i == 0 ? "" : "; ") + differences[i];
  }
  if (differences.size() > kShown) {
    list += fmt::format("; and {} more", differences.size() - kShown);
  }
  return list;
}

// The engine's two tables come first: without them nothing else can be asked.
std::optional<Verdict> refuse_foreign(std::string_view structure, const Subject& subject) {
  if (has_table(structure, "stamp") && has_table(structure, "ledger")) return std::nullopt;
  return refuse(
      subject,
      fmt::format("this is not data of {}: it has no stamp or no ledger", subject.program.name),
      "Name another data folder, or restore a backup.");
}

std::optional<Verdict> refuse_newer(const Finding& finding, const Subject& subject) {
  const Program& program = subject.program;
  if (access_to(finding.stamp, program.format) != Access::refused) return std::nullopt;
  return refuse(
      subject, reason_against(program, finding),
      fmt::format("With {} {} or a newer release, run: {} {}", program.name, finding.newest_release,
                  program.command, subject.file.parent_path().string()));
}

std::optional<Verdict> refuse_older(const Finding& finding, const Subject& subject) {
  const Program& program = subject.program;
  if (subject.older == OlderData::accept || finding.stamp.format >= program.format) {
    return std::nullopt;
  }
  return refuse(subject, reason_against(program, finding),
                fmt::format("Look at what an upgrade does with: {}. Do it with: {}",
                            command_of(program, "plan", subject.file.parent_path()),
                            command_of(program, "run", subject.file.parent_path())));
}

std::optional<Verdict> refuse_changed_structure(storage::Transaction& transaction,
                                                std::string_view structure,
                                                const Subject& subject) {
  const std::optional<std::string> expected = find_structure(transaction);
  const std::vector<std::string> differences =
      structure_differences(expected.value_or(""), structure);
  if (differences.empty()) return std::nullopt;
  return refuse(subject, "the structure is not what the ledger says: " + listed(differences),
                "Another program or a hand has changed the file; undo that, or restore a "
                "backup.");
}

std::optional<Verdict> refuse_changed_steps(storage::Transaction& transaction,
                                            const Subject& subject) {
  const Program& program = subject.program;
  for (const StepChecksum& applied : list_checksums(transaction)) {
    for (const CatalogEntry& entry : program.catalog) {
      const bool is_other = entry.number == applied.step &&
                            entry.checksum.of(subject.dialect) != base::to_hex(applied.checksum);
      if (!is_other) continue;
      return refuse(subject,
                    fmt::format("step {} ({}) was applied in another form than {} {} knows",
                                entry.number, entry.name, program.name, program.release),
                    "Open it with the release that wrote it.");
    }
  }
  return std::nullopt;
}

}  // namespace

Verdict examine(storage::Transaction& transaction, const Subject& subject) {
  const std::string structure = transaction.structure();
  if (structure.empty()) return Verdict(std::nullopt);
  if (auto refusal = refuse_foreign(structure, subject)) return std::move(*refusal);
  Finding finding = {.stamp = load_stamp(transaction),
                     .newest_release = find_newest_release(transaction).value_or("unknown")};
  // Before the structure, since a program that may not read the data may not judge it either.
  if (auto refusal = refuse_newer(finding, subject)) return std::move(*refusal);
  if (auto refusal = refuse_changed_structure(transaction, structure, subject)) {
    return std::move(*refusal);
  }
  if (auto refusal = refuse_changed_steps(transaction, subject)) return std::move(*refusal);
  if (auto refusal = refuse_older(finding, subject)) return std::move(*refusal);
  return std::optional(std::move(finding));
}

std::string reason_against(const Program& program, const Finding& finding) {
  const Access access = served_access(finding.stamp, program.format);
  if (access == Access::read_write) return {};
  if (finding.stamp.format < program.format) {
    return fmt::format(
        "the data is of format {}, which older releases serve, and {} {} serves format {}",
        finding.stamp.format, program.name, program.release, program.format);
  }
  const bool may_read = access == Access::read_only;
  return fmt::format(
      "{} {} knows format {}, but only a program that knows format {} may {} this data; release {} "
      "does",
      program.name, program.release, program.format,
      may_read ? finding.stamp.oldest_writer : finding.stamp.oldest_reader,
      may_read ? "write" : "read", finding.newest_release);
}

}  // namespace theseus::upgrade
