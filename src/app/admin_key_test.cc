#include "app/admin_key.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>

#include "base/clock.h"
#include "base/id.h"
#include "migrations/program.h"
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
  std::ifstream stream(*file);
  std::string secret;
  std::getline(stream, secret);
  const auto caller = keys_->authenticate(secret);
  ASSERT_TRUE(caller.has_value());
  EXPECT_EQ(caller->role, memory::Role::admin);
  EXPECT_TRUE(caller->sees_all());
}

TEST_F(AdminKeyTest, IsNotMadeWhereThereIsAKey) {
  ensure_admin_key(*keys_, folder_.path());
  std::filesystem::remove(folder_ / kAdminKeyName);

  EXPECT_EQ(ensure_admin_key(*keys_, folder_.path()), std::nullopt);
  EXPECT_EQ(keys_->list().size(), 1U);
}

}  // namespace
}  // namespace theseus::app
