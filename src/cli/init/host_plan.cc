#include "cli/init/host_plan.h"

#include <algorithm>
#include <chrono>
#include <nlohmann/json.hpp>

#include "cli/init/attempt.h"
#include "cli/init/child.h"
#include "cli/init/host_entry.h"
#include "cli/init/host_file.h"

namespace theseus::cli {
namespace {

namespace fs = std::filesystem;
using nlohmann::ordered_json;
using State = HostPlan::State;

constexpr std::chrono::seconds kCommandPatience{30};

EntryPlace place_of(const Host& host) {
  return {.root = words_of(host.root),
          .name = std::string(kEntryName),
          .identity = std::string(host.identity)};
}

EntryPlace input_place(const Host& host) {
  return {.root = {"inputs"},
          .name = ordered_json::parse(host.input).at("id").get<std::string>(),
          .identity = "id"};
}

Entry input_entry(const Host& host) {
  Entry entry;
  const ordered_json input = ordered_json::parse(host.input);
  for (const auto& [name, value] : input.items()) entry.wanted.emplace_back(name, value);
  return entry;
}

base::Result<std::string> text_with(const Host& host, const ServerWish& server, std::string text) {
  const auto entry = entry_for(host, server);
  if (!entry) return base::Unexpected(entry.error());
  const auto notation = make_notation(host.format);
  const bool asks = server.url && server.asks_for_key && !host.input.empty();
  if (asks) {
    auto with_input = notation->with_entry(text, input_place(host), input_entry(host));
    if (!with_input) return with_input;
    text = std::move(*with_input);
  }
  return notation->with_entry(text, place_of(host), *entry);
}

base::Result<std::string> text_without(const Host& host, const std::string& text) {
  const auto notation = make_notation(host.format);
  auto without = notation->without_entry(text, place_of(host));
  if (!without || host.input.empty()) return without;
  return notation->without_entry(*without, input_place(host));
}

// What was made of the text is read again: a file is never replaced by one that does not say what
// it shall.
std::optional<std::string> find_fault(const Host& host, const InitOrder& order,
                                      const std::string& text) {
  const auto found = find_our_entry(host, text);
  if (!found) return "the change would make it unreadable (" + found.error().message + ")";
  if (order.removes) {
    return *found ? std::optional<std::string>("the entry would still be there") : std::nullopt;
  }
  const auto entry = entry_for(host, order.server);
  const bool is_there =
      *found && std::all_of(entry->wanted.begin(), entry->wanted.end(), [&](const auto& member) {
        return (**found).contains(member.first) && (**found).at(member.first) == member.second;
      });
  return is_there ? std::nullopt : std::optional<std::string>("the entry would not be there");
}

HostPlan refused(const HostPlan& plan, std::string reason) {
  HostPlan result = plan;
  result.state = State::refused;
  result.reason = std::move(reason);
  return result;
}

std::string unreadable(const HostPlan& plan, const std::string& reason) {
  return plan.file.string() + " was left as it is, because of " + reason +
         ". Mend it there, or put the entry in by hand: theseus init " +
         std::string(plan.host->name) + " --print shows it.";
}

bool is_new(const Host& host, const std::string& text) {
  const auto found = find_our_entry(host, text);
  return found && !*found;
}

std::vector<std::string> command_for(const HostPlan& plan, const InitOrder& order,
                                     const Machine& machine) {
  if (order.removes || order.project || !is_new(*plan.host, plan.before.value_or(""))) return {};
  std::vector<std::string> line = own_command_for(*plan.host, order.server);
  if (line.empty() || !machine.find_program(line[0])) return {};
  return line;
}

// What it says or asks is nobody's to read: whether it did its work stands in the file.
void run_to_end(const std::vector<std::string>& line, const Machine& machine) {
  std::vector<std::string> found = line;
  found[0] = machine.find_program(line[0])->string();
  Child child({.line = found});
  child.close_input();
  const auto deadline = std::chrono::steady_clock::now() + kCommandPatience;
  while (child.next_line(deadline)) continue;
  child.wait(deadline);
}

}  // namespace

HostPlan plan_for(const Host& host, const InitOrder& order, const Machine& machine) {
  HostPlan plan{.host = &host};
  const auto file = file_of(host, order.project, machine);
  if (!file) return refused(plan, file.error().message);
  plan.file = *file;
  if (const auto failure = failure_of([&plan] { plan.before = find_text(plan.file); })) {
    return refused(plan, *failure);
  }
  if (order.removes && !plan.before) return plan;
  const auto entry = entry_for(host, order.server);
  if (!entry && !order.removes) return refused(plan, entry.error().message);
  // A host that knows no other file gets it there, readable by its owner alone.
  const bool has_own_file = !host.file.on_linux.empty();
  if (order.project && has_own_file && !order.removes && writes_key(host, order.server)) {
    return refused(plan, "The key would stand in " + plan.file.string() +
                             ", which goes to everybody who has the project. Leave out --project.");
  }
  const std::string text = plan.before.value_or(std::string(host.new_file));
  auto after = order.removes ? text_without(host, text) : text_with(host, order.server, text);
  if (!after) return refused(plan, unreadable(plan, after.error().message));
  if (plan.before == *after) return plan;
  if (const auto fault = find_fault(host, order, *after)) {
    return refused(plan, plan.file.string() + " was left as it is: " + *fault + ".");
  }
  plan.after = std::move(*after);
  plan.state = State::planned;
  plan.command = command_for(plan, order, machine);
  return plan;
}

void carry_out(HostPlan& plan, const InitOrder& order, const Machine& machine) {
  const auto failure = failure_of([&] {
    plan.backup = back_up(plan.file);
    HostPlan left = plan;
    if (!plan.command.empty()) {
      run_to_end(plan.command, machine);
      left = plan_for(*plan.host, order, machine);
      if (left.state == State::planned) plan.command.clear();
    }
    if (left.state == State::planned) {
      const bool holds_key = !order.removes && writes_key(*plan.host, order.server);
      replace_text({.file = left.file,
                    .before = left.before,
                    .after = left.after,
                    .readers = holds_key ? Readers::owner_alone : Readers::as_before});
    }
    plan.state = left.state == State::refused ? State::refused : State::changed;
    plan.reason = left.reason;
  });
  if (failure) plan = refused(plan, *failure);
}

base::Result<std::string> text_to_paste(const Host& host, const ServerWish& server) {
  return text_with(host, server, "");
}

base::Result<fs::path> file_of(const Host& host, const std::optional<fs::path>& project,
                               const Machine& machine) {
  const std::string title(host.title);
  const std::string paste =
      " theseus init " + std::string(host.name) + " --print shows what to " + "put there by hand.";
  if (project) {
    if (!host.project.empty()) return *project / host.project;
    return base::Unexpected(
        base::Refusal{title + " has no file in a project. Leave out --project for it."});
  }
  if (!host.file.on_linux.empty()) return machine.file(host.file);
  if (!host.project.empty()) {
    return base::Unexpected(base::Refusal{
        title + " is told in a project's folder: go there and give --project." + paste});
  }
  return base::Unexpected(base::Refusal{title + " keeps this in no file of its own." + paste});
}

base::Result<std::optional<ordered_json>> find_our_entry(const Host& host, std::string_view text) {
  return make_notation(host.format)->find_entry(text, place_of(host));
}

}  // namespace theseus::cli
