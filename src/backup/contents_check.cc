#include "backup/contents_check.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <chrono>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "backup/unpack.h"
#include "base/error.h"
#include "memory/parity/parity_check.h"
#include "storage/sqlite/database_check.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/snapshot_contents.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::string_view kCounts = R"sql(
SELECT (SELECT count(*) FROM journal), (SELECT count(*) FROM memories),
  (SELECT count(*) FROM spaces)
)sql";

base::Unexpected<base::Refusal> refusal(std::string reason) {
  return base::Unexpected(base::Refusal{std::move(reason)});
}

// The first member that both sides name and that differs. A release may have noted fewer of them,
// and none of a root that did not count yet.
std::optional<std::string> find_difference(const json& noted, const json& found) {
  if (!noted.is_object() || !found.is_object()) return std::nullopt;
  for (const auto& [name, value] : noted.items()) {
    const auto other = found.find(name);
    if (other == found.end() || value.is_null()) continue;
    if (*other != value) return name;
  }
  return std::nullopt;
}

bool has_digest_tables(storage::Transaction& transaction) {
  const std::string structure = "\n" + transaction.structure();
  return structure.find("\ntable|digests|") != std::string::npos &&
         structure.find("\ntable|roots|") != std::string::npos;
}

std::string first_of(const memory::ParityReport& report) {
  const memory::Difference& first = report.differences.front();
  return fmt::format("{} of its rows are not what was written; the first: table {}, {}{}",
                     report.different, first.table, first.what,
                     first.seq ? fmt::format(" (row {} of the journal)", *first.seq) : "");
}

// Between two pieces of a long look at the rows.
class Breath {
 public:
  explicit Breath(const FileWork& work) : work_(work) {}

  void take() {
    work_.rest(std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - began_));
    began_ = Clock::now();
  }

 private:
  using Clock = std::chrono::steady_clock;

  const FileWork& work_;
  Clock::time_point began_ = Clock::now();
};

// What the content is held against lies in the database itself.
base::Result<CheckedContents> check_in(storage::Transaction& transaction, bool roots_count,
                                       const FileWork& work) {
  CheckedContents checked{.has_digests = has_digest_tables(transaction)};
  if (!checked.has_digests) {
    storage::Statement row = transaction.query(kCounts);
    row.next();
    checked.rows = row.integer(0);
    checked.memories = row.integer(1);
    checked.spaces = row.integer(2);
    return checked;
  }
  Breath breath(work);
  const auto report = memory::check_parity(
      transaction, roots_count ? memory::Digests::complete : memory::Digests::pending,
      [&breath](std::int64_t) { breath.take(); });
  if (!report.holds()) return refusal(first_of(report));
  checked.rows = report.rows;
  checked.memories = report.memories;
  checked.spaces = report.spaces;
  return checked;
}

std::optional<std::string> find_fault(const upgrade::SnapshotContents& contents,
                                      const upgrade::Manifest& manifest) {
  if (contents.stamp != manifest.stamp) return "its stamp is another";
  if (contents.structure_sha256 != manifest.structure_sha256) return "its structure is another";
  const auto difference = find_difference(json::parse(manifest.content, nullptr, false),
                                          json::parse(contents.content, nullptr, false));
  if (!difference) return std::nullopt;
  return fmt::format("its {} is not what its manifest says", *difference);
}

}  // namespace

base::Result<CheckedContents> check_contents(const fs::path& database,
                                             const upgrade::Manifest& manifest,
                                             const upgrade::Program& program,
                                             const std::stop_token& stop) {
  const auto damage = storage::find_damage(database, storage::Thoroughness::full, stop);
  if (!damage.empty()) return refusal(fmt::format("{}", fmt::join(damage, "; ")));
  const auto contents = upgrade::read_contents(database, program.describe);
  if (!contents) return refusal(contents.error().message);
  if (auto fault = find_fault(*contents, manifest)) return refusal(std::move(*fault));
  return check_rows(database, contents->content, {.stop = stop});
}

base::Result<CheckedContents> check_rows(const fs::path& database, std::string_view content,
                                         const FileWork& work) {
  const json found = json::parse(content, nullptr, false);
  const bool roots_count =
      found.is_object() && found.contains("roots") && !found["roots"].is_null();
  base::Result<CheckedContents> checked(CheckedContents{});
  const auto check = [&](storage::Transaction& transaction) {
    checked = check_in(transaction, roots_count, work);
  };
  try {
    if (!storage::inspect_sqlite(database, check, work.stop)) {
      return refusal("it was asked to stop");
    }
  } catch (const base::Error& error) {
    if (error.kind() != base::ErrorKind::corrupt) throw;
    return refusal(error.what());
  }
  return checked;
}

base::Unexpected<base::Refusal> refuse_contents(const Backup& backup, std::string_view reason) {
  if (backup.fault.empty()) return not_as_taken(backup.folder, reason);
  return refusal(
      fmt::format("The backup {} is what was taken, but that was damaged already: {}. What is "
                  "wrong with the data: theseus doctor. Older backups: theseus backup list",
                  backup.folder.string(), reason));
}

}  // namespace theseus::backup
