#include "cli/upgrading/ask_first.h"

#include <string>

namespace theseus::cli {
namespace {

using upgrade::Outcome;
using upgrade::UpgradeRefusal;

bool is_yes(Console& console, const std::string& question) {
  console.err << question << ". Go on? [y/N] " << std::flush;
  std::string answer;
  std::getline(console.in, answer);
  return answer == "y" || answer == "Y" || answer == "yes";
}

ExitCode refuse(Console& console, const UpgradeRefusal& refusal) {
  console.err << refusal.message << '\n';
  return refusal.kind == UpgradeRefusal::Kind::busy ? ExitCode::busy : ExitCode::refused;
}

}  // namespace

ExitCode do_asking(Session& session, Consent consent, const std::function<Outcome(Consent)>& act) {
  Console& console = session.console();
  Outcome outcome = act(consent);
  if (outcome) return ExitCode::done;
  if (outcome.error().kind != UpgradeRefusal::Kind::asks) return refuse(console, outcome.error());
  const std::string question = outcome.error().message;
  if (!console.in_is_terminal) {
    return session.refuse_usage(
        question + ". Nothing was changed. Run the same with --yes, or on a terminal to be asked.");
  }
  if (!is_yes(console, question)) {
    console.err << "Nothing was changed.\n";
    return ExitCode::refused;
  }
  outcome = act(Consent::given);
  return outcome ? ExitCode::done : refuse(console, outcome.error());
}

}  // namespace theseus::cli
