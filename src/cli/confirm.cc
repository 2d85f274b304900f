#include "cli/confirm.h"

#include <fmt/format.h>

namespace theseus::cli {
namespace {

bool is_yes(Console& console, const std::string& question) {
  console.err << question << ". Go on? [y/N] " << std::flush;
  std::string answer;
  std::getline(console.in, answer);
  return answer == "y" || answer == "Y" || answer == "yes";
}

}  // namespace

std::optional<ExitCode> find_no(Session& session, const std::string& question,
                                std::string_view standing) {
  Console& console = session.console();
  if (!console.in_is_terminal) {
    return session.refuse_usage(fmt::format(
        "{}. Run the same with --yes, or on a terminal to be asked. {}", question, standing));
  }
  if (is_yes(console, question)) return std::nullopt;
  console.err << standing << '\n';
  return ExitCode::refused;
}

}  // namespace theseus::cli
