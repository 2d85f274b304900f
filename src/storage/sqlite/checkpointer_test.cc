#include "storage/sqlite/checkpointer.h"

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "storage/testing/notes_database.h"
#include "support/stored_bytes.h"

namespace theseus::storage {
namespace {

using tests::TemporaryFolder;

constexpr std::uintmax_t kBound = 128 * 1024;
constexpr int kManyNotes = 60;  // together eighteen times the bound
const std::string kLongText(40'000, 'x');

class CheckpointerTest : public testing::Test {
 protected:
  // The longest that the log was.
  std::uintmax_t add_many(int first) {
    std::uintmax_t longest = 0;
    for (int number = first; number < first + kManyNotes; ++number) {
      notes_.add(number, kLongText);
      longest = std::max(longest, notes_.log_bytes());
    }
    return longest;
  }

  TemporaryFolder folder_;
  NotesDatabase notes_{folder_.path(), {.checkpoint_bytes = kBound}};
};

TEST_F(CheckpointerTest, TheLogStaysShort) {
  EXPECT_LT(add_many(0), 2 * kBound);

  EXPECT_EQ(notes_.count(), kManyNotes);
}

TEST_F(CheckpointerTest, TheLogStaysShortUnderReadersThatOverlapWithoutEnd) {
  std::atomic<bool> is_done = false;
  const auto read_on = [&] {
    while (!is_done) notes_.count();
  };
  std::vector<std::jthread> readers;
  for (int reader = 0; reader < 3; ++reader) readers.emplace_back(read_on);

  // On a busy machine readers hold it up for a while; without an end only where it never starts
  // anew.
  std::uintmax_t longest = 0;
  std::uintmax_t written = 0;
  for (int round = 0; round < 20 && 2 * longest >= written; ++round) {
    longest = std::max(longest, add_many(round * kManyNotes));
    written += kManyNotes * kLongText.size();
  }
  is_done = true;

  EXPECT_LT(2 * longest, written);
}

TEST_F(CheckpointerTest, TheLogStaysShorterWhereThatIsAskedFor) {
  const TemporaryFolder folder;
  NotesDatabase notes(folder.path(), {.checkpoint_bytes = std::uintmax_t{1} << 30});
  for (int number = 0; number < kManyNotes; ++number) {
    notes.add(number, kLongText);
    notes->shorten_log(kBound);
  }
  const std::uintmax_t asked = notes.log_bytes();

  for (int number = 0; number < kManyNotes; ++number) notes.add(kManyNotes + number, kLongText);

  EXPECT_LT(asked, 2 * kBound);
  EXPECT_GT(notes.log_bytes(), 8 * kBound) << "nobody asked";
}

TEST_F(CheckpointerTest, AfterALongReadTheLogIsShortAgain) {
  std::uintmax_t longest = 0;
  notes_->read([&](Transaction& transaction) {
    NotesDatabase::count(transaction);
    longest = add_many(0);
    EXPECT_EQ(NotesDatabase::count(transaction), 0);
  });
  ASSERT_GT(longest, 8 * kBound);

  add_many(kManyNotes);

  EXPECT_LT(notes_.log_bytes(), 2 * kBound);
  EXPECT_EQ(notes_.count(), 2 * kManyNotes);
}

// Else a process that readers have held up once would leave the log to others for good.
TEST_F(CheckpointerTest, ALogThatAnotherProcessHasFreedIsKeptShortAgain) {
  const TemporaryFolder folder;
  NotesDatabase other(folder.path(), {.checkpoint_bytes = std::uintmax_t{1} << 30});
  NotesDatabase notes(folder.path(), {.checkpoint_bytes = std::uintmax_t{1} << 30});
  const auto add_many = [&](int first) {
    std::uintmax_t longest = 0;
    for (int number = first; number < first + kManyNotes; ++number) {
      notes.add(number, kLongText);
      notes->shorten_log(kBound);
      longest = std::max(longest, notes.log_bytes());
    }
    return longest;
  };
  notes->read([&](Transaction& transaction) {
    NotesDatabase::count(transaction);
    ASSERT_GT(add_many(0), 8 * kBound);
  });
  other->checkpoint();
  ASSERT_EQ(notes.log_bytes(), 0U);

  EXPECT_LT(add_many(kManyNotes), 2 * kBound);
}

TEST_F(CheckpointerTest, ACheckpointOnRequestLeavesAnEmptyLog) {
  notes_.add(1);
  ASSERT_GT(notes_.log_bytes(), 0U);

  notes_->checkpoint();

  EXPECT_EQ(notes_.log_bytes(), 0U);
  EXPECT_EQ(notes_.count(), 1);
}

// Of a process that may no longer write not one byte may come into the file.
TEST_F(CheckpointerTest, AWriteThatIsRefusedLeavesTheLogOfOthersAsItIs) {
  const TemporaryFolder folder;
  NotesDatabase other(folder.path(), {.checkpoint_bytes = std::uintmax_t{1} << 30});
  NotesDatabase notes(folder.path(), {.checkpoint_bytes = 4096});
  const auto refuse = [&] { notes->write([](Transaction&) { return Ending::roll_back; }); };
  notes.add(1, kLongText);
  other.add(2, kLongText);
  const std::string before = tests::stored_bytes(folder / "notes.db");

  refuse();
  refuse();  // behind all that the first one set off

  EXPECT_EQ(tests::stored_bytes(folder / "notes.db"), before);
}

TEST_F(CheckpointerTest, ClosingLeavesTheLogAsItIs) {
  const TemporaryFolder folder;
  const std::string log = (folder / "notes.db-wal").string();
  {
    NotesDatabase notes(folder.path());
    notes.add(1);
  }

  EXPECT_GT(std::filesystem::file_size(log), 0U);
}

}  // namespace
}  // namespace theseus::storage
