#include "storage/sqlite/writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <optional>

#include "base/error.h"
#include "storage/sqlite/sqlite_file.h"

namespace theseus::storage {
namespace {

ConnectionOptions writing(const SqliteOptions& options) {
  return {.file = options.file,
          .mode = ConnectionMode::write,
          .number = options.readers,
          .cache_bytes = options.writer_cache_bytes};
}

bool asks_for_checkpoint(const WriteRequest* request) {
  return request->work == nullptr;
}

}  // namespace

Writer::Writer(const SqliteOptions& options, Turnstile& turnstile)
    : connection_(writing(options)),
      turnstile_(turnstile),
      queue_(options.wait_limit),
      commit_(connection_, queue_),
      checkpointer_(connection_, static_cast<std::int64_t>(options.checkpoint_bytes)) {
  ensure_log(connection_);
  // After a long reader has let the log grow, its file shrinks to this when it starts anew.
  connection_.execute_script(
      fmt::format("PRAGMA journal_size_limit = {}", options.checkpoint_bytes));
  thread_ = std::thread([this] { serve(); });
}

Writer::~Writer() {
  queue_.close();
  thread_.join();
  queue_.wait_until_left();
}

void Writer::serve() {
  while (queue_.wait()) commit_group();
}

void Writer::commit_group() {
  WriteGroup group;
  std::optional<Turn> turn;
  try {
    turn.emplace(turnstile_);
    commit_.run(group);
  } catch (const std::exception& failure) {
    fail(group, failure);
  }
  if (turn && std::ranges::any_of(group, asks_for_checkpoint)) checkpointer_.empty_log();
  queue_.answer(group);
  if (turn) checkpointer_.tend();
}

// Each gets an exception of its own, since each is thrown in a thread of its own.
void Writer::fail(WriteGroup& group, const std::exception& failure) {
  if (group.empty()) queue_.take(group, std::numeric_limits<std::size_t>::max());
  const auto* known = dynamic_cast<const base::Error*>(&failure);
  const base::Error error(known ? known->kind() : base::ErrorKind::internal, failure.what());
  for (WriteRequest* request : group) {
    if (!request->error) request->error = std::make_exception_ptr(error);
  }
  // Space inside the file may be enough for the next write once the log can start anew.
  if (error.kind() == base::ErrorKind::full) checkpointer_.free_log();
}

}  // namespace theseus::storage
