#include "cli/testing/command_run.h"

#include <sstream>
#include <utility>

#include "cli/command_line.h"

namespace theseus::cli::testing {
namespace {

class Folder final : public Connection {
 public:
  Folder(CommandRun& run, http::Response answer) : run_(run), answer_(std::move(answer)) {}

  http::Response send(http::Request request) override {
    run_.requests.push_back(std::move(request));
    return answer_;
  }

 private:
  CommandRun& run_;
  http::Response answer_;
};

Surroundings surroundings_of(const Scene& scene, CommandRun& run) {
  Surroundings surroundings;
  surroundings.release = "0.1.0";
  surroundings.format = 1;
  surroundings.data_folder = "/nowhere/theseus";
  surroundings.mcp = [&run](const McpWish& wish, const Surroundings&) {
    run.mcp.push_back(wish);
    return ExitCode::done;
  };
  surroundings.program = scene.program;
  surroundings.environment = [&scene](std::string_view name) -> std::optional<std::string> {
    const auto found = scene.environment.find(std::string(name));
    return found == scene.environment.end() ? std::nullopt : std::optional(found->second);
  };
  surroundings.open_folder = [&](const std::filesystem::path& folder, Absence absence) {
    run.opened.push_back(folder);
    run.absences.push_back(absence);
    return std::make_unique<Folder>(run, scene.answer);
  };
  surroundings.serve_options = {{"--listen-port", "Port", false}, {"--no-auth", "No key", true}};
  surroundings.serve = [&run](const ServeWish& wish) {
    run.served.push_back(wish);
    return ExitCode::done;
  };
  return surroundings;
}

}  // namespace

CommandRun run(std::vector<std::string> arguments, const Scene& scene) {
  CommandRun result;
  std::istringstream in(scene.input);
  std::ostringstream out;
  std::ostringstream err;
  Console console{.in = in,
                  .out = out,
                  .err = err,
                  .in_is_terminal = scene.in_is_terminal,
                  .columns = scene.columns};
  result.code = run_command_line(std::move(arguments), surroundings_of(scene, result), console);
  result.out = out.str();
  result.err = err.str();
  return result;
}

}  // namespace theseus::cli::testing
