#include "upgrade/recovery/commands.h"

#include <functional>
#include <map>
#include <string>

#include "upgrade/recorder/recording.h"
#include "upgrade/recovery/running_program.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;

/// Puts a mark into a recording for each stage that a step enters.
class StageMarks {
 public:
  void operator()(const upgrade::UpgradeEvent& event) {
    if (event.entry == nullptr) return;
    const auto [place, is_first] = newest_.try_emplace(event.entry->number, event.stage);
    if (!is_first && place->second == event.stage) return;
    place->second = event.stage;
    mark(std::to_string(event.entry->number) + " " + std::string(name_of(event.stage)));
  }

 private:
  std::map<std::int64_t, upgrade::Stage> newest_;
};

void run(const RunningProgram::Options& options, const std::function<void(RunningProgram&)>& work) {
  RunningProgram running(options);
  work(running);
  running.close();
}

bool has_window(RunningProgram& running) {
  return running.data().upgrade_status().stage() != name_of(upgrade::Stage::finalized);
}

}  // namespace

void start_and_carry(const upgrade::Program& program, const fs::path& folder) {
  run({.program = program,
       .folder = folder,
       .older = upgrade::Older::upgrade,
       .on_upgrade_event = StageMarks()},
      [](RunningProgram& running) {
        require(running.upgrader().recover({}));
        require(running.upgrader().carry({}));
        running.upgrader().carry_queues({});
      });
}

void run_upgrade(const upgrade::Program& program, const fs::path& folder) {
  run({.program = program, .folder = folder, .on_upgrade_event = StageMarks()},
      [&](RunningProgram& running) {
        require(running.upgrader().expand({.to = program.format, .accepts = true}));
        require(running.upgrader().carry({}));
        running.upgrader().carry_queues({});
      });
}

void roll_back(const upgrade::Program& program, const fs::path& folder) {
  run({.program = program, .folder = folder, .on_upgrade_event = StageMarks()},
      [](RunningProgram& running) {
        if (has_window(running)) require(running.upgrader().roll_back({}));
      });
}

void finalize(const upgrade::Program& program, const fs::path& folder) {
  run({.program = program, .folder = folder, .on_upgrade_event = StageMarks()},
      [](RunningProgram& running) {
        while (has_window(running)) require(running.upgrader().finalize({.accepts = true}));
      });
}

void recover(const upgrade::Program& program, const fs::path& folder) {
  run({.program = program, .folder = folder},
      [](RunningProgram& running) { require(running.upgrader().recover({})); });
}

}  // namespace theseus::tests
