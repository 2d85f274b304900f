#include "upgrade/recorder/crash_images.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <unistd.h>

#include <filesystem>
#include <functional>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "storage/sync_folder.h"
#include "support/temporary_folder.h"
#include "upgrade/recorder/picture.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::ElementsAre;
using testing::Pair;
using testing::SizeIs;
using testing::UnorderedElementsAre;

/// Writes the whole text and, unless told otherwise, syncs it.
class OpenFile {
 public:
  explicit OpenFile(const fs::path& path)
      : descriptor_(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {}
  ~OpenFile() { ::close(descriptor_); }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  void write(std::string_view text, off_t offset = 0) const {
    EXPECT_EQ(::pwrite(descriptor_, text.data(), text.size(), offset), std::ssize(text));
  }
  void resize(off_t size) const { EXPECT_EQ(::ftruncate(descriptor_, size), 0); }
  void sync() const { EXPECT_EQ(::fsync(descriptor_), 0); }

 private:
  int descriptor_;
};

class CrashImagesTest : public testing::Test {
 protected:
  void write_durably(const std::string& name, std::string_view text) {
    const OpenFile file(folder / name);
    file.write(text);
    file.sync();
    storage::sync_folder(folder.path());
  }

  /// What of a file the crashes behind the work leave; "-" where there is none.
  std::set<std::string> left_of(const std::string& name, const std::function<void()>& work,
                                std::set<Loss> losses = {Loss::nothing, Loss::all_unsynced,
                                                         Loss::some_unsynced, Loss::torn}) {
    const Recording recording = record(folder.path(), [&work] {
      work();
      mark("end");
    });
    std::set<std::string> left;
    for_each_image(recording, {.count = 2000, .seed = 7}, [&](const Image& image) {
      if (image.marks.empty() || !losses.contains(image.loss)) return;
      const fs::path file = image.folder / name;
      left.insert(fs::exists(file) ? content_of(file) : "-");
    });
    return left;
  }

