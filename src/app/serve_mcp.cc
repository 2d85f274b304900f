#include "app/serve_mcp.h"

#include <signal.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <functional>
#include <utility>

#include "app/data_folder.h"
#include "app/data_way.h"
#include "app/load_configuration.h"
#include "app/open_folder.h"
#include "app/stop_descriptor.h"
#include "mcp/dispatcher.h"
#include "mcp/product.h"
#include "mcp/stdio/acquaintance.h"
#include "mcp/stdio/handover.h"
#include "mcp/stdio/line_writer.h"
#include "mcp/stdio/stdio.h"
#include "mcp/succession/succession.h"

namespace theseus::app {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

// With the grace of the conversation, below the 100 ms within which the process ends.
constexpr milliseconds kTimeToClose{40};
// Before a replacement; while it lasts nothing is read.
constexpr milliseconds kTimeToLeave{2000};
constexpr milliseconds kLookAround{1000};
constexpr const char* kUsualPath = "/usr/local/bin:/usr/bin:/bin";

// What a host that does not read its errors leaves no room for is lost, and waited for by nobody.
void say(const std::string& sentence) {
  mcp::LineWriter(STDERR_FILENO).send(sentence);
}

std::vector<std::string> whole_environment() {
  std::vector<std::string> variables;
  for (char** variable = environ; *variable != nullptr; ++variable) {
    variables.emplace_back(*variable);
  }
  return variables;
}

// What the program before this one in this process left behind, where there was one. The variable
// goes at once: it means nobody else.
mcp::Continuation take_up() {
  const auto variable = find_variable(mcp::kHandoverVariable);
  if (!variable) return {};
  ::unsetenv(std::string(mcp::kHandoverVariable).c_str());
  const auto text = mcp::take_memory_file(*variable);
  if (!text) {
    say(text.error().message);
    return {};
  }
  auto continued = mcp::parse_handover(*text, ::getpid());
  if (continued) return std::move(*continued);
  say(continued.error().message);
  return {};
}

std::string tool_prefix(const cli::McpWish& wish, const cli::Surroundings& surroundings) {
  const auto loaded = load_configuration(
      {.data = cli::data_folder_of(wish.place, surroundings), .environment = find_variable});
  // What is wrong there is the answer to each call that needs the folder.
  return loaded ? loaded->configuration.mcp_tool_prefix : "";
}

/// One client, and what stands between it and the data.
class McpProgram {
 public:
  McpProgram(const cli::McpWish& wish, const cli::Surroundings& surroundings,
             const std::vector<std::string>& command_line)
      : continued_(take_up()),
        way_(
            wish.place, surroundings,
            [this, folder = cli::data_folder_of(wish.place, surroundings),
             started = surroundings.started] {
              news_.clear();
              return open_folder(
                  {.folder = folder,
                   .absence = upgrade::Absence::create,
                   .role = "mcp",
                   .index_load = IndexLoad::goes_on_behind,
                   .started = started,
                   .upgrades = true,
                   .on_upgrade_event = [this](const auto& event) { news_.take(event); }},
                  say);
            },
            &news_),
        is_elsewhere_(cli::find_url(wish.place, surroundings)),
        peer_({.ask = {},  // each call asks in its own time
               .default_space = wish.space.value_or(mcp::Peer{}.default_space),
               .sees_default_space = !is_elsewhere_}),
        acquaintance_(ask(), wish.space),
        dispatcher_(mcp::product_features(
            {.version = surroundings.release, .tool_prefix = tool_prefix(wish, surroundings)})),
        succession_(succession_parts(surroundings.release, command_line)),
        stdio_({.dispatcher = dispatcher_,
                .peer = peer_,
                .ask = ask(),
                .introduce = introduce(),
                .stop = stop_.descriptor()},
               std::move(continued_)) {}

  cli::ExitCode run() {
    while (stdio_.run([this] { return advise(); }) == mcp::Stdio::Outcome::settled) {
      if (way_.close(kTimeToLeave)) {
        succession_.hand_over(stdio_.continuation());
      } else {
        succession_.put_off();
      }
    }
    succession_.stop_asking();
    // A write that runs now is carried out whole or not at all, and nobody waits to hear which.
    if (stdio_.is_busy() || !way_.close(kTimeToClose)) ::_exit(0);
    return cli::ExitCode::done;
  }

 private:
  mcp::AskInTime ask() {
    return [this](http::Request request, const base::Patience& patience) {
      return way_.ask(std::move(request), patience);
    };
  }

  // On this machine's own data everything is allowed.
  std::function<void(mcp::Peer&, const base::Patience&)> introduce() {
    if (!is_elsewhere_) return {};
    return [this](mcp::Peer& peer, const base::Patience& patience) {
      acquaintance_.introduce(peer, patience);
    };
  }

  mcp::Advice advise() {
    if (Clock::now() >= look_at_) {
      way_.look_around();
      look_at_ = Clock::now() + kLookAround;
    }
    return succession_.advise();
  }

  mcp::Succession::Parts succession_parts(const std::string& release,
                                          const std::vector<std::string>& command_line) {
    return {.file = mcp::ProgramFile({.name = command_line.empty() ? "" : command_line.front(),
                                      .search_path = find_variable("PATH").value_or(kUsualPath)}),
            .release = release,
            .arguments = command_line,
            .environment = whole_environment(),
            .signals = &stop_.signals_before(),
            .say = say,
            .is_hampered = [this] { return way_.is_refused(); }};
  }

  const StopDescriptor stop_;  // first: before any thread
  mcp::Continuation continued_;
  UpgradeNews news_;
  DataWay way_;
  const bool is_elsewhere_;
  const mcp::Peer peer_;
  mcp::Acquaintance acquaintance_;
  const mcp::Dispatcher dispatcher_;
  mcp::Succession succession_;
  mcp::Stdio stdio_;
  Clock::time_point look_at_ = Clock::now() + kLookAround;
};

}  // namespace

cli::ExitCode serve_mcp(const cli::McpWish& wish, const cli::Surroundings& surroundings,
                        const std::vector<std::string>& command_line) {
  // A parent that ignores its children's ends passes that on, and no answer would be seen.
  ::signal(SIGCHLD, SIG_DFL);
  return McpProgram(wish, surroundings, command_line).run();
}

}  // namespace theseus::app
