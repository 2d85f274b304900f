#include "restart.h"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <string_view>

#include "backup/backup_list.h"
#include "backup/verify.h"
#include "base/error.h"
#include "contents.h"
#include "migrations/program.h"
#include "open_memories.h"
#include "storage/sqlite/sqlite_file.h"
#include "support/temporary_folder.h"
#include "upgrade/recorder/picture.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;

// Behind them the contents are the new ones.
bool changes_contents(std::string_view answer) {
  return answer == kRestored || answer == kErased;
}

std::string fault_of_one(const Site& site, const backup::Backup& listed) {
  const upgrade::Program program = migrations::this_program();
  const TemporaryFolder scratch;
  const auto verified = backup::verify_backup(
      listed.folder, {.program = program, .scratch = scratch.path(), .key_file = site.key_file});
  return verified ? "" : "it is listed, and " + verified.error().message + " ";
}

std::string fault_of_contents(const Site& site, const Expectation& expected) {
  const std::string contents = contents_of(site.data);
  const bool must_be_new = std::ranges::any_of(expected.answers, changes_contents);
  const bool is_old = contents == expected.before && !must_be_new;
  if (!is_old && contents != expected.after) return "the data is neither old nor new:\n" + contents;
  for (const std::string& text : expected.erased) {
    if (contents.find(text) != contents.npos) return "it gives back what was erased. ";
  }
  return {};
}

std::string fault_of_replaced(const Site& site, const Expectation& expected) {
  if (!expected.keeps_what_it_replaces || contents_of(site.data) != expected.after) return {};
  for (const fs::directory_entry& entry : fs::directory_iterator(site.data)) {
    const bool is_aside = entry.path().filename().string().starts_with("replaced-");
    if (!is_aside || !fs::exists(entry.path() / storage::kDatabaseName)) continue;
    if (contents_of(entry.path()) == expected.before) return {};
  }
  return "the data that was replaced is not kept. ";
}

bool holds_part_of(std::string_view bytes, std::string_view form) {
  constexpr std::size_t kPart = 32;
  for (std::size_t at = 0; at + kPart <= form.size(); at += kPart) {
    if (bytes.find(form.substr(at, kPart)) != bytes.npos) return true;
  }
  return false;
}

std::string fault_of_file(const fs::path& file, const Expectation& expected) {
  const std::string bytes = content_of(file);
  for (const std::string& form : expected.forms) {
    if (holds_part_of(bytes, form)) return fmt::format("erased text stands in {}. ", file.string());
  }
  return {};
}

bool was_answered(const Expectation& expected, std::string_view answer) {
  return std::ranges::find(expected.answers, answer) != expected.answers.end();
}

// Backups are older than the erase, and whoever erased was told so.
std::string fault_of_bytes(const Site& site, const Expectation& expected) {
  std::string fault;
  if (was_answered(expected, kScrubbed)) {
    for (const fs::directory_entry& entry : fs::directory_iterator(site.data)) {
      if (!entry.is_directory()) fault += fault_of_file(entry.path(), expected);
    }
  }
  if (!was_answered(expected, kErasedFrom)) return fault;
  for (const auto& entry : fs::recursive_directory_iterator(site.data / "backups")) {
    if (entry.is_regular_file()) fault += fault_of_file(entry.path(), expected);
  }
  return fault;
}

std::string fault_of_kept_backups(const Site& site, const Expectation& expected) {
  std::string fault;
  for (const std::string& name : expected.backups) {
    const auto found = backup::find_backup(site.place(), name);
    if (!found) {
      fault += fmt::format("{} is gone, and nothing is in its place. ", name);
    } else if (was_answered(expected, kErasedFrom) && !found->erased_up_to) {
      fault += fmt::format("{} was not written anew. ", name);
    }
  }
  return fault;
}

bool has_unfinished(const Site& site) {
  const fs::path backups = site.data / "backups";
  return std::ranges::any_of(fs::directory_iterator(backups), [](const fs::directory_entry& entry) {
    return entry.path().extension() == ".new";
  });
}

}  // namespace

std::string fault_of_backups(const Site& site, const std::vector<std::string>& answers) {
  const auto listed = backup::list_backups(site.place());
  if (listed.empty()) return "no backup is left. ";
  std::string fault;
  for (const backup::Backup& each : listed) fault += fault_of_one(site, each);
  for (const std::string& answer : answers) {
    if (!answer.starts_with(kMade)) continue;
    const bool is_there = std::ranges::any_of(
        listed, [&](const backup::Backup& each) { return kMade + each.name == answer; });
    if (!is_there) fault += "lost: " + answer + ". ";
  }
  return fault;
}

std::string fault_of_ending(const std::function<void()>& command) {
  try {
    command();
  } catch (const base::Error& error) {
    return std::string(error.what()).empty() ? "an error without a word. " : "";
  } catch (const Refusal& refusal) {
    return std::string(refusal.what()).empty() ? "a refusal without a word. " : "";
  } catch (const std::exception& stray) {
    return std::string("it ends with something else than an error: ") + stray.what() + ". ";
  }
  return {};
}

std::string fault_after_restart(const Site& site, const Expectation& expected) {
  try {
    std::string fault = fault_of_backups(site, expected.answers) + fault_of_bytes(site, expected) +
                        fault_of_kept_backups(site, expected);
    start(site);
    if (fs::exists(site.data / "restoring.new")) fault += "what was left over stays. ";
    return fault + fault_of_contents(site, expected) + fault_of_replaced(site, expected);
  } catch (const std::exception& error) {
    return std::string("it does not go on: ") + error.what();
  }
}

std::string fault_of_next_backup(const Site& site) {
  try {
    std::vector<std::string> answers;
    back_up(site, Packed::plain, [&](const std::string& answer) { answers.push_back(answer); });
    if (has_unfinished(site)) return "what was half made stays. ";
    return fault_of_backups(site, answers);
  } catch (const std::exception& error) {
    return std::string("no backup can be made: ") + error.what();
  }
}

}  // namespace theseus::tests
