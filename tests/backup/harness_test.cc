// The proofs held against commands with a bug: what finds nothing proves nothing.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <string_view>

#include "backup/backup_list.h"
#include "cut_commands.h"
#include "open_memories.h"
#include "upgrade/recorder/crash_images.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kAll = 1'000'000;
// Of a restore: from where the new data is whole.
constexpr std::size_t kEnd = 30;
// Of an erase from backups: the last of them.
constexpr std::size_t kEndOfRewriting = 200;

/// Whether an image of some crash at one of the last operations is found out.
bool is_found_out(const CutCommand& cut, const Recording& recording, std::size_t last = kAll) {
  struct FoundOut {};
  try {
    for_each_image(recording, {.count = 2000, .seed = 1}, [&](const Image& image) {
      if (image.point + last < recording.operations.size()) return;
      const Expectation expected = cut.expectation(image.marks);
      if (!fault_after_restart(cut.site_at(image.folder), expected).empty()) throw FoundOut();
    });
  } catch (const FoundOut&) {
    return true;
  }
  return false;
}

Recording recording_of(const CutCommand& cut) {
  return record(cut.site().data, [&] { cut.run(cut.site(), mark); });
}

bool is_found_out_without_syncs(Command command, std::string_view folder, std::size_t last = kAll) {
  const CutCommand cut(command);
  const Recording whole = recording_of(cut);
  const auto is_left_out = [folder](std::string_view path) { return path.starts_with(folder); };
  return is_found_out(cut, without_syncs(whole, is_left_out), last);
}

TEST(BackupHarness, FindsABackupThatIsNamedBeforeItIsOnDisk) {
  EXPECT_TRUE(is_found_out_without_syncs(Command::back_up_plain, "backups/"));
  EXPECT_TRUE(is_found_out_without_syncs(Command::back_up_compressed, "backups/"));
}

TEST(BackupHarness, FindsABackupThatIsAnsweredBeforeItsNameIsOnDisk) {
  EXPECT_TRUE(is_found_out_without_syncs(Command::back_up_plain, "backups"));
}

TEST(BackupHarness, FindsARestoreThatPutsInPlaceWhatIsNotOnDisk) {
  EXPECT_TRUE(is_found_out_without_syncs(Command::restore_the_newest, "restoring.new", kEnd));
}

TEST(BackupHarness, FindsARestoreThatKeepsTheOldDataUnderANameThatIsNotOnDisk) {
  EXPECT_TRUE(is_found_out_without_syncs(Command::restore_the_newest, "replaced-", kEnd));
}

TEST(BackupHarness, FindsThatBackupsAreDeletedBeforeTheirSuccessorIsThere) {
  const CutCommand cut(Command::back_up_plain);

  const Recording recording = record(cut.site().data, [&] {
    for (const auto& old : backup::list_backups(cut.site().place())) fs::remove_all(old.folder);
    cut.run(cut.site(), mark);
  });

  EXPECT_TRUE(is_found_out(cut, recording));
}

TEST(BackupHarness, FindsABackupThatIsReplacedByOneThatIsNotOnDisk) {
  EXPECT_TRUE(is_found_out_without_syncs(Command::erase_from, "backups/", kEndOfRewriting));
}

TEST(BackupHarness, FindsBackupsThatAreSaidToBeWrittenAnewBeforeTheOldOnesAreGone) {
  const CutCommand cut(Command::erase_from);

  const Recording recording = record(cut.site().data, [&] {
    mark(kErasedFrom);
    cut.run(cut.site(), mark);
  });

  EXPECT_TRUE(is_found_out(cut, recording));
}

TEST(BackupHarness, FindsAnEraseThatIsAnsweredBeforeItIsDone) {
  const CutCommand cut(Command::erase_and_scrub);

  const Recording recording = record(cut.site().data, [&] {
    mark(kErased);
    cut.run(cut.site(), mark);
  });

  EXPECT_TRUE(is_found_out(cut, recording));
}

TEST(BackupHarness, FindsTextThatIsSaidToBeScrubbedWhileItStandsInTheLog) {
  const CutCommand cut(Command::erase_and_scrub);

  const Recording recording = record(cut.site().data, [&] {
    cut.run(cut.site(), [](const std::string& answer) {
      mark(answer);
      if (answer == kErased) mark(kScrubbed);
    });
  });

  EXPECT_TRUE(is_found_out(cut, recording));
}

}  // namespace
}  // namespace theseus::tests
