#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <list>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <thread>

#include "storage/sqlite/sqlite_database.h"
#include "storage/sqlite/sqlite_file.h"
#include "support/child_process.h"
#include "support/temporary_folder.h"

namespace theseus::storage {
namespace {

using tests::ChildProcess;
using tests::TemporaryFolder;

constexpr int kProcesses = 3;
constexpr std::size_t kCheckpointBytes = 64 * 1024;  // so that the log starts anew all the time

unsigned number_from(const char* variable, unsigned otherwise) {
  const char* value = std::getenv(variable);
  return value == nullptr ? otherwise : static_cast<unsigned>(std::stoul(value));
}

// The text of a note follows from its number, so that a torn one is seen.
std::string text_of(std::int64_t number) {
  return std::string(static_cast<std::size_t>(number % 997), 'x') + std::to_string(number);
}

// Carries the numbers of acknowledged notes out of processes that die.
class Acknowledgements {
 public:
  Acknowledgements() {
    if (::pipe2(ends_, O_NONBLOCK) != 0) throw std::runtime_error("pipe");
  }
  ~Acknowledgements() {
    ::close(ends_[0]);
    ::close(ends_[1]);
  }
  Acknowledgements(const Acknowledgements&) = delete;
  Acknowledgements& operator=(const Acknowledgements&) = delete;

  void add(std::int64_t number) {
    if (::write(ends_[1], &number, sizeof number) != sizeof number) std::abort();
  }
  void collect_into(std::set<std::int64_t>& numbers) {
    std::int64_t number = 0;
    while (::read(ends_[0], &number, sizeof number) == sizeof number) numbers.insert(number);
  }

 private:
  int ends_[2];
};

// One of the processes: two threads write, one of them checkpoints now and then, the other kills
// the process after some writes, wherever the rest of it then stands.
class DoomedProcess {
 public:
  DoomedProcess(const std::filesystem::path& folder, Acknowledgements& acknowledgements,
                std::int64_t first, unsigned seed)
      : acknowledgements_(acknowledgements), turnstile_(folder), first_(first), random_(seed) {
    turnstile_.hold_open_shared();
    database_ = open_sqlite(
        {.file = folder / "notes.db", .readers = 1, .checkpoint_bytes = kCheckpointBytes},
        turnstile_);
  }

  int run() {
    const int writes_to_live = std::uniform_int_distribution(1, 30)(random_);
    const int writes_between_checkpoints = std::uniform_int_distribution(1, 20)(random_);
    const std::jthread other([&] {
      for (std::int64_t number = first_ + 1;; number += 2) {
        add(number);
        if (number % writes_between_checkpoints == 0) database_->checkpoint();
      }
    });
    for (std::int64_t write = 0; write < writes_to_live; ++write) add(first_ + 2 * write);
    return ::raise(SIGKILL);
  }

 private:
  void add(std::int64_t number) {
    database_->write([number](Transaction& transaction) {
      transaction.execute("INSERT INTO notes (number, text) VALUES ($1, $2)",
                          {number, text_of(number)});
      transaction.execute("INSERT INTO twins (number) VALUES ($1)", {number});
      return Ending::commit;
    });
    acknowledgements_.add(number);
  }

  Acknowledgements& acknowledgements_;
  Turnstile turnstile_;
  std::unique_ptr<Database> database_;
  std::int64_t first_;
  std::mt19937 random_;
};

void make_database(const std::filesystem::path& folder) {
  Turnstile turnstile(folder);
  ensure_sqlite_file(folder / "notes.db", turnstile);
  open_sqlite({.file = folder / "notes.db"}, turnstile)->write([](Transaction& transaction) {
    transaction.execute_script(R"(
      CREATE TABLE notes (number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
      CREATE INDEX notes_text ON notes (text);
      CREATE TABLE twins (number INTEGER PRIMARY KEY) STRICT;)");
    return Ending::commit;
  });
}

struct Findings {
  std::string integrity;
  std::set<std::int64_t> numbers;
  int torn = 0;
  int without_twin = 0;
};

Findings look_at(const std::filesystem::path& folder) {
  Findings found;
  inspect_sqlite(folder / "notes.db", [&found](Transaction& transaction) {
    Statement check = transaction.query("PRAGMA integrity_check");
    while (check.next()) found.integrity += check.text(0);
    Statement note = transaction.query("SELECT number, text FROM notes ORDER BY number");
    while (note.next()) {
      found.numbers.insert(note.integer(0));
      if (note.text(1) != text_of(note.integer(0))) ++found.torn;
    }
    Statement alone = transaction.query(R"(
      SELECT count(*) FROM notes FULL JOIN twins ON notes.number = twins.number
      WHERE notes.number IS NULL OR twins.number IS NULL)");
    alone.next();
    found.without_twin = static_cast<int>(alone.integer(0));
  });
  return found;
}

TEST(CrashTest, ProcessesThatWriteAndCheckpointAndDieAtRandomLoseNothingAcknowledged) {
  const unsigned rounds = number_from("CRASH_ROUNDS", 20);
  const unsigned seed = number_from("CRASH_SEED", std::random_device()());
  std::cout << "CRASH_ROUNDS=" << rounds << " CRASH_SEED=" << seed << std::endl;
  const TemporaryFolder folder;
  make_database(folder.path());
  std::mt19937 random(seed);
  std::set<std::int64_t> acknowledged;

  for (unsigned round = 0; round < rounds; ++round) {
    Acknowledgements acknowledgements;
    std::list<ChildProcess> children;
    for (int process = 0; process < kProcesses; ++process) {
      const std::int64_t first = (round * kProcesses + process) * std::int64_t{100'000};
      children.emplace_back([&, first, child_seed = static_cast<unsigned>(random())] {
        return DoomedProcess(folder.path(), acknowledgements, first, child_seed).run();
      });
    }
    for (ChildProcess& child : children) ASSERT_EQ(child.wait(), -SIGKILL);
    acknowledgements.collect_into(acknowledged);

    const Findings found = look_at(folder.path());
    ASSERT_EQ(found.integrity, "ok") << "round " << round;
    ASSERT_EQ(found.torn, 0) << "round " << round;
    ASSERT_EQ(found.without_twin, 0) << "round " << round;
    ASSERT_TRUE(std::ranges::includes(found.numbers, acknowledged)) << "round " << round;
  }
  std::cout << acknowledged.size() << " acknowledged notes are there" << std::endl;
}

}  // namespace
}  // namespace theseus::storage
