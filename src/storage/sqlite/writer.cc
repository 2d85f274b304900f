#include "storage/sqlite/writer.h"

#include <fmt/format.h>

#include <chrono>
#include <limits>
#include <optional>

#include "base/error.h"
#include "storage/sqlite/file_rewrite.h"
#include "storage/sqlite/sqlite_file.h"

namespace theseus::storage {
namespace {

ConnectionOptions writing(const SqliteOptions& options) {
  return {.file = options.file,
          .mode = ConnectionMode::write,
          .number = options.readers,
          .cache_bytes = options.writer_cache_bytes};
}

// Writers stand still while readers are waited for: long enough for short reads to end. Who must
// have the log empty asks again and again, and gets less each time.
constexpr std::chrono::milliseconds kPatience{50};
constexpr std::chrono::milliseconds kPatienceOfOneTry{20};
constexpr std::chrono::milliseconds kPatienceAtStop{1000};

}  // namespace

Writer::Writer(const SqliteOptions& options, Turnstile& turnstile)
    : connection_(writing(options)),
      turnstile_(turnstile),
      queue_(options.wait_limit),
      commit_(connection_, queue_),
      checkpointer_(connection_),
      checkpoint_bytes_(static_cast<std::int64_t>(options.checkpoint_bytes)) {
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

void Writer::checkpoint() {
  keep_up([this] { checkpointer_.empty_log(kPatienceAtStop); });
}

void Writer::shorten_log(std::int64_t from_bytes) {
  keep_up([&] { checkpointer_.tend(from_bytes); });
}

bool Writer::empty_log(const Upkeep& then) {
  bool is_empty = false;
  keep_up([&] {
    is_empty = checkpointer_.empty_log(kPatienceOfOneTry);
    if (is_empty) then();
  });
  return is_empty;
}

void Writer::rewrite() {
  keep_up([this] {
    rewrite_file(connection_);
    checkpointer_.empty_log(kPatience);
  });
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
  if (turn) run_upkeep(group);
  queue_.answer(group);
  if (turn) checkpointer_.tend(checkpoint_bytes_);
}

void Writer::run_upkeep(WriteGroup& group) {
  for (WriteRequest* request : group) {
    if (request->upkeep == nullptr || request->error) continue;
    try {
      (*request->upkeep)();
    } catch (...) {
      request->error = std::current_exception();
      // What was begun and given up takes room there.
      checkpointer_.empty_log(kPatience);
    }
  }
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
