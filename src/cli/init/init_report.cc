#include "cli/init/init_report.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "cli/init/diff.h"
#include "cli/init/host_entry.h"
#include "cli/table.h"

namespace theseus::cli {
namespace {

using nlohmann::json;
using State = HostPlan::State;

std::string word_of(State state) {
  switch (state) {
    case State::unchanged:
      return "unchanged";
    case State::planned:
      return "planned";
    case State::changed:
      return "changed";
    case State::refused:
      break;
  }
  return "refused";
}

std::string word_of(CheckOutcome::State state) {
  if (state == CheckOutcome::State::answered) return "answered";
  return state == CheckOutcome::State::failed ? "failed" : "not there";
}

std::string diff_of(const HostPlan& plan) {
  if (plan.after.empty() && !plan.before) return "";
  if (plan.state != State::planned && plan.state != State::changed) return "";
  return unified_diff(plan.before.value_or(""), plan.after, plan.file.string());
}

}  // namespace

void InitReport::show_plan(const HostPlan& plan, const std::string& why_found,
                           std::ostream& out) const {
  out << plan.host->title << (why_found.empty() ? "" : " (" + why_found + ")") << ':';
  if (plan.state == State::refused) {
    out << ' ' << plan.reason << '\n';
  } else if (plan.state == State::unchanged) {
    out << (order_.removes ? " there is no entry in " : " the entry stands in ")
        << plan.file.string() << (order_.removes ? ".\n" : " as it should.\n");
  } else {
    out << '\n' << printable(masked(diff_of(plan)));
    if (plan.command.empty()) return;
    out << "It is asked to do so itself:\n  " << shell_line(plan.command) << '\n';
  }
}

void InitReport::show_outcome(const HostPlan& plan, std::ostream& out) const {
  if (plan.state == State::refused) {
    out << "Not done: " << plan.reason << '\n';
    return;
  }
  out << "Done" << (plan.command.empty() ? "" : " by its own command") << ".";
  if (plan.backup) out << " What was there before is in " << plan.backup->string() << '.';
  if (!order_.removes) out << ' ' << plan.host->then;
  if (!order_.removes && writes_key(*plan.host, order_.server)) {
    out << " The file holds the key, so nobody else may read it; later backups of it hold it too.";
  }
  out << '\n';
}

json InitReport::json_of(const HostPlan& plan) const {
  json row = {{"host", plan.host->name},
              {"title", plan.host->title},
              {"file", plan.file.string()},
              {"state", word_of(plan.state)},
              {"diff", masked(diff_of(plan))}};
  if (!plan.command.empty()) row["command"] = plan.command;
  if (plan.backup) row["backup"] = plan.backup->string();
  if (!plan.reason.empty()) row["reason"] = plan.reason;
  if (!order_.removes && plan.state != State::refused) row["then"] = plan.host->then;
  return row;
}

std::string InitReport::masked(std::string text) const {
  const std::string& key = order_.server.key.value_or("");
  if (key.empty()) return text;
  for (std::size_t at = text.find(key); at != std::string::npos; at = text.find(key, at)) {
    text.replace(at, key.size(), "****");
  }
  return text;
}

ExitCode exit_code_of(const std::vector<HostPlan>& plans) {
  const auto any = [&plans](State state) {
    return std::any_of(plans.begin(), plans.end(),
                       [state](const HostPlan& plan) { return plan.state == state; });
  };
  if (any(State::refused)) return any(State::changed) ? ExitCode::failed : ExitCode::refused;
  return any(State::planned) && !any(State::changed) ? ExitCode::refused : ExitCode::done;
}

void show_check(const CheckOutcome& outcome, std::ostream& out) {
  out << outcome.host->title << ": ";
  if (outcome.state == CheckOutcome::State::not_there && outcome.sentence.empty()) {
    out << "there is no entry in " << outcome.file.string() << ". theseus init "
        << outcome.host->name << " makes one.\n";
    return;
  }
  out << printable(outcome.sentence) << '\n';
}

json json_of(const CheckOutcome& outcome) {
  return {{"host", outcome.host->name},
          {"title", outcome.host->title},
          {"file", outcome.file.string()},
          {"state", word_of(outcome.state)},
          {"sentence", outcome.sentence}};
}

std::string shell_line(const std::vector<std::string>& words) {
  constexpr std::string_view kPlain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./:=@%+,-";
  std::string line;
  for (const std::string& word : words) {
    if (!line.empty()) line += ' ';
    if (!word.empty() && word.find_first_not_of(kPlain) == std::string::npos) {
      line += word;
      continue;
    }
    line += '\'';
    for (const char letter : word) line += letter == '\'' ? "'\\''" : std::string(1, letter);
    line += '\'';
  }
  return line;
}

}  // namespace theseus::cli
