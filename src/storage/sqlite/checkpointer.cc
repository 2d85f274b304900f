#include "storage/sqlite/checkpointer.h"

namespace theseus::storage {
namespace {

using namespace std::chrono_literals;

// Writers stand still while readers are waited for. Short reads end within this; for a long one it
// is not worth waiting.
constexpr auto kPatienceBetweenWrites = 20ms;

}  // namespace

Checkpointer::Checkpointer(Connection& connection, std::int64_t due_bytes) noexcept
    : connection_(connection), due_every_bytes_(due_bytes), due_at_bytes_(due_bytes) {}

void Checkpointer::tend() noexcept {
  if (connection_.log_bytes() >= due_at_bytes_) free_log();
}

// Not PASSIVE: under readers that overlap without end, that never lets the log start anew. Behind a
// complete RESTART new readers take nothing from the log, so the next commit overwrites it.
void Checkpointer::free_log() noexcept {
  const bool is_free = run(SQLITE_CHECKPOINT_RESTART, kPatienceBetweenWrites);
  due_at_bytes_ = is_free ? due_every_bytes_ : connection_.log_bytes() + due_every_bytes_ / 2;
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
