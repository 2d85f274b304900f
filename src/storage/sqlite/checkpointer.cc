#include "storage/sqlite/checkpointer.h"

namespace theseus::storage {
namespace {

using namespace std::chrono_literals;

// Writers stand still while readers are waited for. Short reads end within this; for a long one it
// is not worth waiting.
constexpr auto kPatienceBetweenWrites = 20ms;

}  // namespace

void Checkpointer::tend(std::int64_t from_bytes) noexcept {
  const std::int64_t bytes = connection_.log_bytes();
  // Another process has freed it since.
  if (bytes < held_up_at_bytes_) held_up_at_bytes_ = 0;
  const bool is_held_up = held_up_at_bytes_ > 0;
  if (bytes >= (is_held_up ? held_up_at_bytes_ + from_bytes / 2 : from_bytes)) free_log();
}

// Not PASSIVE: under readers that overlap without end, that never lets the log start anew. Behind a
// complete RESTART new readers take nothing from the log, so the next commit overwrites it.
void Checkpointer::free_log() noexcept {
  const bool is_free = run(SQLITE_CHECKPOINT_RESTART, kPatienceBetweenWrites);
  held_up_at_bytes_ = is_free ? 0 : connection_.log_bytes();
}

bool Checkpointer::empty_log(std::chrono::milliseconds patience) noexcept {
  return run(SQLITE_CHECKPOINT_TRUNCATE, patience);
}

bool Checkpointer::run(int mode, std::chrono::milliseconds patience) noexcept {
  connection_.set_patience(patience);
  const int code = sqlite3_wal_checkpoint_v2(connection_.handle(), "main", mode, nullptr, nullptr);
  connection_.set_patience(Connection::kPatience);
  // Or each write that is refused would move the log again, which by then another process wrote.
  if (code == SQLITE_OK) connection_.forget_log();
  return code == SQLITE_OK;
}

}  // namespace theseus::storage
