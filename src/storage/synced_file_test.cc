#include "storage/synced_file.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "storage/testing/notes_database.h"

namespace theseus::storage {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

TEST(SyncedFile, HoldsItsContentForItsOwnerAlone) {
  const tests::TemporaryFolder folder;
  const std::string content(3'000'000, 'x');

  write_synced_file(folder / "one", content);

  EXPECT_EQ(read(folder / "one"), content);
  EXPECT_EQ(fs::status(folder / "one").permissions(),
            fs::perms::owner_read | fs::perms::owner_write);
}

TEST(SyncedFile, NeverTakesThePlaceOfAnother) {
  const tests::TemporaryFolder folder;
  write_synced_file(folder / "one", "first");

  expect_error(base::ErrorKind::unavailable, [&] { write_synced_file(folder / "one", "second"); });

  EXPECT_EQ(read(folder / "one"), "first");
}

TEST(SyncedFile, TakesThePlaceOfAnotherWhereThatIsWished) {
  const tests::TemporaryFolder folder;
  write_synced_file(folder / "one", "first");
  write_synced_file(folder / "one.new", "left by a process that died");

  replace_synced_file(folder / "one", "second");

  EXPECT_EQ(read(folder / "one"), "second");
  EXPECT_FALSE(fs::exists(folder / "one.new"));
}

TEST(SyncedFile, IsUnavailableInAFolderThatIsNotThere) {
  const tests::TemporaryFolder folder;

  expect_error(base::ErrorKind::unavailable,
               [&] { write_synced_file(folder / "absent" / "one", "content"); });
}

}  // namespace
}  // namespace theseus::storage
