#include "app/background.h"

#include "base/error.h"

namespace theseus::app {
namespace {

constexpr std::chrono::seconds kLookEvery{1};

}  // namespace

Background::Background(Parts parts) : parts_(parts), thread_([this] { run(); }) {}

Background::~Background() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  woken_.notify_all();
  thread_.join();
}

void Background::run() {
  auto next_sweep = std::chrono::steady_clock::now();
  std::unique_lock lock(mutex_);
  while (!ending_) {
    lock.unlock();
    const auto now = std::chrono::steady_clock::now();
    const bool sweep_is_due = now >= next_sweep;
    if (sweep_is_due) next_sweep = now + parts_.sweep_every;
    turn(sweep_is_due);
    lock.lock();
    woken_.wait_for(lock, kLookEvery, [this] { return ending_; });
  }
}

void Background::turn(bool sweep_is_due) {
  try {
    const bool space_is_left = is_space_left();
    if (sweep_is_due || space_is_left) sweep();
    parts_.partitions.drop_erased();
  } catch (const base::Error& error) {
    parts_.log.write(
        base::LogLevel::warning, "background_failed",
        {{"kind", base::name_of(error.kind())}, {"message", std::string_view(error.what())}});
  } catch (const std::exception& error) {
    parts_.log.write(base::LogLevel::error, "background_failed",
                     {{"message", std::string_view(error.what())}});
  }
}

bool Background::is_space_left() {
  bool is_left = false;
  parts_.database.read([&](storage::Transaction& transaction) {
    is_left = memory::count_unfinished_spaces(transaction) > 0;
  });
  return is_left;
}

void Background::sweep() {
  if (parts_.lifecycle.readiness().phase != http::Phase::serving) return;
  // Small transactions, so that nobody waits long for a turn between them.
  std::int64_t rows = 0;
  while (const int taken = is_ending() ? 0 : parts_.sweeper.sweep()) rows += taken;
  if (rows > 0) parts_.log.write(base::LogLevel::info, "swept", {{"rows", rows}});
}

bool Background::is_ending() {
  const std::lock_guard lock(mutex_);
  return ending_;
}

}  // namespace theseus::app
