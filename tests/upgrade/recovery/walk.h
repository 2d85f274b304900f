#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <random>
#include <stop_token>
#include <string>
#include <vector>

#include "support/temporary_folder.h"
#include "upgrade/catalog.h"
#include "upgrade/recovery/running_program.h"
#include "upgrade/recovery/walk_model.h"
#include "upgrade/stamp.h"
#include "upgrade/window.h"

namespace theseus::tests {

/// A random walk of data of format 1: written, erased in, upgraded, carried in pieces, rolled back
/// and finalized by processes of every release, of which half end in good order and half are
/// killed, one of them beside the others.
class Walk {
 public:
  Walk(const upgrade::Program& program, std::uint64_t seed);

  /// Walks so many steps, and from there to the end of every upgrade. Gives what went wrong, and
  /// the way there; empty when all that was written is there.
  std::string run(int steps);

 private:
  std::string step();
  std::string finish();

  void write();
  void write_beside();
  void write_by(RunningProgram& running, std::int64_t format);
  void remember(RunningProgram& running);
  void change(RunningProgram& running, const base::Id& id);
  void describe(RunningProgram& running);
  void erase(RunningProgram& running, const base::Id& id);

  void upgrade();
  void carry();
  void finalize();
  void roll_back();
  void work(const std::string& what,
            const std::function<void(RunningProgram&, std::stop_token)>& work);

  std::string filler();
  std::int64_t pick(std::int64_t below);
  std::string fault_of_data(bool may_grow);
  std::optional<upgrade::Window> find_window(bool newest);
  upgrade::Stamp stamp();
  const upgrade::Program& release(std::int64_t format);

  const upgrade::Program program_;
  std::vector<upgrade::Program> releases_;
  const TemporaryFolder folder_;
  std::mt19937_64 random_;
  WalkModel model_;
  std::optional<RunningProgram> beside_;
  std::int64_t beside_format_ = 0;
  int next_words_ = 0;
  std::string way_;
};

}  // namespace theseus::tests
