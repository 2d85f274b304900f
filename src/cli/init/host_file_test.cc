#include "cli/init/host_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "base/error.h"
#include "cli/init/testing/home.h"

namespace theseus::cli {
namespace {

namespace fs = std::filesystem;
using testing::Home;

unsigned mode_of(const fs::path& file) {
  struct stat status {};
  ::stat(file.c_str(), &status);
  return status.st_mode & 07777U;
}

TEST(HostFile, KeepsItsMode) {
  const Home home;
  home.write("f", "old");
  fs::permissions(home / "f", static_cast<fs::perms>(0640));

  back_up(home / "f");
  replace_text({.file = home / "f", .before = "old", .after = "new"});

  EXPECT_EQ(home.read("f"), "new");
  EXPECT_EQ(mode_of(home / "f"), 0640U);
  EXPECT_EQ(mode_of(home / "f.theseus-backup-1"), 0600U);
}

TEST(HostFile, ThatGetsAKeyIsReadByItsOwnerAlone) {
  const Home home;
  home.write("f", "old");
  fs::permissions(home / "f", static_cast<fs::perms>(0644));

  replace_text(
      {.file = home / "f", .before = "old", .after = "key", .readers = Readers::owner_alone});

  EXPECT_EQ(mode_of(home / "f"), 0600U);
}

TEST(HostFile, ThatIsNewIsForItsPersonAlone) {
  const Home home;

  replace_text({.file = home / "deep/down/f", .before = std::nullopt, .after = "new"});

  EXPECT_EQ(home.read("deep/down/f"), "new");
  EXPECT_EQ(mode_of(home / "deep/down/f"), 0600U);
}

TEST(HostFile, BehindALinkIsReplacedWhereItIs) {
  const Home home;
  home.write("dotfiles/f", "old");
  fs::create_symlink("dotfiles/f", home / "first");
  fs::create_symlink(home / "first", home / "second");

  const auto backup = back_up(home / "second");
  replace_text({.file = home / "second", .before = "old", .after = "new"});

  EXPECT_TRUE(fs::is_symlink(home / "first"));
  EXPECT_TRUE(fs::is_symlink(home / "second"));
  EXPECT_EQ(home.read("dotfiles/f"), "new");
  EXPECT_EQ(*backup, home / "dotfiles/f.theseus-backup-1");
}

TEST(HostFile, ThatWasChangedMeanwhileIsLeftAsItIs) {
  const Home home;
  home.write("f", "changed by the host");

  EXPECT_THROW(replace_text({.file = home / "f", .before = "old", .after = "new"}), base::Error);

  EXPECT_EQ(home.read("f"), "changed by the host");
  EXPECT_EQ(std::distance(fs::directory_iterator(home / ""), fs::directory_iterator()), 2);
}

TEST(HostFile, ThatIsAFolderIsNotRead) {
  const Home home;

  EXPECT_THROW(find_text(home / "bin"), base::Error);
  EXPECT_EQ(find_text(home / "none"), std::nullopt);
}

}  // namespace
}  // namespace theseus::cli