  const TemporaryFolder folder;
};

TEST_F(CrashImagesTest, KeepWhatWasSyncedWithItsFolder) {
  EXPECT_THAT(left_of("a", [&] { write_durably("a", "tea"); }), UnorderedElementsAre("tea"));
}

TEST_F(CrashImagesTest, KeepOrLoseWhatWasNot) {
  write_durably("a", "tea");

  const auto left = left_of("a", [&] { OpenFile(folder / "a").write("pot"); });

  EXPECT_THAT(left, Contains("tea"));
  EXPECT_THAT(left, Contains("pot"));
}

TEST_F(CrashImagesTest, TearAWriteWithinItsBytesWhereTheFileIsNoDatabase) {
  write_durably("a", "tea");

  const auto left = left_of("a", [&] { OpenFile(folder / "a").write("pot"); });

  EXPECT_THAT(left, UnorderedElementsAre("tea", "pea", "poa", "pot"));
}

TEST_F(CrashImagesTest, TearAWriteToADatabaseBetweenSectorsOnly) {
  write_durably("a.db", std::string(1500, 'a'));

  const auto left =
      left_of("a.db", [&] { OpenFile(folder / "a.db").write(std::string(1000, 'b'), 100); });

  const auto torn_at = [](std::size_t begin, std::size_t end) {
    return std::string(1500, 'a').replace(begin, end - begin, end - begin, 'b');
  };
  EXPECT_THAT(left, UnorderedElementsAre(torn_at(100, 100), torn_at(100, 512), torn_at(100, 1024),
                                         torn_at(100, 1100)));
}

TEST_F(CrashImagesTest, LoseAnEarlierWriteAndKeepALaterOne) {
  write_durably("a", "....");

  const auto left = left_of("a", [&] {
    const OpenFile file(folder / "a");
    file.write("a", 0);
    file.write("b", 2);
  });

  EXPECT_THAT(left, UnorderedElementsAre("....", "a...", "..b.", "a.b."));
}

TEST_F(CrashImagesTest, LeaveZerosWhereALostWriteWouldHaveGrownTheFile) {
  write_durably("a", "");

  const auto left = left_of("a", [&] { OpenFile(folder / "a").write("b"); });

  EXPECT_THAT(left, UnorderedElementsAre("", "b", std::string(1, '\0')));
}

TEST_F(CrashImagesTest, LoseAResizeOrKeepIt) {
  write_durably("a", "tea");

  EXPECT_THAT(left_of("a", [&] { OpenFile(folder / "a").resize(1); }),
              UnorderedElementsAre("tea", "t"));
}

TEST_F(CrashImagesTest, LoseANewNameUntilItsFolderIsSynced) {
  const auto left = left_of("a", [&] {
    const OpenFile file(folder / "a");
    file.write("tea");
    file.sync();
  });

  EXPECT_THAT(left, UnorderedElementsAre("-", "tea"));
}

TEST_F(CrashImagesTest, LeaveTheOldFileOrTheNewWhereOneReplacesTheOther) {
  write_durably("a", "old");

  const auto left = left_of("a", [&] {
    const OpenFile file(folder / "a.new");
    file.write("new");
    file.sync();
    fs::rename(folder / "a.new", folder / "a");
  });

  EXPECT_THAT(left, UnorderedElementsAre("old", "new"));
}

TEST_F(CrashImagesTest, BringARemovedFileBackUntilItsFolderIsSynced) {
  write_durably("a", "tea");

  EXPECT_THAT(left_of("a", [&] { fs::remove(folder / "a"); }), UnorderedElementsAre("-", "tea"));
}

TEST_F(CrashImagesTest, LoseAFolderWithAllThatIsInIt) {
  const auto left = left_of("sub/a", [&] {
    fs::create_directory(folder / "sub");
    const OpenFile file(folder / "sub/a");
    file.write("tea");
    file.sync();
    storage::sync_folder(folder / "sub");
  });

  EXPECT_THAT(left, UnorderedElementsAre("-", "tea"));
}

TEST_F(CrashImagesTest, OfAKilledProcessHoldAllThatWasWritten) {
  EXPECT_THAT(left_of("a", [&] { OpenFile(folder / "a").write("tea"); }, {Loss::nothing}),
              UnorderedElementsAre("tea"));
}

TEST_F(CrashImagesTest, AreGivenWithTheMarksBeforeThem) {
  const Recording recording = record(folder.path(), [&] {
    write_durably("a", "tea");
    mark("a");
    write_durably("b", "tea");
    mark("b");
  });
  std::map<std::vector<std::string>, std::set<std::size_t>> files_at;

  for_each_image(recording, {.count = 1000}, [&](const Image& image) {
    const auto files = std::distance(fs::directory_iterator(image.folder), {});
    files_at[image.marks].insert(static_cast<std::size_t>(files));
  });

  EXPECT_THAT(files_at, UnorderedElementsAre(Pair(ElementsAre(), ElementsAre(0, 1)),
                                             Pair(ElementsAre("a"), ElementsAre(1, 2)),
                                             Pair(ElementsAre("a", "b"), ElementsAre(2))));
}

class SeedTest : public CrashImagesTest {
 protected:
  static std::vector<std::size_t> hashes(const Recording& recording, const ImageOptions& options) {
    std::vector<std::size_t> all;
    for_each_image(recording, options, [&](const Image& image) {
      Picture picture;
      for (const auto& entry : fs::directory_iterator(image.folder)) {
        picture.files[entry.path().filename()] = content_of(entry.path());
      }
      all.push_back(hash_of(picture));
    });
    return all;
  }
  Recording ten_writes() {
    return record(folder.path(), [&] {
      const OpenFile file(folder / "a");
      for (int i = 0; i < 10; ++i) file.write(std::string(100, 'a'), 100 * i);
    });
  }
};

TEST_F(SeedTest, GivesTheSameImagesAgain) {
  const Recording recording = ten_writes();

  const auto once = hashes(recording, {.count = 50, .seed = 3});

  EXPECT_THAT(once, SizeIs(50));
  EXPECT_EQ(hashes(recording, {.count = 50, .seed = 3}), once);
  EXPECT_NE(hashes(recording, {.count = 50, .seed = 4}), once);
}

TEST_F(SeedTest, GivesOneImageOfThemAlone) {
  const Recording recording = ten_writes();
  const auto all = hashes(recording, {.count = 50, .seed = 3});

  EXPECT_THAT(hashes(recording, {.count = 50, .seed = 3, .only = 17}), ElementsAre(all[17]));
}

TEST_F(SeedTest, EndsWhenThereAreNoMoreImages) {
  const Recording recording = record(folder.path(), [&] { write_durably("a", ""); });

  EXPECT_THAT(hashes(recording, {.count = 1000}), SizeIs(2));
}

}  // namespace
}  // namespace theseus::tests
