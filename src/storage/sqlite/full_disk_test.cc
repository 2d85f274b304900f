#include <sys/resource.h>

#include <csignal>
#include <string>

#include "storage/testing/notes_database.h"
#include "support/child_process.h"

namespace theseus::storage {
namespace {

using base::ErrorKind;
using tests::ChildProcess;
using tests::TemporaryFolder;

// From here on no file of this process grows beyond so many bytes; RLIM_INFINITY lifts it.
void limit_files(rlim_t bytes) {
  std::signal(SIGXFSZ, SIG_IGN);
  const rlimit limit{.rlim_cur = bytes, .rlim_max = RLIM_INFINITY};
  if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) throw std::runtime_error("setrlimit");
}

int outcome() {
  return testing::Test::HasFailure() ? 1 : 0;
}

TEST(FullDiskTest, AWriteThatFindsNoRoomIsFullAndReadsGoOn) {
  const TemporaryFolder folder;
  ChildProcess child([&] {
    NotesDatabase notes(folder.path());
    notes.add(1);
    limit_files(notes.log_bytes() + 8192);

    expect_error(ErrorKind::full, [&] { notes.add(2, std::string(1'000'000, 'x')); });

    EXPECT_EQ(notes.count(), 1);
    return outcome();
  });

  EXPECT_EQ(child.wait(), 0);
}

TEST(FullDiskTest, WritesWorkAgainWhenThereIsRoom) {
  const TemporaryFolder folder;
  ChildProcess child([&] {
    NotesDatabase notes(folder.path());
    notes.add(1);
    limit_files(notes.log_bytes() + 8192);
    expect_error(ErrorKind::full, [&] { notes.add(2, std::string(1'000'000, 'x')); });

    limit_files(RLIM_INFINITY);
    notes.add(2, std::string(1'000'000, 'x'));

    EXPECT_EQ(notes.count(), 2);
    return outcome();
  });

  EXPECT_EQ(child.wait(), 0);
}

TEST(FullDiskTest, TheRoomInsideTheLogIsUsedBeforeWritesAreRefusedForGood) {
  const TemporaryFolder folder;
  ChildProcess child([&] {
    NotesDatabase notes(folder.path());
    for (int number = 0; number < 50; ++number) notes.add(number);
    limit_files(notes.log_bytes());
    expect_error(ErrorKind::full, [&] { notes.add(50); });

    EXPECT_NO_THROW(notes.add(51));

    EXPECT_EQ(notes.count(), 51);
    return outcome();
  });

  EXPECT_EQ(child.wait(), 0);
}

TEST(FullDiskTest, WhatWasAcknowledgedBeforeIsThereAfterARestart) {
  const TemporaryFolder folder;
  ChildProcess child([&] {
    NotesDatabase notes(folder.path());
    notes.add(1);
    limit_files(notes.log_bytes() + 8192);
    expect_error(ErrorKind::full, [&] { notes.add(2, std::string(1'000'000, 'x')); });
    ::raise(SIGKILL);
    return 0;
  });
  ASSERT_EQ(child.wait(), -SIGKILL);

  NotesDatabase notes(folder.path());

  EXPECT_EQ(notes.count(), 1);
  EXPECT_NO_THROW(notes.add(2));
}

TEST(FullDiskTest, APageLimitIsFullForTheOneWhoNeedsAPage) {
  const TemporaryFolder folder;
  NotesDatabase notes(folder.path());
  notes.add(1);
  notes.script("PRAGMA max_page_count = 3");

  expect_error(ErrorKind::full, [&] { notes.add(2, std::string(100'000, 'x')); });
  EXPECT_NO_THROW(notes.add(3));

  notes.script("PRAGMA max_page_count = 1000000");
  EXPECT_NO_THROW(notes.add(2, std::string(100'000, 'x')));
  EXPECT_EQ(notes.count(), 3);
}

}  // namespace
}  // namespace theseus::storage
