#include "storage/sqlite/database_copy.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <fstream>
#include <string>
#include <vector>

#include "storage/sqlite/database_check.h"
#include "storage/testing/notes_database.h"
#include "support/child_process.h"

namespace theseus::storage {
namespace {

namespace fs = std::filesystem;
using base::ErrorKind;

// So that the copy takes several pieces.
constexpr int kManyNotes = 40;
const std::string kLongText(100'000, 'x');

struct DatabaseCopy : ::testing::Test {
  tests::TemporaryFolder folder;
  const fs::path target = folder / "copy.db";

  void fill(NotesDatabase& notes) {
    for (int number = 0; number < kManyNotes; ++number) notes.add(number, kLongText);
  }

  std::int64_t count_in_copy() {
    std::int64_t count = 0;
    inspect_sqlite(target,
                   [&](Transaction& transaction) { count = NotesDatabase::count(transaction); });
    return count;
  }
};

std::string first_bytes(const fs::path& file) {
  std::string bytes(100, '\0');
  std::ifstream(file, std::ios::binary).read(bytes.data(), 100);
  return bytes;
}

TEST_F(DatabaseCopy, IsWholeWithoutALogAndReadableByItsOwnerAlone) {
  NotesDatabase notes(folder.path());
  fill(notes);

  EXPECT_EQ(copy_sqlite({.source = notes.file(), .target = target}), CopyEnd::whole);

  EXPECT_EQ(count_in_copy(), kManyNotes);
  EXPECT_TRUE(find_damage(target, Thoroughness::full).empty());
  EXPECT_FALSE(fs::exists(target.string() + "-wal"));
  EXPECT_FALSE(fs::exists(target.string() + "-shm"));
  EXPECT_EQ(fs::status(target).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(DatabaseCopy, HasTheHeaderOfItsSource) {
  NotesDatabase notes(folder.path());
  fill(notes);
  notes->checkpoint();

  copy_sqlite({.source = notes.file(), .target = target});

  const std::string source = first_bytes(notes.file());
  const std::string copy = first_bytes(target);
  EXPECT_EQ(copy.substr(16, 8), source.substr(16, 8));    // page size, WAL, reserved bytes
  EXPECT_EQ(copy.substr(52, 20), source.substr(52, 20));  // auto_vacuum, encoding, application_id
  EXPECT_EQ(copy[18], 2);
}

TEST_F(DatabaseCopy, HoldsOneMomentThoughEveryPieceOfItSeesANewCommit) {
  NotesDatabase notes(folder.path());
  fill(notes);
  int written = 0;

  const CopyEnd end = copy_sqlite(
      {.source = notes.file(), .target = target, .rest = [&](std::chrono::microseconds) {
         notes.add(kManyNotes + written++, kLongText);
       }});

  EXPECT_EQ(end, CopyEnd::whole);
  EXPECT_GT(written, 2);
  EXPECT_EQ(count_in_copy(), kManyNotes);
  EXPECT_EQ(notes.count(), kManyNotes + written);
}

TEST_F(DatabaseCopy, TellsItsProgressUpToTheLastByte) {
  NotesDatabase notes(folder.path());
  fill(notes);
  std::vector<std::int64_t> done;
  std::int64_t last_total = 0;

  copy_sqlite({.source = notes.file(),
               .target = target,
               .on_progress = [&](std::int64_t done_bytes, std::int64_t total_bytes) {
                 done.push_back(done_bytes);
                 last_total = total_bytes;
               }});

  EXPECT_GT(done.size(), 2U);
  EXPECT_TRUE(std::is_sorted(done.begin(), done.end()));
  EXPECT_EQ(done.back(), last_total);
  EXPECT_EQ(static_cast<std::uintmax_t>(last_total), fs::file_size(target));
}

TEST_F(DatabaseCopy, LeavesNothingWhenItIsStoppedInTheMiddle) {
  NotesDatabase notes(folder.path());
  fill(notes);
  std::stop_source stop;

  const CopyEnd end = copy_sqlite({.source = notes.file(),
                                   .target = target,
                                   .rest = [&](std::chrono::microseconds) { stop.request_stop(); },
                                   .stop = stop.get_token()});

  EXPECT_EQ(end, CopyEnd::stopped);
  EXPECT_FALSE(fs::exists(target));
  EXPECT_NO_THROW(notes.add(kManyNotes));
}

TEST_F(DatabaseCopy, ThatFindsNoRoomIsFullAndLeavesNothing) {
  tests::ChildProcess child([&] {
    NotesDatabase notes(folder.path());
    fill(notes);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{.rlim_cur = 2'000'000, .rlim_max = RLIM_INFINITY};
    EXPECT_EQ(::setrlimit(RLIMIT_FSIZE, &limit), 0);

    expect_error(ErrorKind::full, [&] { copy_sqlite({.source = notes.file(), .target = target}); });

    EXPECT_FALSE(fs::exists(target));
    EXPECT_EQ(notes.count(), kManyNotes);
    return HasFailure() ? 1 : 0;
  });

  EXPECT_EQ(child.wait(), 0);
}

TEST_F(DatabaseCopy, DoesNotTouchAFileThatIsAlreadyThere) {
  NotesDatabase notes(folder.path());
  std::ofstream(target) << "mine";

  expect_error(ErrorKind::unavailable,
               [&] { copy_sqlite({.source = notes.file(), .target = target}); });

  EXPECT_EQ(fs::file_size(target), 4U);
}

TEST_F(DatabaseCopy, OfNoDatabaseLeavesNothing) {
  expect_error(ErrorKind::unavailable,
               [&] { copy_sqlite({.source = folder / "absent.db", .target = target}); });

  EXPECT_FALSE(fs::exists(target));
}

TEST_F(DatabaseCopy, CarriesADamagedPageOverWhereTheCheckNamesIt) {
  {
    NotesDatabase notes(folder.path());
    fill(notes);
    notes->checkpoint();
  }
  std::fstream(folder / "notes.db", std::ios::binary | std::ios::in | std::ios::out)
      .seekp(2 * 4096)
      .write(std::string(64, '\x5a').data(), 64);
  NotesDatabase notes(folder.path());

  copy_sqlite({.source = notes.file(), .target = target});

  EXPECT_FALSE(find_damage(target, Thoroughness::full).empty());
  EXPECT_FALSE(find_damage(notes.file(), Thoroughness::quick).empty());
}

TEST_F(DatabaseCopy, SizesAreThoseOfTheFileAndOfItsLog) {
  NotesDatabase notes(folder.path());
  notes.add(1);

  const DatabaseSize size = size_of_sqlite(notes.file());

  EXPECT_EQ(static_cast<std::uintmax_t>(size.file_bytes), fs::file_size(notes.file()));
  EXPECT_EQ(static_cast<std::uintmax_t>(size.log_bytes), notes.log_bytes());
  EXPECT_EQ(size_of_sqlite(folder / "absent.db").file_bytes, 0);
}

}  // namespace
}  // namespace theseus::storage
