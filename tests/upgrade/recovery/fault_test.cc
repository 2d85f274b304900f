// No space, I/O errors and failed syncs in every command of an upgrade, from data of each start: at
// a sample of its file calls from SEED, or with FAULTS=all at each of them (at one in `rarity` from
// the rarer starts), or with FAULTS=two at each of them together with another one somewhere.
#include <gtest/gtest.h>

#include <exception>
#include <iostream>
#include <optional>
#include <random>
#include <string>

#include "base/error.h"
#include "support/every_body.h"
#include "support/temporary_folder.h"
#include "upgrade/recorder/fault_plan.h"
#include "upgrade/recovery/commands.h"
#include "upgrade/recovery/contents.h"
#include "upgrade/recovery/releases.h"
#include "upgrade/recovery/running_program.h"
#include "upgrade/recovery/sample.h"
#include "upgrade/recovery/soundness.h"
#include "upgrade/recovery/starts.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using Command = void (*)(const upgrade::Program&, const fs::path&);

struct UpgradeFault : testing::TestWithParam<Start> {
  UpgradeFault() {
    GetParam().make(program, start);
    contents = contents_of(start);
  }

  void lay_out_start() const {
    fs::remove_all(trial);
    fs::copy(start, trial, fs::copy_options::recursive);
  }

  int count_calls(Command command, calls::Set kinds) const {
    lay_out_start();
    const InjectedFault none(trial, {.calls = kinds, .at = 0});
    command(program, trial);
    return none.calls_seen();
  }

  /// What is wrong with how the command ends.
  std::string fault_of_end(Command command, const Fault& fault) {
    const InjectedFault armed(trial, fault);
    std::optional<InjectedFault> second;
    if (faults_wanted() == "two") second.emplace(trial, any_fault(random));
    try {
      command(program, trial);
      ++ended_well;
    } catch (const base::Error& error) {
      return std::string(error.what()).empty() ? "an error without a word. " : "";
    } catch (const Refusal& refusal) {
      return std::string(refusal.what()).empty() ? "a refusal without a word. " : "";
    } catch (const std::exception& stray) {
      return std::string("it ends with something else than an error: ") + stray.what() + ". ";
    }
    return {};
  }

  /// The release of the format that the data has reads all of it.
  std::string fault_of_serving() const {
    const auto finding = upgrade::DataSet::look(program, trial);
    if (!finding) return "it cannot be looked at: " + finding.error().message;
    const upgrade::Program older = release_of_format((**finding).stamp.oldest_writer);
    RunningProgram running({.program = older, .folder = trial, .older = upgrade::Older::refuse});
    std::string found;
    read_texts(running.database(),
               [&](storage::Transaction& transaction) { found = contents_of(transaction); });
    running.close();
    return first_difference(contents, found);
  }

  std::string fault_when_gone(Command command) const {
    try {
      if (std::string fault = fault_of_serving(); !fault.empty()) return "behind it " + fault;
      command(program, trial);
      return first_difference(contents, contents_of(trial)) + fault_of(trial, program);
    } catch (const std::exception& error) {
      return std::string("it does not go on: ") + error.what();
    }
  }

  void try_call(Command command, const Fault& fault, const char* name) {
    lay_out_start();
    const std::string end = fault_of_end(command, fault);
    EXPECT_EQ(end + fault_when_gone(command), "")
        << name << " at call " << fault.at
        << (fault.lasting == Lasting::once ? " once" : " and from then on");
    ++faults;
  }

  /// The command must be such that it may be given again where it has come to its end.
  void expect_recovery(Command command) {
    const Sample sample{.some = 8, .rarity = GetParam().rarity};
    for (const KindOfFault& kind : kKindsOfFault) {
      const int count = count_calls(command, kind.calls);
      for (const int at : chosen_calls(count, sample, random)) {
        for (const Lasting lasting : {Lasting::once, Lasting::from_then_on}) {
          try_call(command,
                   {.calls = kind.calls, .at = at, .error = kind.error, .lasting = lasting},
                   kind.name);
        }
      }
      std::cout << kind.name << ": " << count << " calls. ";
    }
    std::cout << faults << " faults, " << ended_well << " of them harmless" << std::endl;
  }

  const TemporaryFolder folder;
  const fs::path start = folder / "start";
  const fs::path trial = folder / "trial";
  const upgrade::Program program = newest_release();
  std::string contents;
  std::mt19937_64 random{printed_seed()};
  int faults = 0;
  int ended_well = 0;
};

TEST_P(UpgradeFault, EndsAnUpgradeWithAnErrorAndLeavesDataThatGoOn) {
  expect_recovery(run_upgrade);
}

TEST_P(UpgradeFault, EndsARollbackWithAnErrorAndLeavesDataThatGoOn) {
  run_upgrade(program, start);

  expect_recovery(roll_back);
}

TEST_P(UpgradeFault, EndsAFinalizeWithAnErrorAndLeavesDataThatGoOn) {
  run_upgrade(program, start);

  expect_recovery(finalize);
}

INSTANTIATE_TEST_SUITE_P(From, UpgradeFault, testing::ValuesIn(kStarts),
                         [](const auto& test) { return test.param.name; });

}  // namespace
}  // namespace theseus::tests
