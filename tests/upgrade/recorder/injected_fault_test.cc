#include "upgrade/recorder/injected_fault.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <memory>
#include <system_error>

#include "base/error.h"
#include "storage/testing/notes_database.h"
#include "support/temporary_folder.h"
#include "upgrade/recorder/recording.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using base::ErrorKind;
using storage::expect_error;
using storage::NotesDatabase;

class InjectedFaultTest : public testing::Test {
 protected:
  int open_file() const {
    return ::open((folder / "a").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  }

  const TemporaryFolder folder;
};

TEST_F(InjectedFaultTest, StrikesTheCallOfThatNumberOnce) {
  const int file = open_file();
  const InjectedFault fault(folder.path(), {.calls = calls::sync, .at = 2});

  EXPECT_EQ(::fsync(file), 0);
  EXPECT_EQ(::fdatasync(file), -1);
  EXPECT_EQ(errno, EIO);
  EXPECT_EQ(::fsync(file), 0);

  EXPECT_EQ(fault.calls_seen(), 3);
  EXPECT_TRUE(fault.has_struck());
  ::close(file);
}

TEST_F(InjectedFaultTest, StrikesFromACallOnUntilItGoes) {
  const int file = open_file();
  {
    const InjectedFault full(
        folder.path(),
        {.calls = calls::need_space, .at = 2, .error = ENOSPC, .lasting = Lasting::from_then_on});
    EXPECT_EQ(::pwrite(file, "tea", 3, 0), 3);
    EXPECT_EQ(::pwrite(file, "tea", 3, 1), -1);
    EXPECT_EQ(errno, ENOSPC);
    EXPECT_EQ(::pwrite(file, "pot", 3, 0), 3) << "there is room for that";
    EXPECT_EQ(::mkdir((folder / "sub").c_str(), 0700), -1);
  }

  EXPECT_EQ(::pwrite(file, "tea", 3, 1), 3);
  ::close(file);
}

TEST_F(InjectedFaultTest, WritesLessThanWasAsked) {
  const int file = open_file();
  const InjectedFault fault(folder.path(), {.calls = calls::append, .short_write_bytes = 2});

  EXPECT_EQ(::write(file, "tea", 3), 2);
  EXPECT_EQ(::write(file, "a", 1), 1);
  ::close(file);
}

TEST_F(InjectedFaultTest, ReachesTheStandardLibrary) {
  const InjectedFault fault(folder.path(), {.calls = calls::rename, .error = EACCES});
  ::close(open_file());
  std::error_code error;

  fs::rename(folder / "a", folder / "b", error);

  EXPECT_EQ(error, std::errc::permission_denied);
  EXPECT_TRUE(fs::exists(folder / "a"));
}

TEST_F(InjectedFaultTest, LeavesOtherFoldersAlone) {
  const TemporaryFolder other;
  const InjectedFault fault(other.path(), {.calls = calls::all, .lasting = Lasting::from_then_on});

  const int file = open_file();

  EXPECT_GE(file, 0);
  EXPECT_EQ(fault.calls_seen(), 0);
  ::close(file);
}

TEST_F(InjectedFaultTest, OfTwoTheFirstThatStrikesDecides) {
  const int file = open_file();
  const InjectedFault first(folder.path(), {.calls = calls::sync, .at = 1, .error = EIO});
  const InjectedFault second(folder.path(), {.calls = calls::sync, .at = 2, .error = ENOSPC});

  EXPECT_EQ(::fsync(file), -1);
  EXPECT_EQ(errno, EIO);
  EXPECT_EQ(::fsync(file), -1);
  EXPECT_EQ(errno, ENOSPC);
  ::close(file);
}

TEST_F(InjectedFaultTest, ReachesSqliteThatIsOpenAlready) {
  NotesDatabase notes(folder.path());
  notes.add(1);
  {
    const InjectedFault full(
        folder.path(),
        {.calls = calls::need_space, .error = ENOSPC, .lasting = Lasting::from_then_on});
    expect_error(ErrorKind::full, [&] { notes.add(2, std::string(100'000, 'x')); });
    EXPECT_EQ(notes.count(), 1);
  }
  EXPECT_NO_THROW(notes.add(2));
}

TEST_F(InjectedFaultTest, MakesAWriteFailWhoseSyncFails) {
  NotesDatabase notes(folder.path());
  notes.add(1);
  {
    const InjectedFault fault(folder.path(), {.calls = calls::sync});
    EXPECT_THROW(notes.add(2), base::Error);
  }
  EXPECT_NO_THROW(notes.add(3));
}

TEST_F(InjectedFaultTest, KeepsWhatItHinderedOutOfARecording) {
  const Recording recording = record(folder.path(), [&] {
    const InjectedFault fault(folder.path(), {.calls = calls::create});
    EXPECT_LT(open_file(), 0);
  });

  EXPECT_TRUE(recording.operations.empty());
}

}  // namespace
}  // namespace theseus::tests
