#pragma once

#include <nlohmann/json_fwd.hpp>
#include <ostream>
#include <string>
#include <vector>

#include "cli/exit_code.h"
#include "cli/init/check.h"
#include "cli/init/host_plan.h"

namespace theseus::cli {

/// How plans and what came of them are shown. A key that a file would hold is masked.
class InitReport {
 public:
  explicit InitReport(const InitOrder& order) : order_(order) {}

  /// What would change, as a diff, and the host's own command where that is asked first.
  void show_plan(const HostPlan& plan, const std::string& why_found, std::ostream& out) const;
  /// What was done, and what a person has to do for the host to see it.
  void show_outcome(const HostPlan& plan, std::ostream& out) const;

  nlohmann::json json_of(const HostPlan& plan) const;

 private:
  std::string masked(std::string text) const;

  const InitOrder& order_;
};

/// How a command ends that did this.
ExitCode exit_code_of(const std::vector<HostPlan>& plans);

void show_check(const CheckOutcome& outcome, std::ostream& out);
nlohmann::json json_of(const CheckOutcome& outcome);

/// A command line as a person would type it into a shell.
std::string shell_line(const std::vector<std::string>& words);

}  // namespace theseus::cli
