// No space, I/O errors and failed syncs in the commands that make, delete, rewrite and bring back
// backups, and in an erase: at a sample of their file calls from SEED, or with FAULTS=all at each
// of them, or with FAULTS=two at each of them together with another one somewhere.
#include <gtest/gtest.h>

#include <exception>
#include <iostream>
#include <optional>

#include "cut_commands.h"
#include "restart.h"
#include "upgrade/recorder/fault_plan.h"
#include "upgrade/recovery/sample.h"

namespace theseus::tests {
namespace {

class BackupFault : public testing::TestWithParam<Command> {
 protected:
  Site trial() const { return cut.site_at(cut.trial()); }

  int count_calls(calls::Set kinds) const {
    cut.lay_out_trial();
    const InjectedFault none(cut.trial(), {.calls = kinds, .at = 0});
    cut.run(trial(), [](const std::string&) {});
    return none.calls_seen();
  }

  /// What is wrong with how the command ends.
  std::string fault_of_end(const Fault& fault, const Tell& tell) {
    const InjectedFault armed(cut.trial(), fault);
    std::optional<InjectedFault> second;
    if (faults_wanted() == "two") second.emplace(cut.trial(), any_fault(random));
    return fault_of_ending([&] {
      cut.run(trial(), tell);
      ++ended_well;
    });
  }

  std::string fault_when_gone(std::vector<std::string> answers) const {
    std::string fault = fault_after_restart(trial(), cut.expectation(std::move(answers)));
    if (!fault.empty()) return "behind it " + fault;
    if (cut.goes_on()) return cut.fault_of_going_on(trial());
    const bool is_tenth = faults % 10 == 0;
    if (!is_tenth) return {};
    try {
      cut.run(trial(), [](const std::string&) {});
    } catch (const std::exception& error) {
      return std::string("it cannot be done again: ") + error.what();
    }
    return fault_of_next_backup(trial());
  }

  void try_call(const Fault& fault, const char* name) {
    cut.lay_out_trial();
    std::vector<std::string> answers;
    const std::string end =
        fault_of_end(fault, [&](const std::string& answer) { answers.push_back(answer); });
    EXPECT_EQ(end + fault_when_gone(answers), "")
        << name << " at call " << fault.at
        << (fault.lasting == Lasting::once ? " once" : " and from then on");
    ++faults;
  }

  static constexpr std::size_t kSample = 4;

  const CutCommand cut{GetParam()};
  std::mt19937_64 random{printed_seed()};
  int faults = 0;
  int ended_well = 0;
};

TEST_P(BackupFault, EndsWithAnErrorAndLeavesOldOrNewDataAndABackupThatHolds) {
  for (const KindOfFault& kind : kKindsOfFault) {
    const int count = count_calls(kind.calls);
    for (const int at : chosen_calls(count, {.some = kSample}, random)) {
      for (const Lasting lasting : {Lasting::once, Lasting::from_then_on}) {
        try_call({.calls = kind.calls, .at = at, .error = kind.error, .lasting = lasting},
                 kind.name);
      }
    }
    std::cout << kind.name << ": " << count << " calls. ";
  }
  std::cout << faults << " faults, " << ended_well << " of them harmless" << std::endl;
}

INSTANTIATE_TEST_SUITE_P(Of, BackupFault, testing::ValuesIn(kCommands),
                         [](const auto& test) { return name_of(test.param); });

}  // namespace
}  // namespace theseus::tests
