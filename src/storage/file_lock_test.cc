#include "storage/file_lock.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <string>

#include "base/error.h"
#include "support/child_process.h"
#include "support/temporary_folder.h"

namespace theseus::storage {
namespace {

using tests::ChildProcess;
using tests::Gate;
using tests::TemporaryFolder;

// From here on this process meets a kernel whose locks fail as those of a file system without any.
void make_locks_fail() {
  sock_filter program[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_fcntl, 0, 3),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args[1])),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, F_OFD_SETLK, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOLCK),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  const sock_fprog filter{.len = std::size(program), .filter = program};
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}

std::string content_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

TEST(LockFileTest, OneHolderAloneKeepsEveryoneElseOut) {
  const TemporaryFolder folder;
  LockFile first = LockFile::ensure(folder / "lock");
  LockFile second = LockFile::ensure(folder / "lock");

  ASSERT_TRUE(first.try_lock(0, LockMode::alone));

  EXPECT_FALSE(second.try_lock(0, LockMode::alone));
  EXPECT_FALSE(second.try_lock(0, LockMode::shared));
  EXPECT_TRUE(second.try_lock(1, LockMode::alone));
}

TEST(LockFileTest, ManyShareAByteAndNoneOfThemGetsItAlone) {
  const TemporaryFolder folder;
  LockFile first = LockFile::ensure(folder / "lock");
  LockFile second = LockFile::ensure(folder / "lock");

  ASSERT_TRUE(first.try_lock(2, LockMode::shared));
  ASSERT_TRUE(second.try_lock(2, LockMode::shared));
  EXPECT_FALSE(first.try_lock(2, LockMode::alone));

  second.unlock(2);
  EXPECT_TRUE(first.try_lock(2, LockMode::alone));
}

TEST(LockFileTest, TheHolderOfAByteIsSeen) {
  const TemporaryFolder folder;
  LockFile holder = LockFile::ensure(folder / "lock");

  ASSERT_TRUE(holder.try_lock(0, LockMode::alone));

  EXPECT_EQ(look_at_lock(folder / "lock", 0), LockState::held);
  EXPECT_EQ(look_at_lock(folder / "lock", 1), LockState::free);
}

TEST(LockFileTest, ClosingAnotherDescriptorOfTheFileLeavesTheLock) {
  const TemporaryFolder folder;
  LockFile holder = LockFile::ensure(folder / "lock");
  ASSERT_TRUE(holder.try_lock(0, LockMode::alone));

  content_of(folder / "lock");

  EXPECT_EQ(look_at_lock(folder / "lock", 0), LockState::held);
}

TEST(LockFileTest, TheLockSurvivesARename) {
  const TemporaryFolder folder;
  LockFile holder = LockFile::ensure(folder / "lock.new");
  ASSERT_TRUE(holder.try_lock(0, LockMode::alone));

  std::filesystem::rename(folder / "lock.new", folder / "lock");

  EXPECT_EQ(look_at_lock(folder / "lock", 0), LockState::held);
}

TEST(LockFileTest, ADeadProcessHoldsNothing) {
  const TemporaryFolder folder;
  Gate locked;
  ChildProcess child([&] {
    LockFile file = LockFile::ensure(folder / "lock");
    file.lock(0);
    locked.open();
    return ::pause();
  });
  locked.pass();
  LockFile file = LockFile::ensure(folder / "lock");
  ASSERT_EQ(look_at_lock(folder / "lock", 0), LockState::held);

  child.kill();
  child.wait();

  EXPECT_EQ(look_at_lock(folder / "lock", 0), LockState::free);
  EXPECT_TRUE(file.try_lock(0, LockMode::alone));
}

TEST(LockFileTest, ALookMakesNoFile) {
  const TemporaryFolder folder;

  EXPECT_EQ(look_at_lock(folder / "lock", 0), LockState::no_file);

  EXPECT_FALSE(std::filesystem::exists(folder / "lock"));
}

