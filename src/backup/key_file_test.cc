#include "backup/key_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <set>
#include <thread>
#include <utility>
#include <vector>

#include "base/error.h"
#include "support/child_process.h"
#include "support/temporary_folder.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;

// From here on this process meets a kernel whose file systems refuse that call.
void make_fail(int call, int error) {
  sock_filter program[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(call), 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | static_cast<unsigned>(error)),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  const sock_fprog filter{.len = std::size(program), .filter = program};
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}

void make_second_names_fail() {
  make_fail(SYS_linkat, EPERM);
#ifdef SYS_link
  make_fail(SYS_link, EPERM);
#endif
}

/// How many of those that make it at once have made it, and how many keys they have then.
std::pair<int, std::size_t> make_by_many(const fs::path& file) {
  constexpr std::size_t kMakers = 8;
  std::vector<std::string> seen(kMakers);
  std::atomic<int> made = 0;
  {
    std::vector<std::jthread> makers;
    for (std::size_t i = 0; i < kMakers; ++i) {
      makers.emplace_back([&, i] {
        const auto key = ensure_key(file);
        ASSERT_TRUE(key) << key.error().message;
        seen[i] = key->key.text();
        made += key->is_new ? 1 : 0;
      });
    }
  }
  return {made, std::set(seen.begin(), seen.end()).size()};
}

TEST(KeyFileTest, IsMadeOnceByManyAtOnceAndIsTheSameForAll) {
  const tests::TemporaryFolder folder;

  EXPECT_EQ(make_by_many(folder / "backup.key"), std::pair(1, std::size_t{1}));
  EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 1)
      << "nothing is left beside it";
}

TEST(KeyFileTest, IsRefusedByItsNameWhereNoneCanBeMade) {
  const auto key = ensure_key("/nowhere/backup.key");

  ASSERT_FALSE(key);
  EXPECT_THAT(key.error().message, ::testing::HasSubstr("none can be made in /nowhere"));
}

// Half a line would be taken for a key that was destroyed.
TEST(KeyFileTest, IsMadeWhereAMakerDiedBeforeItHadItsName) {
  const tests::TemporaryFolder folder;
  std::ofstream(folder / "backup.key.0123.new") << "theseus-back";

  const auto key = ensure_key(folder / "backup.key");

  ASSERT_TRUE(key) << key.error().message;
  EXPECT_TRUE(key->is_new);
  EXPECT_EQ(load_key(folder / "backup.key")->text(), key->key.text());
}

TEST(KeyFileTest, IsMadeOnceByManyAtOnceAlsoWhereThereAreNoSecondNames) {
  const tests::TemporaryFolder folder;
  tests::ChildProcess child([&] {
    make_second_names_fail();
    EXPECT_EQ(make_by_many(folder / "backup.key"), std::pair(1, std::size_t{1}));
    return ::testing::Test::HasFailure() ? 1 : 0;
  });

  EXPECT_EQ(child.wait(), 0);
  EXPECT_TRUE(load_key(folder / "backup.key"));
}

TEST(KeyFileTest, IsMadeWhereARenameCannotBeToldToReplaceNothing) {
  const tests::TemporaryFolder folder;
  tests::ChildProcess child([&] {
    make_fail(SYS_renameat2, EINVAL);
    EXPECT_EQ(make_by_many(folder / "backup.key"), std::pair(1, std::size_t{1}));
    make_second_names_fail();
    EXPECT_THROW(static_cast<void>(ensure_key(folder / "other.key")), base::Error);
    return ::testing::Test::HasFailure() ? 1 : 0;
  });

  EXPECT_EQ(child.wait(), 0);
  EXPECT_TRUE(load_key(folder / "backup.key"));
  EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 1);
}

TEST(KeyFileTest, TakesAwayTheKeysThatDeadMakersLeftAndNothingElse) {
  const tests::TemporaryFolder folder;
  ASSERT_TRUE(ensure_key(folder / "backup.key"));
  std::ofstream(folder / "backup.key.0123456789abcdef.new") << "theseus-backup-key-1 00";
  std::ofstream(folder / "backup.key.mine.new") << "kept";
  std::ofstream(folder / "backup.key.0123456789abcdef.old") << "kept";

  ASSERT_TRUE(ensure_key(folder / "backup.key"));

  EXPECT_FALSE(fs::exists(folder / "backup.key.0123456789abcdef.new"));
  EXPECT_TRUE(fs::exists(folder / "backup.key.mine.new"));
  EXPECT_TRUE(fs::exists(folder / "backup.key.0123456789abcdef.old"));
}

}  // namespace
}  // namespace theseus::backup
