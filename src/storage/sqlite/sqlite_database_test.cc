#include "storage/sqlite/sqlite_database.h"

#include <gmock/gmock.h>

#include <atomic>
#include <latch>
#include <stdexcept>
#include <thread>
#include <vector>

#include "storage/testing/notes_database.h"
#include "support/child_process.h"

namespace theseus::storage {
namespace {

using base::ErrorKind;
using namespace std::chrono_literals;
using tests::ChildProcess;
using tests::Gate;
using tests::TemporaryFolder;

bool moved(NotesDatabase& notes) {
  bool answer = false;
  notes->read([&answer](Transaction& transaction) { answer = transaction.moved(); });
  return answer;
}

bool writer_moved(NotesDatabase& notes) {
  bool answer = false;
  notes->write([&answer](Transaction& transaction) {
    answer = transaction.moved();
    transaction.execute("DELETE FROM notes");
    return Ending::commit;
  });
  return answer;
}

TEST(SqliteDatabaseTest, WhatIsWrittenIsThereAfterAnotherOpening) {
  const TemporaryFolder folder;
  {
    NotesDatabase notes(folder.path());
    notes.add(7);
  }

  NotesDatabase again(folder.path());

  EXPECT_EQ(again.count(), 1);
}

TEST(SqliteDatabaseTest, AReadStaysOnItsSnapshot) {
  const TemporaryFolder folder;
  NotesDatabase notes(folder.path());
  notes.add(1);

  notes->read([&notes](Transaction& transaction) {
    EXPECT_EQ(NotesDatabase::count(transaction), 1);
    notes.add(2);
    EXPECT_EQ(NotesDatabase::count(transaction), 1);
  });

  EXPECT_EQ(notes.count(), 2);
}

TEST(SqliteDatabaseTest, WhatAReadThrowsPassesThrough) {
  const TemporaryFolder folder;
  NotesDatabase notes(folder.path(), {.readers = 1});

  EXPECT_THROW(notes->read([](Transaction&) { throw std::out_of_range("mine"); }),
               std::out_of_range);

  EXPECT_EQ(notes.count(), 0);
}

TEST(SqliteDatabaseTest, ManyThreadsWriteAndReadWhatTheyWrote) {
  const TemporaryFolder folder;
  NotesDatabase notes(folder.path());
  std::atomic<int> missing = 0;
  const auto write_and_read = [&](int first) {
    for (int number = first; number < first + 50; ++number) {
      notes.add(number);
      notes->read([&](Transaction& transaction) {
        Statement row = transaction.query("SELECT text FROM notes WHERE number = $1", {number});
        if (!row.next()) ++missing;
      });
    }
  };

  {
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 8; ++thread) threads.emplace_back(write_and_read, thread * 1000);
  }

  EXPECT_EQ(missing, 0);
  EXPECT_EQ(notes.count(), 400);
}

TEST(SqliteDatabaseTest, EachOfManyThreadsGetsItsOwnError) {
  const TemporaryFolder folder;
  NotesDatabase notes(folder.path());
  std::atomic<int> refused = 0;
  const auto add_each_twice = [&](int first) {
    for (int number = first; number < first + 20; ++number) {
      notes.add(number);
      if (error_of_act([&] { notes.add(number); })) ++refused;
    }
  };

  {
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 8; ++thread) threads.emplace_back(add_each_twice, thread * 1000);
  }

  EXPECT_EQ(refused, 160);
  EXPECT_EQ(notes.count(), 160);
}

TEST(SqliteDatabaseTest, AConnectionIsToldThatTheDataMovedUntilAReadHasEndedWell) {
  const TemporaryFolder folder;
  NotesDatabase notes(folder.path(), {.readers = 1});

  EXPECT_TRUE(moved(notes));
  EXPECT_FALSE(moved(notes));

  notes.add(1);
  EXPECT_THROW(notes->read([](Transaction&) { throw std::out_of_range("mine"); }),
               std::out_of_range);
  EXPECT_TRUE(moved(notes));
  EXPECT_FALSE(moved(notes));
}

TEST(SqliteDatabaseTest, TheWriterIsToldOnlyOfTheCommitsOfOthers) {
  const TemporaryFolder folder;
  NotesDatabase notes(folder.path());
  writer_moved(notes);
  EXPECT_FALSE(writer_moved(notes));

  NotesDatabase other(folder.path());
  other.add(1);

  EXPECT_TRUE(writer_moved(notes));
  EXPECT_FALSE(writer_moved(notes));
}

