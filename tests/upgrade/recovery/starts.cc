#include "upgrade/recovery/starts.h"

#include <string>

#include "support/content.h"
#include "upgrade/recovery/first_data.h"
#include "upgrade/recovery/releases.h"
#include "upgrade/recovery/running_program.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;

constexpr const char* kSpace = "home";

base::Id find_newest_memory(RunningProgram& running) {
  base::Id id;
  running.database().read([&](storage::Transaction& transaction) {
    auto rows = transaction.query(
        "SELECT id FROM memories WHERE state = 'live' AND space = "
        "(SELECT number FROM spaces WHERE name = $1) ORDER BY seq DESC LIMIT 1",
        {kSpace});
    if (rows.next()) id = rows.id(0);
  });
  return id;
}

// What was written last, by another release or not, is erased; a long text and a short one come,
// and a description where the release knows such.
void write_as(const upgrade::Program& release, const fs::path& folder) {
  RunningProgram running({.program = release, .folder = folder, .older = upgrade::Older::refuse});
  const memory::WriteContext where{.caller = {}, .space = kSpace};
  const std::string by = "Written by " + std::string(release.release);
  running.erase(kSpace, find_newest_memory(running));
  for (const std::string& text : {by, by + std::string(600, ' ') + "at length"}) {
    memory::Content content = content_with(text);
    content.tags = {"all", std::string(release.release)};
    (void)running.memories().remember(where, {content}, memory::OnDuplicate::add).value();
  }
  const memory::Patch patch{.text = by + " and revised", .tags = {{"revised"}}};
  (void)running.memories().revise(where, find_newest_memory(running), patch, std::nullopt);
  if (release.format >= 3) running.describe(kSpace, "all", by);
  running.close();
}

}  // namespace

void make_first_format(const upgrade::Program&, const fs::path& folder) {
  make_first_data(folder);
}

void make_second_format(const upgrade::Program& program, const fs::path& folder) {
  const upgrade::Program second = older_release(program, 2);
  make_first_data(folder);
  run_upgrade(second, folder);
  write_as(second, folder);
  finalize(second, folder);
}

void make_third_format_in_its_window(const upgrade::Program& program, const fs::path& folder) {
  const upgrade::Program third = older_release(program, 3);
  make_first_data(folder);
  run_upgrade(third, folder);
  write_as(third, folder);
}

void make_returned(const upgrade::Program& program, const fs::path& folder) {
  make_first_data(folder);
  run_upgrade(program, folder);
  write_as(program, folder);
  roll_back(program, folder);
  write_as(older_release(program, 1), folder);
}

}  // namespace theseus::tests
