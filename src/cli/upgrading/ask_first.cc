#include "cli/upgrading/ask_first.h"

#include "cli/confirm.h"

namespace theseus::cli {
namespace {

using upgrade::Outcome;
using upgrade::UpgradeRefusal;

ExitCode refuse(Console& console, const UpgradeRefusal& refusal) {
  console.err << refusal.message << '\n';
  return refusal.kind == UpgradeRefusal::Kind::busy ? ExitCode::busy : ExitCode::refused;
}

}  // namespace

ExitCode do_asking(Session& session, Consent consent, const std::function<Outcome(Consent)>& act) {
  Console& console = session.console();
  Outcome outcome = act(consent);
  while (!outcome && outcome.error().kind == UpgradeRefusal::Kind::asks) {
    const UpgradeRefusal& asked = outcome.error();
    const std::string standing = asked.changed.empty() ? "Nothing was changed." : asked.changed;
    if (const auto no = find_no(session, asked.message, standing)) return *no;
    outcome = act(Consent::given);
  }
  return outcome ? ExitCode::done : refuse(console, outcome.error());
}

}  // namespace theseus::cli