TEST(LockFileTest, ALookDoesNotKnowOfWhatIsNoFile) {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder / "folder");
  ::mkfifo((folder / "pipe").c_str(), 0600);
  std::filesystem::create_symlink("/dev/null", folder / "link");

  EXPECT_EQ(look_at_lock(folder / "folder", 0), LockState::unknown);
  EXPECT_EQ(look_at_lock(folder / "pipe", 0), LockState::unknown);
  EXPECT_EQ(look_at_lock(folder / "link", 0), LockState::unknown);
}

// A file of root's, made by a command in between, once stopped every process of the service.
TEST(LockFileTest, ALookDoesNotKnowOfAFileThatThisUserMayNotRead) {
  const TemporaryFolder folder;
  std::filesystem::permissions(folder.path(), std::filesystem::perms{0755});
  LockFile holder = LockFile::ensure(folder / "lock");
  std::filesystem::permissions(folder / "lock", std::filesystem::perms::none);

  ChildProcess child([&] {
    // Root would be let in.
    if (::geteuid() == 0 && ::setuid(65534) != 0) return 2;
    return look_at_lock(folder / "lock", 0) == LockState::unknown ? 0 : 1;
  });

  EXPECT_EQ(child.wait(), 0);
}

TEST(LockFileTest, AFileThatRootMakesBelongsToTheOwnerOfItsFolder) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root makes files for others";
  const TemporaryFolder folder;
  ASSERT_EQ(::chown(folder.path().c_str(), 65534, 65534), 0);

  const LockFile file = LockFile::ensure(folder / "lock");

  struct stat status {};
  ASSERT_EQ(::stat((folder / "lock").c_str(), &status), 0);
  EXPECT_EQ(status.st_uid, 65534U);
  EXPECT_EQ(status.st_gid, 65534U);
}

TEST(LockFileTest, AFileThatIsThereStaysItsOwners) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root makes files for others";
  const TemporaryFolder folder;
  std::ofstream(folder / "lock") << "";
  ASSERT_EQ(::chown((folder / "lock").c_str(), 65534, 65534), 0);

  const LockFile file = LockFile::ensure(folder / "lock");

  struct stat status {};
  ASSERT_EQ(::stat((folder / "lock").c_str(), &status), 0);
  EXPECT_EQ(status.st_uid, 65534U);
}

TEST(LockFileTest, WriteReplacesWhatStoodThere) {
  const TemporaryFolder folder;
  LockFile file = LockFile::ensure(folder / "lock");

  file.write("a longer line\n");
  file.write("short\n");

  EXPECT_EQ(content_of(folder / "lock"), "short\n");
}

TEST(LockFileTest, AFileOfAFolderThatIsNotThereIsNamed) {
  try {
    LockFile::ensure("/no-such-folder/lock");
    FAIL() << "opened a file in a folder that is not there";
  } catch (const base::Error& error) {
    EXPECT_EQ(error.kind(), base::ErrorKind::unavailable);
    EXPECT_NE(std::string(error.what()).find("/no-such-folder/lock"), std::string::npos);
  }
}

TEST(LockFileTest, AFileSystemThatCannotLockIsRefusedByName) {
  const TemporaryFolder folder;
  ChildProcess child([&] {
    LockFile file = LockFile::ensure(folder / "lock");
    make_locks_fail();
    try {
      file.try_lock(2, LockMode::shared);
    } catch (const base::Error& error) {
      const std::string message = error.what();
      const bool names_file = message.find((folder / "lock").string()) != message.npos;
      const bool says_why = message.find("file system cannot lock") != message.npos;
      return error.kind() == base::ErrorKind::unavailable && names_file && says_why ? 0 : 1;
    }
    return 2;
  });

  EXPECT_EQ(child.wait(), 0);
}

}  // namespace
}  // namespace theseus::storage
