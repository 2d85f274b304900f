// Crashes in a restore over data that nobody can open, with a log that cannot be moved into it:
// what takes more than one rename. IMAGES images of them (60), from SEED.
#include <gtest/gtest.h>

#include <algorithm>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "contents.h"
#include "first_data.h"
#include "open_memories.h"
#include "restart.h"
#include "support/child_process.h"
#include "support/temporary_folder.h"
#include "upgrade/recorder/crash_images.h"
#include "upgrade/recorder/picture.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;

const Tell kToNobody = [](const std::string&) {};

class DamagedDataCrash : public testing::Test {
 protected:
  DamagedDataCrash() {
    make_first_data(site);
    back_up(site, Packed::plain, kToNobody);
    memories = memories_in(site.data);
    leave_a_log();
    damage();
    database_bytes = content_of(site.data / "theseus.db");
    log_bytes = content_of(site.data / "theseus.db-wal");
  }

  // As a kill leaves it.
  void leave_a_log() const {
    ChildProcess killed([this] {
      OpenMemories open({.folder = site.data});
      open.remember("this stands in the log alone");
      ::_exit(0);
      return 0;
    });
    EXPECT_EQ(killed.wait(), 0);
  }

  void damage() const {
    std::fstream file(site.data / "theseus.db", std::ios::in | std::ios::out | std::ios::binary);
    file << std::string(8192, 'x');
  }

  /// Whether database and log stand side by side as they were.
  bool keeps_damaged_data(const fs::path& data) const {
    const auto holds_it = [this](const fs::path& place) {
      return content_of(place / "theseus.db") == database_bytes &&
             content_of(place / "theseus.db-wal") == log_bytes;
    };
    return holds_it(data) ||
           std::ranges::any_of(fs::directory_iterator(data),
                               [&](const auto& entry) { return holds_it(entry.path()); });
  }

  // Somebody tries to serve it first.
  std::string fault_of_start(const Site& found) const {
    try {
      start(found);
    } catch (const std::exception&) {
      return {};
    }
    return memories_in(found.data) == memories ? "" : "it serves something else. ";
  }

  std::string fault_of(const Image& image) const {
    const Site found{.data = image.folder, .key_file = site.key_file};
    try {
      std::string fault = fault_of_backups(found, {}) + fault_of_start(found);
      bring_back_at_any_price(found, kToNobody);
      if (memories_in(found.data) != memories) fault += "it brings back something else. ";
      return keeps_damaged_data(found.data) ? fault : fault + "the damaged data is not kept. ";
    } catch (const std::exception& error) {
      return std::string("it does not go on: ") + error.what();
    }
  }

  const TemporaryFolder folder;
  const Site site{.data = folder / "data", .key_file = folder / "backup.key"};
  std::string memories;
  std::string database_bytes;
  std::string log_bytes;
};

TEST_F(DamagedDataCrash, LeavesWhatARestoreBringsToItsEndAndLosesNothingThatWasThere) {
  const Recording recording = record(site.data, [this] { bring_back_at_any_price(site, mark); });

  const ImageCounts counts = for_each_image(
      recording, image_options(60),
      [this](const Image& image) { EXPECT_EQ(fault_of(image), "") << image.description; });

  std::cout << recording.operations.size() << " operations, " << describe(counts) << std::endl;
}

}  // namespace
}  // namespace theseus::tests
