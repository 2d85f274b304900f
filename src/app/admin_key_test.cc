#include "app/admin_key.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>

#include "base/clock.h"
#include "base/error.h"
#include "base/id.h"
#include "migrations/program.h"
#include "storage/file_lock.h"
#include "support/temporary_folder.h"
#include "upgrade/data_set.h"

namespace theseus::app {
namespace {

class AdminKeyTest : public ::testing::Test {
 protected:
  AdminKeyTest() {
    auto opened =
        upgrade::DataSet::open(migrations::this_program(), {.folder = folder_.path(),
                                                            .role = "test",
                                                            .absence = upgrade::Absence::create,
                                                            .clock = clock_,
                                                            .ids = ids_});
    data_ = std::move(*opened);
    keys_.emplace(data_->database(), clock_, ids_);
  }

  static std::string line_of(const std::filesystem::path& file) {
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    return line;
  }

  tests::TemporaryFolder folder_;
  base::SystemClock clock_;
  base::Uuid7Source ids_{clock_};
  std::unique_ptr<upgrade::DataSet> data_;
  std::optional<memory::Keys> keys_;
};

TEST_F(AdminKeyTest, IsAKeyForEverythingThatItsOwnerAloneCanRead) {
  const auto file = ensure_admin_key(*keys_, folder_.path());

  ASSERT_TRUE(file.has_value());
  struct stat found {};
  ASSERT_EQ(::stat(file->c_str(), &found), 0);
  EXPECT_EQ(found.st_mode & 0777U, 0600U);
  const auto caller = keys_->authenticate(line_of(*file));
  ASSERT_TRUE(caller.has_value());
  EXPECT_EQ(caller->role, memory::Role::admin);
  EXPECT_TRUE(caller->sees_all());
}

// A kill between the key's row and the name of its file once left data that no key opened.
TEST_F(AdminKeyTest, IsGivenItsNameByTheStartBehindAKill) {
  const std::filesystem::path in_its_way = folder_ / kAdminKeyName / "x";
  std::filesystem::create_directories(in_its_way);
  EXPECT_THROW(ensure_admin_key(*keys_, folder_.path()), base::Error);
  ASSERT_EQ(keys_->list().size(), 1U);
  std::filesystem::remove_all(folder_ / kAdminKeyName);

  const auto file = ensure_admin_key(*keys_, folder_.path());

  ASSERT_TRUE(file.has_value());
  EXPECT_TRUE(keys_->authenticate(line_of(*file)).has_value());
  EXPECT_EQ(keys_->list().size(), 1U);
  EXPECT_FALSE(std::filesystem::exists(folder_ / "admin.key.new"));
}

TEST_F(AdminKeyTest, IsMadeAnewWhereAKillLeftASecretWithoutAKey) {
  std::ofstream(folder_ / "admin.key.new") << memory::make_secret() << "\n";

  const auto file = ensure_admin_key(*keys_, folder_.path());

  ASSERT_TRUE(file.has_value());
  EXPECT_TRUE(keys_->authenticate(line_of(*file)).has_value());
}

TEST_F(AdminKeyTest, IsLeftToTheProcessThatIsMakingIt) {
  auto other = storage::LockFile::ensure(folder_ / "admin.key.new");
  ASSERT_TRUE(other.try_lock(0, storage::LockMode::alone));

  EXPECT_EQ(ensure_admin_key(*keys_, folder_.path()), std::nullopt);

  EXPECT_FALSE(keys_->has_any());
}

TEST_F(AdminKeyTest, IsNotMadeWhereThereIsAKey) {
  ensure_admin_key(*keys_, folder_.path());
  std::filesystem::remove(folder_ / kAdminKeyName);

  EXPECT_EQ(ensure_admin_key(*keys_, folder_.path()), std::nullopt);
  EXPECT_EQ(keys_->list().size(), 1U);
}

}  // namespace
}  // namespace theseus::app