TEST(SqliteDatabaseTest, ACommitOfAnotherProcessIsSeen) {
  const TemporaryFolder folder;
  Gate go;
  ChildProcess child([&] {
    go.pass();
    NotesDatabase(folder.path()).add(2);
    return 0;
  });
  NotesDatabase notes(folder.path(), {.readers = 1});
  notes.add(1);
  moved(notes);
  ASSERT_FALSE(moved(notes));

  go.open();
  ASSERT_EQ(child.wait(), 0);

  EXPECT_TRUE(moved(notes));
  EXPECT_EQ(notes.count(), 2);
}

TEST(SqliteDatabaseTest, ProcessesThatWriteAtTheSameTimeAllGetTheirTurns) {
  const TemporaryFolder folder;
  Gate go;
  const auto add_hundred = [&](int first) {
    go.pass();
    NotesDatabase notes(folder.path());
    for (int number = first; number < first + 100; ++number) notes.add(number);
    return 0;
  };
  ChildProcess one([&] { return add_hundred(1000); });
  ChildProcess two([&] { return add_hundred(2000); });
  NotesDatabase notes(folder.path());

  go.open();
  go.open();
  for (int number = 0; number < 100; ++number) notes.add(number);

  EXPECT_EQ(one.wait() + two.wait(), 0);
  EXPECT_EQ(notes.count(), 300);
}

TEST(SqliteDatabaseTest, AWriteThatTheWriterDoesNotComeToIsBusyAndNeverRuns) {
  const TemporaryFolder folder;
  NotesDatabase(folder.path()).add(1);
  NotesDatabase notes(folder.path(), {.wait_limit = 1ms});
  std::latch running(1);
  std::latch refused(1);
  const auto hold_the_writer = [&](Transaction&) {
    running.count_down();
    refused.wait();
    return Ending::commit;
  };
  std::jthread first([&] {
    // On a loaded machine it may itself be refused a few times.
    while (error_of_act([&] { notes->write(hold_the_writer); })) continue;
  });
  running.wait();

  expect_error(ErrorKind::busy, [&] { notes.add(2); });

  refused.count_down();
  first.join();
  EXPECT_EQ(notes.count(), 1);
}

TEST(SqliteDatabaseTest, AReadThatGetsNoConnectionIsBusy) {
  const TemporaryFolder folder;
  NotesDatabase(folder.path()).add(1);
  NotesDatabase notes(folder.path(), {.readers = 1, .wait_limit = 1ms});

  notes->read([&](Transaction&) { expect_error(ErrorKind::busy, [&] { notes.count(); }); });

  EXPECT_EQ(notes.count(), 1);
}

TEST(SqliteDatabaseTest, OpensAConnectionForEachReadAtTheSameTimeAndNoMore) {
  const TemporaryFolder folder;
  NotesDatabase notes(folder.path(), {.readers = 3});
  std::vector<int> numbers;
  const auto note = [&numbers](Transaction& reading) { numbers.push_back(reading.connection()); };

  notes->read([&](Transaction& first) {
    note(first);
    notes->read(note);
    notes->read([&](Transaction& second) {
      note(second);
      notes->read(note);
    });
  });

  EXPECT_THAT(numbers, ::testing::ElementsAre(0, 1, 1, 2));
}

TEST(SqliteDatabaseTest, OpenedToBeReadOnlyItReadsAndRefusesToWrite) {
  const TemporaryFolder folder;
  NotesDatabase notes(folder.path());
  notes.add(1);
  NotesDatabase reader(folder.path(), {.access = Access::read_only});

  expect_error(ErrorKind::read_only, [&] { reader.add(2); });
  EXPECT_NO_THROW(reader->checkpoint());

  notes.add(3);
  EXPECT_EQ(reader.count(), 2);
}

TEST(SqliteDatabaseTest, AFileThatIsNotThereIsUnavailable) {
  const TemporaryFolder folder;
  Turnstile turnstile(folder.path());

  expect_error(ErrorKind::unavailable,
               [&] { open_sqlite({.file = folder / "absent.db"}, turnstile); });
  EXPECT_FALSE(std::filesystem::exists(folder / "absent.db"));
}

}  // namespace
}  // namespace theseus::storage
