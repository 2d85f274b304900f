#include "backup/key_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <fstream>
#include <set>
#include <thread>
#include <vector>

#include "support/temporary_folder.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;

TEST(KeyFileTest, IsMadeOnceByManyAtOnceAndIsTheSameForAll) {
  const tests::TemporaryFolder folder;
  constexpr std::size_t kMakers = 8;
  std::vector<std::string> seen(kMakers);
  std::atomic<int> made = 0;
  {
    std::vector<std::jthread> makers;
    for (std::size_t i = 0; i < kMakers; ++i) {
      makers.emplace_back([&, i] {
        const auto key = ensure_key(folder / "backup.key");
        ASSERT_TRUE(key) << key.error().message;
        seen[i] = key->key.text();
        made += key->is_new ? 1 : 0;
      });
    }
  }

  EXPECT_EQ(made, 1);
  EXPECT_EQ(std::set(seen.begin(), seen.end()).size(), 1U);
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

}  // namespace
}  // namespace theseus::backup
