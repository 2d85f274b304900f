#include "upgrade/instance_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <thread>

#include "support/temporary_folder.h"

namespace theseus::upgrade {
namespace {

struct InstanceFileTest : ::testing::Test {
  tests::TemporaryFolder folder;
  base::SystemClock clock;
  base::Uuid7Source ids{clock};
  const Instance instance = {
      .id = ids.next(), .release = "0.1.0", .format = 1, .role = "serve", .host = "h", .pid = 7};
  const std::filesystem::path path = folder / "instances" / base::format_id(instance.id);
};

TEST_F(InstanceFileTest, SaysWhoItIsInTheFormThatIsFrozen) {
  const InstanceFile file(folder.path(), instance);

  std::ostringstream card;
  card << std::ifstream(path).rdbuf();
  EXPECT_EQ(card.str(), R"({"format":1,"pid":7,"release":"0.1.0","role":"serve"})"
                        "\n");
}

TEST_F(InstanceFileTest, IsLockedAsLongAsItIsHeld) {
  std::optional<InstanceFile> file;
  file.emplace(folder.path(), instance);

  EXPECT_EQ(storage::look_at_lock(path, 0), storage::LockState::held);
  file.reset();
  EXPECT_EQ(storage::look_at_lock(path, 0), storage::LockState::free);
}

// A look for dead ones once took away the file between its locking and its naming, and the card was
// then written into another one, which nobody held.
TEST_F(InstanceFileTest, IsLockedUnderItsNameAlsoWhereOthersClearUpMeanwhile) {
  std::atomic<bool> is_done = false;
  std::thread cleaner([&] {
    while (!is_done) delete_dead_instance_files(folder.path());
  });

  int unlocked = 0;
  for (int i = 0; i < 400; ++i) {
    Instance next = instance;
    next.id = ids.next();
    InstanceFile file(folder.path(), next);
    const auto name = folder / "instances" / base::format_id(next.id);
    if (storage::look_at_lock(name, 0) != storage::LockState::held) ++unlocked;
    file.remove();
  }
  is_done = true;
  cleaner.join();

  EXPECT_EQ(unlocked, 0);
}

TEST_F(InstanceFileTest, GoesAtAnEndInGoodOrder) {
  InstanceFile file(folder.path(), instance);

  file.remove();

  EXPECT_TRUE(std::filesystem::is_empty(folder / "instances"));
}

TEST_F(InstanceFileTest, OfADeadProcessIsDeleted) {
  { const InstanceFile dead(folder.path(), instance); }

  delete_dead_instance_files(folder.path());

  EXPECT_FALSE(std::filesystem::exists(path));
}

TEST_F(InstanceFileTest, OfALivingProcessStays) {
  const InstanceFile living(folder.path(), instance);

  EXPECT_TRUE(is_alive(folder.path(), instance.id));
  delete_dead_instance_files(folder.path());
  EXPECT_TRUE(std::filesystem::exists(path));
}

TEST_F(InstanceFileTest, HalfMadeByADeadProcessIsDeleted) {
  std::filesystem::create_directory(folder / "instances");
  std::ofstream(path.string() + ".new") << "half";
  std::ofstream(folder / "instances/keep.txt") << "not ours";

  delete_dead_instance_files(folder.path());

  EXPECT_FALSE(std::filesystem::exists(path.string() + ".new"));
  EXPECT_TRUE(std::filesystem::exists(folder / "instances/keep.txt"));
}

// A later release may keep something beside its file.
TEST_F(InstanceFileTest, OfAnotherNameIsLeftAlone) {
  std::filesystem::create_directory(folder / "instances");
  std::ofstream(path.string() + ".takeover") << "a later release's";
  std::filesystem::create_directory(path.string() + ".d");

  delete_dead_instance_files(folder.path());

  EXPECT_TRUE(std::filesystem::exists(path.string() + ".takeover"));
  EXPECT_TRUE(std::filesystem::exists(path.string() + ".d"));
}

TEST_F(InstanceFileTest, ThatCannotBeAskedStaysAndCountsAsAlive) {
  std::filesystem::create_directories(path);

  EXPECT_TRUE(is_alive(folder.path(), instance.id));
  delete_dead_instance_files(folder.path());
  EXPECT_TRUE(std::filesystem::exists(path));
}

TEST_F(InstanceFileTest, ThatIsNotThereIsNotAlive) {
  EXPECT_FALSE(is_alive(folder.path(), instance.id));
}

TEST_F(InstanceFileTest, ThatRootMakesBelongsToTheOwnerOfTheDataFolder) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root makes files for others";
  ASSERT_EQ(::chown(folder.path().c_str(), 65534, 65534), 0);

  const InstanceFile file(folder.path(), instance);

  struct stat folder_status {};
  struct stat file_status {};
  ASSERT_EQ(::stat((folder / "instances").c_str(), &folder_status), 0);
  ASSERT_EQ(::stat(path.c_str(), &file_status), 0);
  EXPECT_EQ(folder_status.st_uid, 65534U);
  EXPECT_EQ(file_status.st_uid, 65534U);
}

}  // namespace
}  // namespace theseus::upgrade
