#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "cli/init/check.h"
#include "cli/init/found_hosts.h"
#include "cli/init/init_order.h"
#include "cli/init/init_report.h"

namespace theseus::cli {
namespace {

using nlohmann::json;
using State = HostPlan::State;

void quiet(const json&, Console&) {}  // what there is to say was said host by host

bool is_yes(Console& console, const HostPlan& plan) {
  console.out << std::flush;  // what is asked about has to be seen first
  console.err << "Change " << plan.file.string() << "? [y/N] " << std::flush;
  std::string answer;
  std::getline(console.in, answer);
  return answer == "y" || answer == "Y" || answer == "yes";
}

class Init final : public Command {
 public:
  Description description() const override {
    return {.name = "init",
            .summary = "Tell programs that run agents (Claude Code, Codex, ...) of this memory",
            .example = "theseus init claude-code --print",
            .scope = Scope::space};
  }

  void declare(Options& options) override {
    options.words("host", flags_.hosts, "Such as claude-code, codex, vscode; without, all found");
    options.text("--http", flags_.url, "Name a running server instead of a program to start");
    options.flag("--no-key", flags_.no_key, "The server of --http asks for no key");
    options.flag("--project", flags_.project, "The files of the project here, not your own");
    options.flag("--yes", flags_.yes, "Do not ask");
    options.flag("--print", flags_.print, "Print what would be written, to paste it by hand");
    options.flag("--remove", flags_.remove, "Take the entry out again");
    options.flag("--check", flags_.check, "Start what is written and call recall through it");
  }

  ExitCode run(Session& session) override {
    const Machine machine(this_system(), session.surroundings().environment);
    const auto order = order_of(flags_, session, machine);
    if (!order) return session.refuse_usage(order.error().message);
    if (flags_.check) return check(session, *order, machine);
    for (const std::string& name : order->left_behind) {
      session.console().err << name
                            << " is set in this shell; a host starts programs without it. To keep "
                               "it, write the setting into theseus.toml in the data folder.\n";
    }
    const auto hosts = chosen_hosts(machine);
    if (!hosts) return session.refuse_usage(hosts.error().message);
    if (hosts->empty()) {
      session.console().err
          << "No program that runs agents was found here. Nothing was changed. Name one, such as "
             "theseus init claude-code; theseus init other --print shows what most of them read.\n";
      return ExitCode::not_found;
    }
    if (flags_.print) return print(session, *order, *hosts);
    return session.options().json ? write_as_json(session, *order, *hosts, machine)
                                  : write(session, *order, *hosts, machine);
  }

 private:
  base::Result<std::vector<ChosenHost>> chosen_hosts(const Machine& machine) const {
    if (!flags_.hosts.empty()) return named_hosts(flags_.hosts, machine);
    return installed_hosts(machine);
  }

  ExitCode write(Session& session, const InitOrder& order, const std::vector<ChosenHost>& hosts,
                 const Machine& machine) const {
    Console& console = session.console();
    const InitReport report(order);
    const bool may_ask = console.in_is_terminal && !flags_.yes;
    std::vector<HostPlan> plans;
    bool is_left = false;
    for (const ChosenHost& chosen : hosts) {
      HostPlan plan = plan_for(*chosen.host, order, machine);
      report.show_plan(plan, chosen.reason, console.out);
      if (plan.state == State::planned) {
        if (flags_.yes || (may_ask && is_yes(console, plan))) {
          carry_out(plan, order, machine);
          report.show_outcome(plan, console.out);
        } else {
          is_left = true;
        }
      }
      plans.push_back(std::move(plan));
    }
    if (!is_left || may_ask) return exit_code_of(plans);
    return session.refuse_usage(
        "Nothing was changed. Run the same with --yes, or on a terminal to be asked.");
  }

  ExitCode write_as_json(Session& session, const InitOrder& order,
                         const std::vector<ChosenHost>& hosts, const Machine& machine) const {
    const InitReport report(order);
    std::vector<HostPlan> plans;
    json rows = json::array();
    for (const ChosenHost& chosen : hosts) {
      plans.push_back(plan_for(*chosen.host, order, machine));
      if (flags_.yes && plans.back().state == State::planned) {
        carry_out(plans.back(), order, machine);
      }
      rows.push_back(report.json_of(plans.back()));
    }
    session.print({{"hosts", rows}}, quiet);
    const bool is_left = std::any_of(plans.begin(), plans.end(), [](const HostPlan& plan) {
      return plan.state == State::planned;
    });
    if (!is_left) return exit_code_of(plans);
    return session.refuse_usage("Nothing was changed. Run the same with --yes.");
  }

  // The text alone goes to standard output, so that it can be piped; what it is goes beside it.
  ExitCode print(Session& session, const InitOrder& order,
                 const std::vector<ChosenHost>& hosts) const {
    Console& console = session.console();
    json rows = json::array();
    ExitCode code = ExitCode::done;
    for (const ChosenHost& chosen : hosts) {
      const auto text = text_to_paste(*chosen.host, order.server);
      if (!text) {
        console.err << text.error().message << '\n';
        code = ExitCode::refused;
        continue;
      }
      rows.push_back({{"host", chosen.host->name}, {"text", *text}, {"then", chosen.host->then}});
      if (session.options().json) continue;
      console.err << "For " << chosen.host->title << ". " << chosen.host->then << '\n';
      console.out << *text;
    }
    session.print({{"hosts", rows}}, quiet);
    return code;
  }

  // Without names, every host that has an entry.
  ExitCode check(Session& session, const InitOrder& order, const Machine& machine) const {
    std::vector<ChosenHost> hosts;
    for (const Host& host : all_hosts()) hosts.push_back({.host = &host, .reason = ""});
    if (!flags_.hosts.empty()) {
      auto named = named_hosts(flags_.hosts, machine);
      if (!named) return session.refuse_usage(named.error().message);
      hosts = std::move(*named);
    }
    json rows = json::array();
    ExitCode code = ExitCode::done;
    for (const ChosenHost& chosen : hosts) {
      const CheckOutcome outcome =
          check_host(*chosen.host, {.project = order.project, .key = order.server.key}, machine);
      const bool is_there = outcome.state != CheckOutcome::State::not_there;
      if (!is_there && flags_.hosts.empty()) continue;
      if (!is_there && code == ExitCode::done) code = ExitCode::not_found;
      if (outcome.state == CheckOutcome::State::failed) code = ExitCode::failed;
      rows.push_back(json_of(outcome));
      if (!session.options().json) show_check(outcome, session.console().out);
    }
    session.print({{"hosts", rows}}, quiet);
    if (!rows.empty()) return code;
    session.console().err << "No host has an entry. theseus init makes one.\n";
    return ExitCode::not_found;
  }

  InitFlags flags_;
};

}  // namespace

std::unique_ptr<Command> init_command() {
  return std::make_unique<Init>();
}

}  // namespace theseus::cli
