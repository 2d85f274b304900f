#include "upgrade/recovery/walk.h"

#include <exception>

#include "base/error.h"
#include "memory/parity/parity_check.h"
#include "support/content.h"
#include "upgrade/recovery/commands.h"
#include "upgrade/recovery/releases.h"
#include "upgrade/recovery/soundness.h"
#include "upgrade/stamp.h"

namespace theseus::tests {
namespace {

using upgrade::Stage;
using upgrade::UpgradeRefusal;

// Being asked to stop, or finding another at work, is no fault.
void require_unless_busy(const upgrade::Outcome& outcome) {
  if (!outcome && outcome.error().kind != UpgradeRefusal::Kind::busy) {
    throw Refusal(outcome.error().message);
  }
}

memory::WriteContext in_space(const std::string& space) {
  return {.caller = {}, .space = space};
}

}  // namespace

Walk::Walk(const upgrade::Program& program, std::uint64_t seed) : program_(program), random_(seed) {
  for (std::int64_t format = 1; format <= program.format; ++format) {
    releases_.push_back(older_release(program, format));
  }
  RunningProgram first(
      {.program = release(1), .folder = folder_ / "data", .absence = upgrade::Absence::create});
  for (int i = 0; i < 8; ++i) remember(first);
  first.close();
}

std::string Walk::run(int steps) {
  std::string fault;
  try {
    fault = fault_of_data(true);
    for (int i = 0; i < steps && fault.empty(); ++i) fault = step();
    if (fault.empty()) fault = finish();
  } catch (const std::exception& error) {
    fault = error.what();
  }
  return fault.empty() ? "" : fault + " behind" + way_;
}

std::string Walk::step() {
  switch (pick(10)) {
    case 0:
    case 1:
    case 2:
      write();
      return fault_of_data(true);
    case 3:
      write_beside();
      return fault_of_data(true);
    case 4:
    case 5:
      upgrade();
      break;
    case 6:
      carry();
      break;
    case 7:
      finalize();
      break;
    default:
      roll_back();
  }
  return fault_of_data(false);
}

std::string Walk::finish() {
  way_ += " to the end";
  beside_.reset();
  run_upgrade(program_, folder_ / "data");
  std::string fault = fault_of_data(false) + fault_of(folder_ / "data", program_);
  tests::finalize(program_, folder_ / "data");
  fault += fault_of_data(false) + fault_of(folder_ / "data", program_);
  read_raw(folder_ / "data", [&](storage::Transaction& transaction) {
    const auto report = memory::check_parity(transaction, memory::Digests::complete);
    if (!report.holds()) fault += report.differences.front().what;
  });
  return fault;
}

void Walk::write() {
  const upgrade::Stamp now = stamp();
  const std::int64_t format = now.oldest_writer + pick(now.format - now.oldest_writer + 1);
  RunningProgram running(
      {.program = release(format), .folder = folder_ / "data", .older = upgrade::Older::refuse});
  for (std::int64_t i = 1 + pick(3); i > 0; --i) write_by(running, format);
  if (pick(2) == 0) running.close();
}

// A process that is there the longest, whatever becomes of the data meanwhile.
void Walk::write_beside() {
  const upgrade::Stamp now = stamp();
  const bool may_write = beside_format_ >= now.oldest_writer && beside_format_ <= now.format;
  if (!beside_ || !may_write) {
    beside_format_ = now.oldest_writer + pick(now.format - now.oldest_writer + 1);
    beside_.emplace(RunningProgram::Options{.program = release(beside_format_),
                                            .folder = folder_ / "data",
                                            .role = "mcp",
                                            .older = upgrade::Older::refuse});
  }
  way_ += " (beside)";
  write_by(*beside_, beside_format_);
}

void Walk::write_by(RunningProgram& running, std::int64_t format) {
  const std::vector<base::Id> ids = model_.memories();
  const std::int64_t kind = ids.empty() ? 0 : pick(8);
  way_ += " write" + std::to_string(format);
  if (kind < 2) return remember(running);
  if (kind == 2 && format >= 3) return describe(running);
  const base::Id id = ids[static_cast<std::size_t>(pick(std::ssize(ids)))];
  if (kind == 3) return erase(running, id);
  change(running, id);
}

void Walk::remember(RunningProgram& running) {
  const std::string words = "words" + std::to_string(++next_words_) + "x";
  memory::Content content = content_with("It says " + words + filler());
  content.tags = {"tag-" + words, "tag" + std::to_string(pick(3))};
  const auto told = running.memories().remember(in_space(pick(3) == 0 ? "office" : "home"),
                                                {content}, memory::OnDuplicate::add);
  model_.note(told.value().items.front().memory, words);
}

void Walk::change(RunningProgram& running, const base::Id& id) {
  const std::string& words = model_.words(id);
  const memory::WriteContext where = in_space(model_.memory(id).space);
  const std::string text = words + " it says now " + std::to_string(pick(1000)) + filler();
  const memory::Patch patch{.text = text, .tags = {{"tag" + std::to_string(pick(3)), words}}};
  memory::Memories& memories = running.memories();
  const std::int64_t kind = pick(4);
  const auto told = kind < 2    ? memories.revise(where, id, patch, std::nullopt)
                    : kind == 2 ? memories.forget(where, id, std::nullopt)
                                : memories.restore(where, id);
  if (told) model_.note(told->memory, std::string(words));
}

void Walk::describe(RunningProgram& running) {
  const std::string tag = "tag" + std::to_string(pick(3));
  const std::string text = "what it is for " + std::to_string(pick(1000));
  if (running.describe("home", tag, text)) model_.note_description("home", tag, text);
}

void Walk::erase(RunningProgram& running, const base::Id& id) {
  way_ += " erase";
  running.erase(model_.memory(id).space, id);
  model_.note_erased(id);
}

void Walk::upgrade() {
  const std::int64_t format = stamp().format;
  if (format == program_.format) return carry();
  const std::int64_t to = format + 1 + pick(program_.format - format);
  work("upgrade" + std::to_string(to), [&](RunningProgram& running, std::stop_token stop) {
    require_unless_busy(running.upgrader().expand({.to = to, .accepts = true}));
    require_unless_busy(running.upgrader().carry(stop));
  });
}

void Walk::carry() {
  work("carry", [](RunningProgram& running, std::stop_token stop) {
    require_unless_busy(running.upgrader().carry(stop));
    running.upgrader().carry_queues(stop);
  });
}

void Walk::finalize() {
  const auto window = find_window(false);
  if (!window || !window->is_proven()) return;
  work("finalize", [](RunningProgram& running, std::stop_token stop) {
    require_unless_busy(running.upgrader().finalize({.accepts = true, .stop = stop}));
  });
}

void Walk::roll_back() {
  const auto window = find_window(true);
  if (!window || window->has(Stage::contracting)) return;
  work("rollback", [](RunningProgram& running, std::stop_token stop) {
    require_unless_busy(running.upgrader().roll_back(stop));
  });
}

// Stopped behind some batches, or not.
void Walk::work(const std::string& what,
                const std::function<void(RunningProgram&, std::stop_token)>& work) {
  way_ += " " + what;
  std::stop_source stop;
  std::int64_t batches = pick(2) == 0 ? 1 + pick(4) : 1000;
  RunningProgram running(
      {.program = program_, .folder = folder_ / "data", .rest = [&](std::chrono::microseconds) {
         if (--batches == 0) stop.request_stop();
       }});
  work(running, stop.get_token());
  if (pick(2) == 0) running.close();
}

// Behind it a text is stored packed, or is as short as it was.
std::string Walk::filler() {
  std::string text;
  for (std::int64_t words = pick(3) == 0 ? 80 : 0; words > 0; --words) {
    text += " " + std::to_string(pick(1000));
  }
  return text;
}

std::int64_t Walk::pick(std::int64_t below) {
  return std::uniform_int_distribution<std::int64_t>(0, below - 1)(random_);
}

std::string Walk::fault_of_data(bool may_grow) {
  std::string fault;
  read_texts_raw(folder_ / "data", [&](storage::Transaction& transaction) {
    fault = model_.fault_of(transaction, may_grow) + model_.fault_of_erased(transaction);
  });
  return fault;
}

std::optional<upgrade::Window> Walk::find_window(bool newest) {
  std::vector<upgrade::Window> windows;
  read_raw(folder_ / "data", [&](storage::Transaction& transaction) {
    windows = upgrade::list_windows(transaction, program_);
  });
  if (windows.empty()) return std::nullopt;
  return newest ? windows.back() : windows.front();
}

upgrade::Stamp Walk::stamp() {
  upgrade::Stamp stamp;
  read_raw(folder_ / "data",
           [&](storage::Transaction& transaction) { stamp = upgrade::load_stamp(transaction); });
  return stamp;
}

const upgrade::Program& Walk::release(std::int64_t format) {
  return releases_.at(static_cast<std::size_t>(format - 1));
}

}  // namespace theseus::tests
