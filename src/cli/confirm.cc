#include "cli/confirm.h"

namespace theseus::cli {
namespace {

bool is_yes(Console& console, const std::string& question) {
  console.err << question << ". Go on? [y/N] " << std::flush;
  std::string answer;
  std::getline(console.in, answer);
  return answer == "y" || answer == "Y" || answer == "yes";
}

}  // namespace

std::optional<ExitCode> find_no(Session& session, const std::string& question) {
  Console& console = session.console();
  if (!console.in_is_terminal) {
    return session.refuse_usage(
        question + ". Nothing was changed. Run the same with --yes, or on a terminal to be asked.");
  }
  if (is_yes(console, question)) return std::nullopt;
  console.err << "Nothing was changed.\n";
  return ExitCode::refused;
}

}  // namespace theseus::cli
