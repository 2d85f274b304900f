#include "upgrade/recovery/first_data.h"

#include <array>
#include <string>
#include <vector>

#include "memory/keys.h"
#include "support/content.h"
#include "upgrade/recovery/releases.h"
#include "upgrade/recovery/running_program.h"

namespace theseus::tests {
namespace {

constexpr int kMemories = 40;

base::Id remember(RunningProgram& program, const memory::WriteContext& where, int number,
                  const std::vector<base::Id>& older) {
  memory::Content content = content_with("Memory " + std::to_string(number) + ": 日本 \"é\" " +
                                         std::string(number % 7 == 0 ? 3000 : 20, 'x'));
  content.tags = {"all", "t" + std::to_string(number % 5)};
  content.metadata = "{\"n\":{\"inner\":[" + std::to_string(number) + ",1.5,null,true]}}";
  if (number % 9 == 8) content.supersedes = {older[static_cast<std::size_t>(number - 3)]};
  return program.memories()
      .remember(where, {content}, memory::OnDuplicate::add)
      .value()
      .items.front()
      .memory.id;
}

void change(RunningProgram& program, const memory::WriteContext& where, int number,
            const base::Id& id) {
  memory::Memories& memories = program.memories();
  const memory::Patch patch{.text = "Revised " + std::to_string(number), .tags = {{"revised"}}};
  if (number % 2 == 0) (void)memories.revise(where, id, patch, std::nullopt);
  if (number % 3 == 0) (void)memories.forget(where, id, std::nullopt);
  if (number % 6 == 0) (void)memories.restore(where, id);
}

}  // namespace

void make_first_data(const std::filesystem::path& folder) {
  const upgrade::Program first = release_of_format(1);
  RunningProgram program({.program = first, .folder = folder, .absence = upgrade::Absence::create});
  std::vector<base::Id> remembered;
  for (int number = 0; number < kMemories; ++number) {
    const memory::WriteContext where{.caller = {}, .space = number % 3 == 0 ? "office" : "home"};
    remembered.push_back(remember(program, where, number, remembered));
    change(program, where, number, remembered.back());
  }
  memory::Keys keys(program.database(), program.clock(), program.ids());
  for (const std::string_view name : {"one", "two"}) {
    (void)keys.create({},
                      {.name = std::string(name),
                       .role = memory::Role::writer,
                       .spaces = {"home"},
                       .expires_at = {}},
                      {});
  }
  program.close();
  write_raw(folder, "UPDATE bodies SET body = '{\"text\":' WHERE seq = 11");
}

}  // namespace theseus::tests
