#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/mman.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "storage/sqlite/sqlite_database.h"
#include "storage/sqlite/sqlite_file.h"
#include "storage/sync_folder.h"
#include "support/temporary_folder.h"
#include "upgrade/recorder/recording.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

class RecordingTest : public testing::Test {
 protected:
  std::vector<std::string> recorded(const std::function<void()>& work) {
    std::vector<std::string> lines;
    for (const Operation& operation : record(folder.path(), work).operations) {
      lines.push_back(describe(operation));
    }
    return lines;
  }
  void put(const std::string& name, const std::string& text) {
    std::ofstream(folder / name) << text;
  }

  const TemporaryFolder folder;
};

TEST_F(RecordingTest, HoldsWhatIsDoneByDescriptorInItsOrder) {
  const auto lines = recorded([&] {
    const int file = ::open((folder / "a").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    EXPECT_EQ(::write(file, "tea", 3), 3);
    EXPECT_EQ(::write(file, "pot", 3), 3);
    EXPECT_EQ(::pwrite(file, "T", 1, 0), 1);
    EXPECT_EQ(::ftruncate(file, 4), 0);
    EXPECT_EQ(::fsync(file), 0);
    ::close(file);
  });

  EXPECT_THAT(lines, ElementsAre("create a", "write a 3 bytes at 0", "write a 3 bytes at 3",
                                 "write a 1 bytes at 0", "resize a to 4 bytes", "sync a"));
}

TEST_F(RecordingTest, HoldsWhatIsDoneThroughTheStandardLibrary) {
  put("old", "old");

  const auto lines = recorded([&] {
    fs::create_directory(folder / "sub");
    put("a.new", "tea");
    fs::rename(folder / "a.new", folder / "sub/a");
    fs::copy_file(folder / "sub/a", folder / "b");
    fs::remove(folder / "old");
    storage::sync_folder(folder.path());
    fs::remove_all(folder / "sub");
  });

  EXPECT_THAT(lines, ElementsAre("make folder sub", "create a.new", "write a.new 3 bytes at 0",
                                 "rename a.new to a", "create b", "write b 3 bytes at 0",
                                 "remove old", "sync .", "remove sub/a", "remove sub"));
}

TEST_F(RecordingTest, FollowsAFileThatIsRenamedWhileItIsOpen) {
  const Recording recording = record(folder.path(), [&] {
    const int file = ::open((folder / "a").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    fs::rename(folder / "a", folder / "b");
    put("a", "another");
    EXPECT_EQ(::write(file, "tea", 3), 3);
    ::close(file);
  });

  EXPECT_EQ(recording.operations.back().inode, recording.operations.front().inode);
  EXPECT_EQ(recording.operations.back().path, "b");
}

TEST_F(RecordingTest, HoldsWhatSqliteDoes) {
  const auto lines = recorded([&] {
    storage::Turnstile turnstile(folder.path());
    const fs::path file = folder / "notes.db";
    storage::ensure_sqlite_file(file, turnstile);
    storage::open_sqlite({.file = file}, turnstile)->write([](storage::Transaction& transaction) {
      transaction.execute_script("CREATE TABLE notes (text TEXT) STRICT");
      return storage::Ending::commit;
    });
  });

  EXPECT_THAT(lines, Contains("rename notes.db.new to notes.db"));
  EXPECT_THAT(lines, Contains("create notes.db-wal"));
  EXPECT_THAT(lines, Contains("write notes.db-wal 4096 bytes at 56"));
  EXPECT_THAT(lines, Contains("sync notes.db-wal"));
}

TEST_F(RecordingTest, HoldsMarksWhereTheyWerePut) {
  const auto lines = recorded([&] {
    put("a", "tea");
    mark("a is there");
    put("b", "tea");
  });
  mark("nobody records this");

  EXPECT_THAT(lines, ElementsAre("create a", "write a 3 bytes at 0", "mark a is there", "create b",
                                 "write b 3 bytes at 0"));
}

TEST_F(RecordingTest, LeavesOutWhatIsDoneElsewhereAndWhatFails) {
  const TemporaryFolder other;

  const auto lines = recorded([&] {
    std::ofstream(other / "a") << "tea";
    fs::rename(other / "a", other / "b");
    EXPECT_EQ(::unlink((folder / "absent").c_str()), -1);
  });

  EXPECT_THAT(lines, IsEmpty());
}

TEST_F(RecordingTest, HoldsTheWritesOfAllThreads) {
  const auto lines = recorded([&] {
    std::vector<std::jthread> threads;
    for (int i = 0; i < 8; ++i) {
      threads.emplace_back([&, i] { put(std::to_string(i), "tea"); });
    }
  });

  EXPECT_EQ(lines.size(), 16U);
}

TEST_F(RecordingTest, RefusesToBeIncomplete) {
  put("a", "tea");

  const auto write_through_memory = [&] {
    const int file = ::open((folder / "a").c_str(), O_RDWR | O_CLOEXEC);
    void* memory = ::mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    static_cast<char*>(memory)[0] = 'T';
    ::munmap(memory, 3);
    ::close(file);
  };

  EXPECT_THROW(record(folder.path(), write_through_memory), std::logic_error);
}

TEST_F(RecordingTest, RefusesToBeginWithAnOpenFile) {
  std::ofstream open(folder / "a");

  EXPECT_THROW(record(folder.path(), [] {}), std::logic_error);
}

TEST_F(RecordingTest, LosesSyncsWhenAsked) {
  const auto work = [&] {
    put("a", "tea");
    storage::sync_folder(folder.path());
  };

  const Recording recording =
      without_syncs(record(folder.path(), work), [](std::string_view path) { return path == "."; });

  EXPECT_EQ(recording.operations.size(), 2U);
}

}  // namespace
}  // namespace theseus::tests
