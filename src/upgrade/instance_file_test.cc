#include "upgrade/instance_file.h"

#include <gtest/gtest.h>

#include <atomic>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
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

TEST_F(InstanceFileTest, SaysWhoItIsInOneLine) {
  const InstanceFile file(folder.path(), instance);

  std::ifstream stream(path);
  std::string line;
  std::string behind;
  std::getline(stream, line);
  std::getline(stream, behind);
  const auto card = nlohmann::json::parse(line);
  EXPECT_EQ(card,
            (nlohmann::json{{"release", "0.1.0"}, {"format", 1}, {"role", "serve"}, {"pid", 7}}));
  EXPECT_EQ(behind, "");
}

TEST_F(InstanceFileTest, IsLockedAsLongAsItIsHeld) {
  std::optional<InstanceFile> file;
  file.emplace(folder.path(), instance);
  const auto probe = storage::LockFile::find(path);
  ASSERT_TRUE(probe.has_value());

  EXPECT_TRUE(probe->is_held_by_another(0));
  file.reset();
  EXPECT_FALSE(probe->is_held_by_another(0));
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
    const auto probe = storage::LockFile::find(folder / "instances" / base::format_id(next.id));
    if (!probe || !probe->is_held_by_another(0)) ++unlocked;
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

}  // namespace
}  // namespace theseus::upgrade
