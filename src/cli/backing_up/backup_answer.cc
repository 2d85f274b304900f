#include "cli/backing_up/backup_answer.h"

#include <fmt/format.h>

#include <chrono>
#include <nlohmann/json.hpp>

#include "cli/answers.h"
#include "cli/pasted_command.h"
#include "cli/table.h"
#include "cli/upgrading/plan_text.h"

namespace theseus::cli {
namespace {

using nlohmann::json;

json time_json(const std::optional<base::Time>& time) {
  return time ? json(base::format_time(*time)) : json(nullptr);
}

json seconds_since(const std::optional<base::Time>& time, base::Time now) {
  if (!time) return nullptr;
  return std::chrono::duration_cast<std::chrono::seconds>(now - *time).count();
}

// `3 min ago`; nothing where nobody noted it.
std::string ago(const json& seconds) {
  if (seconds.is_null()) return "unknown";
  const auto count = seconds.get<std::int64_t>();
  if (count < 120) return fmt::format("{} s ago", count);
  if (count < 7200) return fmt::format("{} min ago", count / 60);
  if (count < 172'800) return fmt::format("{} h ago", count / 3600);
  return fmt::format("{} days ago", count / 86'400);
}

std::string form_of(const json& backup) {
  const bool is_compressed = backup.at("compressed").get<bool>();
  const bool is_encrypted = !backup.at("key").is_null();
  if (is_compressed && is_encrypted) return "zstd, encrypted";
  if (is_encrypted) return "encrypted";
  return is_compressed ? "zstd" : "plain";
}

// Of what it was made for, and whose it is.
std::string kind_of(const json& backup) {
  const std::string kind = field_text(backup, "kind");
  if (backup.at("own") == json(false)) return kind + " of other data";
  return backup.at("fault").is_null() ? kind : kind + " of damaged data";
}

void show_one_verified(const json& one, Console& console) {
  const json& backup = one.at("backup");
  console.out << fmt::format(
      "{} holds: {} memories in {} spaces, {} rows of the journal{}. Its "
      "newest change is of {} ({}).\n",
      field_text(backup, "name"), one.at("memories").get<std::int64_t>(),
      one.at("spaces").get<std::int64_t>(), one.at("rows").get<std::int64_t>(),
      one.at("digests").get<bool>() ? ", each as its digest says" : "",
      short_time(backup, "newest_change"), ago(backup.at("newest_change_age_seconds")));
  for (const json& warning : one.at("warnings")) {
    console.err << warning.get<std::string>() << '\n';
  }
}

}  // namespace

json backup_json(const backup::Backup& backup, const std::optional<base::Id>& own, base::Time now) {
  const bool is_known = own && backup.data_set;
  return {{"name", backup.name},
          {"folder", backup.folder.string()},
          {"kind", backup.kind == backup::Kind::backup ? "backup" : "snapshot"},
          {"own", is_known ? json(*own == *backup.data_set) : json(nullptr)},
          {"format", backup.format},
          {"release", backup.release},
          {"taken", base::format_time(backup.taken)},
          {"age_seconds", seconds_since(backup.taken, now)},
          {"newest_change", time_json(backup.newest_change)},
          {"newest_change_age_seconds", seconds_since(backup.newest_change, now)},
          {"journal_head", backup.journal_head},
          {"bytes", backup.bytes},
          {"compressed", backup.is_compressed},
          {"key", backup.is_encrypted() ? json(backup.key) : json(nullptr)},
          {"fault", backup.fault.empty() ? json(nullptr) : json(backup.fault)}};
}

json broken_json(const std::vector<backup::BrokenBackup>& broken) {
  json listed = json::array();
  for (const backup::BrokenBackup& one : broken) {
    listed.push_back({{"name", one.name}, {"folder", one.folder.string()}, {"reason", one.reason}});
  }
  return listed;
}

json verified_json(const backup::Verified& verified, base::Time now) {
  return {{"backup", backup_json(verified.backup, verified.backup.data_set, now)},
          {"holds", true},
          {"rows", verified.rows},
          {"memories", verified.memories},
          {"spaces", verified.spaces},
          {"digests", verified.has_digests},
          {"warnings", verified.warnings}};
}

void show_backup(const json& backup, Console& console) {
  std::ostream& out = console.out;
  print_field("backup", field_text(backup, "folder"), out);
  print_field("size",
              size_in_megabytes(backup.at("bytes").get<std::int64_t>()) + ", " + form_of(backup),
              out);
  print_field("format", field_text(backup, "format"), out);
  print_field("newest change",
              fmt::format("row {} of the journal, {}", field_text(backup, "journal_head"),
                          ago(backup.at("newest_change_age_seconds"))),
              out);
}

void show_backups(const json& answer, Session& session) {
  Console& console = session.console();
  for (const json& broken : answer.at("broken")) {
    console.err << field_text(broken, "reason") << '\n';
  }
  const json& backups = answer.at("backups");
  if (backups.empty()) {
    console.out << "There is no whole backup. To make one: "
                << pasted_command(session, "backup create") << '\n';
    return;
  }
  Table table({"name", "taken", "newest change", "size", "form", "kind"});
  for (const json& backup : backups) {
    table.add({field_text(backup, "name"), ago(backup.at("age_seconds")),
               ago(backup.at("newest_change_age_seconds")),
               size_in_megabytes(backup.at("bytes").get<std::int64_t>()), form_of(backup),
               kind_of(backup)});
  }
  if (console.columns) table.fit(*console.columns, {"form", "size"});
  table.print(console.out);
}

void show_verified(const json& answer, Console& console) {
  for (const json& one : answer.at("backups")) {
    if (one.at("holds").get<bool>()) show_one_verified(one, console);
  }
}

}  // namespace theseus::cli
