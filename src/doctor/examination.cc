#include "doctor/examination.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

#include "base/error.h"

namespace theseus::doctor {
namespace {

std::string_view name_of(State state) {
  switch (state) {
    case State::fine:
      return "fine";
    case State::wrong:
      return "wrong";
    case State::unanswered:
      break;
  }
  return "unanswered";
}

// What cannot be read is a finding, whichever check comes upon it.
void note(const base::Error& error, const CheckedFolder& folder, Answer& answer) {
  answer.state = State::unanswered;
  answer.says = error.what();
  if (error.kind() != base::ErrorKind::corrupt) return;
  answer.state = State::wrong;
  answer.troubles = {{.what = error.what(),
                      .why = "What lies there may be lost, and more may follow: the disk or the "
                             "memory of this machine may be failing.",
                      .command = folder.command("backup restore")}};
}

// Damage that stops one check must not hide what the others see.
Answer answer(const Check& check, CheckedFolder& folder) {
  Answer answer{.name = std::string(check.name), .says = {}, .troubles = {}};
  try {
    CheckReport report = check.run(folder);
    answer.state = report.troubles.empty() ? State::fine : State::wrong;
    answer.says = std::move(report.says);
    answer.troubles = std::move(report.troubles);
  } catch (const base::Error& error) {
    note(error, folder, answer);
  }
  return answer;
}

}  // namespace

bool Examination::is_fine() const noexcept {
  return std::ranges::all_of(answers, [](const Answer& one) { return one.state == State::fine; });
}

Examination examine(CheckedFolder& folder) {
  Examination examination;
  for (const Check& check : all_checks()) examination.answers.push_back(answer(check, folder));
  return examination;
}

nlohmann::json to_json(const Examination& examination) {
  nlohmann::json checks = nlohmann::json::array();
  for (const Answer& one : examination.answers) {
    nlohmann::json troubles = nlohmann::json::array();
    for (const Trouble& trouble : one.troubles) {
      troubles.push_back(
          {{"what", trouble.what}, {"why", trouble.why}, {"command", trouble.command}});
    }
    checks.push_back({{"name", one.name},
                      {"state", name_of(one.state)},
                      {"says", one.says},
                      {"troubles", std::move(troubles)}});
  }
  return {{"fine", examination.is_fine()}, {"checks", std::move(checks)}};
}

}  // namespace theseus::doctor
