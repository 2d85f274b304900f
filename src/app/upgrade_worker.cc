#include "app/upgrade_worker.h"

#include <algorithm>

#include "base/error.h"

namespace theseus::app {
namespace {

using std::chrono::milliseconds;
using upgrade::Outcome;
using upgrade::Stage;
using upgrade::StepStatus;
using upgrade::UpgradeRefusal;
using upgrade::UpgradeStatus;

constexpr milliseconds kPause{1000};
constexpr milliseconds kLongestPause{60'000};

bool is_any_in(const UpgradeStatus& status, std::initializer_list<Stage> stages) {
  return std::ranges::any_of(status.steps, [&](const StepStatus& step) {
    return step.stage && std::ranges::find(stages, *step.stage) != stages.end();
  });
}

// Which release began it will carry it as well.
bool is_of_newer_release(const UpgradeStatus& status) {
  return std::ranges::any_of(status.steps, [](const StepStatus& step) {
    const bool is_over = step.stage == Stage::finalized || step.stage == Stage::rolled_back;
    return !is_over && (step.name.empty() || !step.stage);
  });
}

// Of the oldest window, if all of it is being watched: since when.
std::optional<base::Time> find_watched_since(const UpgradeStatus& status) {
  std::optional<std::int64_t> oldest;
  std::optional<base::Time> since;
  for (const StepStatus& step : status.steps) {
    if (step.stage == Stage::finalized || step.stage == Stage::rolled_back) continue;
    oldest = std::min(oldest.value_or(step.upgrade), step.upgrade);
  }
  for (const StepStatus& step : status.steps) {
    if (step.upgrade != oldest || step.stage == Stage::finalized) continue;
    if (step.stage != Stage::watching) return std::nullopt;
    since = std::max(since.value_or(step.since), step.since);
  }
  return since;
}

}  // namespace

UpgradeWorker::UpgradeWorker(Parts parts)
    : parts_(parts), thread_([this](const std::stop_token& stop) { run(stop); }) {}

void UpgradeWorker::run(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  while (!stop.stop_requested()) {
    turn(stop);
    woken_.wait_for(lock, stop, pause_, [] { return false; });
  }
}

void UpgradeWorker::turn(const std::stop_token& stop) {
  try {
    if (parts_.data.access() != upgrade::Access::read_write) {
      pause_ = kPause;
      return;
    }
    const UpgradeStatus status = parts_.data.upgrade_status();
    const Outcome outcome = is_of_newer_release(status) ? upgrade::Done{} : work(status, stop);
    if (!stop.stop_requested()) take(outcome);
  } catch (const base::Error& error) {
    fail(error.what());
  } catch (const std::exception& error) {
    fail(error.what());
  }
}

Outcome UpgradeWorker::work(const UpgradeStatus& status, const std::stop_token& stop) {
  upgrade::Upgrader& upgrader = parts_.data.upgrader();
  if (is_any_in(status, {Stage::contracting, Stage::reverting})) {
    const Outcome cleaned = upgrader.recover(stop);
    if (!cleaned) return cleaned;
  }
  if (is_any_in(status, {Stage::serving, Stage::backfilling, Stage::verified, Stage::refused})) {
    return upgrader.carry(stop);
  }
  if (!is_any_in(status, {Stage::watching})) return upgrade::Done{};
  upgrader.carry_queues(stop);
  const auto since = find_watched_since(status);
  const bool is_due = parts_.finalize_after && since &&
                      parts_.clock.now() - *since >= *parts_.finalize_after &&
                      parts_.clock.now() >= asks_again_;
  return is_due ? finalize(stop) : upgrade::Done{};
}

// What has to be asked about waits for somebody who can answer.
Outcome UpgradeWorker::finalize(const std::stop_token& stop) {
  const Outcome outcome = parts_.data.upgrader().finalize({.accepts = false, .stop = stop});
  if (outcome || outcome.error().kind != UpgradeRefusal::Kind::asks) return outcome;
  const std::string& question = outcome.error().message;
  asks_again_ = parts_.clock.now() + kLongestPause;
  if (parts_.log != nullptr && question != told_) {
    parts_.log->write(base::LogLevel::info, "upgrade_not_finalized",
                      {{"message", std::string_view(question)}});
  }
  told_ = question;
  return upgrade::Done{};
}

// Another process that does the same work is no failure.
void UpgradeWorker::take(const Outcome& outcome) {
  if (!outcome && outcome.error().kind != UpgradeRefusal::Kind::busy) {
    return fail(outcome.error().message);
  }
  is_failing_ = false;
  pause_ = kPause;
}

void UpgradeWorker::fail(std::string_view message) {
  is_failing_ = true;
  pause_ = std::clamp(pause_ * 2, kPause, kLongestPause);
  if (parts_.log != nullptr) {
    parts_.log->write(base::LogLevel::warning, "upgrade_stopped", {{"message", message}});
  }
}

}  // namespace theseus::app
