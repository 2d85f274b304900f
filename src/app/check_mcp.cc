#include "app/check_mcp.h"

#include <unistd.h>

#include <iostream>
#include <optional>
#include <string>

#include "app/data_folder.h"
#include "app/embedder_choice.h"
#include "app/load_configuration.h"
#include "base/result.h"
#include "cli/place.h"
#include "cli/server_socket.h"
#include "mcp/stdio/handover.h"
#include "migrations/program.h"
#include "upgrade/data_set.h"

namespace theseus::app {
namespace {

using base::Refusal;

constexpr unsigned kTimeToAnswer = 5;  // seconds

// A later release whose handover this one might not read shows it one before it hands over.
std::optional<Refusal> refuse_handover() {
  const auto variable = find_variable(mcp::kHandoverVariable);
  if (!variable) return std::nullopt;
  const auto text = mcp::take_memory_file(*variable);
  return text ? mcp::find_handover_fault(*text) : text.error();
}

// Older data that no start of this release upgrades: every call would fail.
std::optional<Refusal> refuse_waiting(const upgrade::Stamp& stamp,
                                      const UpgradeSettings& settings) {
  const upgrade::Program program = migrations::this_program();
  const bool is_held = stamp.hold && *stamp.hold < program.format;
  const bool waits = is_held || settings.on_start == UpgradeSettings::OnStart::wait;
  if (stamp.format >= program.format || !waits) return std::nullopt;
  return Refusal{"The data is of format " + std::to_string(stamp.format) +
                 " and waits for somebody to upgrade it with: " +
                 std::string(program.upgrade_command) + " run"};
}

// As `open` finds it, with the same sentences.
std::optional<Refusal> refuse_folder(const std::filesystem::path& folder) {
  const auto loaded = load_configuration({.data = folder, .environment = find_variable});
  if (!loaded) return loaded.error();
  make_embedder(loaded->configuration.embedding);  // throws where the model cannot be had
  const upgrade::Program program = migrations::this_program();
  const auto found = upgrade::DataSet::look(program, folder);
  if (!found) return Refusal{found.error().message};
  if (*found) {
    if (auto refusal = refuse_waiting((*found)->stamp, loaded->configuration.upgrade)) {
      return refusal;
    }
  }
  if (!*found ||
      upgrade::access_to((*found)->stamp, program.format) == upgrade::Access::read_write) {
    return std::nullopt;
  }
  // Whoever asks may be able to write, and no tool that writes would work from then on.
  return Refusal{"The data could only be read: " + upgrade::reason_against(program, **found) + "."};
}

std::optional<Refusal> find_refusal(const cli::McpWish& wish,
                                    const cli::Surroundings& surroundings) {
  if (auto refusal = refuse_handover()) return refusal;
  // A server is asked in the same words by any release.
  if (cli::find_url(wish.place, surroundings)) return std::nullopt;
  const std::filesystem::path folder = cli::data_folder_of(wish.place, surroundings);
  if (!wish.place.direct && cli::is_answered(folder / cli::kServerSocketName)) return std::nullopt;
  return refuse_folder(folder);
}

}  // namespace

cli::ExitCode check_mcp(const cli::McpWish& wish, const cli::Surroundings& surroundings) {
  // Whoever asked may be killed before it ends this process, and nobody waits longer.
  ::alarm(kTimeToAnswer);
  const auto refusal = find_refusal(wish, surroundings);
  if (!refusal) return cli::ExitCode::done;
  std::cerr << refusal->message << '\n';
  return cli::ExitCode::refused;
}

}  // namespace theseus::app
