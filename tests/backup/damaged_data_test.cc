// Crashes in a restore over data that nobody can open, with a log that cannot be moved into it:
// what takes more than one rename; and crashes and faults in the one that finishes it. IMAGES
// images of them (60), from SEED; FAULTS as in fault_test.cc.
#include <gtest/gtest.h>

#include <algorithm>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <string>

#include "contents.h"
#include "first_data.h"
#include "open_memories.h"
#include "restart.h"
#include "support/child_process.h"
#include "support/temporary_folder.h"
#include "upgrade/recorder/crash_images.h"
#include "upgrade/recorder/fault_plan.h"
#include "upgrade/recorder/picture.h"
#include "upgrade/recovery/sample.h"

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

  std::string fault_of(const fs::path& data) const {
    const Site found{.data = data, .key_file = site.key_file};
    try {
      std::string fault = fault_of_backups(found, {}) + fault_of_start(found);
      bring_back_at_any_price(found, kToNobody);
      if (memories_in(found.data) != memories) fault += "it brings back something else. ";
      return keeps_damaged_data(found.data) ? fault : fault + "the damaged data is not kept. ";
    } catch (const std::exception& error) {
      return std::string("it does not go on: ") + error.what();
    }
  }

  /// Makes `cut` what a crash leaves between the renames.
  void cut_a_restore_short() const {
    struct Found {};
    const Recording recording = record(site.data, [this] { bring_back_at_any_price(site, mark); });
    try {
      for_each_image(recording, {.count = 10'000, .seed = 1}, [this](const Image& image) {
        const bool is_between = fs::exists(image.folder / "restoring.new/whole") &&
                                !fs::exists(image.folder / "theseus.db") &&
                                fs::exists(image.folder / "theseus.db-wal");
        if (!is_between) return;
        fs::copy(image.folder, cut.data, fs::copy_options::recursive);
        throw Found();
      });
      FAIL() << "there is no such image";
    } catch (const Found&) {
    }
  }

  /// What is wrong with how the finishing ends at a fault.
  std::string fault_of_finishing(const Fault& fault) const {
    const InjectedFault armed(trial.data, fault);
    return fault_of_ending([this] { bring_back_at_any_price(trial, kToNobody); });
  }

  void lay_out_trial() const {
    fs::remove_all(trial.data);
    fs::copy(cut.data, trial.data, fs::copy_options::recursive);
  }

  int count_calls(calls::Set kinds) const {
    lay_out_trial();
    const InjectedFault none(trial.data, {.calls = kinds, .at = 0});
    bring_back_at_any_price(trial, kToNobody);
    return none.calls_seen();
  }

  const TemporaryFolder folder{find_memory_disk().value_or(fs::temp_directory_path())};
  const Site cut{.data = folder / "cut", .key_file = folder / "backup.key"};
  const Site trial{.data = folder / "trial", .key_file = folder / "backup.key"};
  const Site site{.data = folder / "data", .key_file = folder / "backup.key"};
  std::string memories;
  std::string database_bytes;
  std::string log_bytes;
};

TEST_F(DamagedDataCrash, LeavesWhatARestoreBringsToItsEndAndLosesNothingThatWasThere) {
  const Recording recording = record(site.data, [this] { bring_back_at_any_price(site, mark); });

  const ImageCounts counts = for_each_image(
      recording, image_options(60),
      [this](const Image& image) { EXPECT_EQ(fault_of(image.folder), "") << image.description; });

  std::cout << recording.operations.size() << " operations, " << describe(counts) << std::endl;
}

TEST_F(DamagedDataCrash, OfTheRestoreThatFinishesLeavesWhatTheNextOneBringsToItsEnd) {
  cut_a_restore_short();
  const Recording recording = record(cut.data, [this] { bring_back_at_any_price(cut, mark); });

  const ImageCounts counts = for_each_image(
      recording, image_options(60),
      [this](const Image& image) { EXPECT_EQ(fault_of(image.folder), "") << image.description; });

  std::cout << recording.operations.size() << " operations, " << describe(counts) << std::endl;
}

TEST_F(DamagedDataCrash, AndFaultsInTheRestoreThatFinishesLeaveWhatTheNextOneBringsToItsEnd) {
  constexpr std::size_t kSample = 4;
  cut_a_restore_short();
  std::mt19937_64 random{printed_seed()};
  int faults = 0;

  for (const KindOfFault& kind : kKindsOfFault) {
    for (const int at : chosen_calls(count_calls(kind.calls), {.some = kSample}, random)) {
      for (const Lasting lasting : {Lasting::once, Lasting::from_then_on}) {
        lay_out_trial();
        const std::string end = fault_of_finishing(
            {.calls = kind.calls, .at = at, .error = kind.error, .lasting = lasting});
        EXPECT_EQ(end + fault_of(trial.data), "") << kind.name << " at call " << at;
        ++faults;
      }
    }
  }

  std::cout << faults << " faults" << std::endl;
}

}  // namespace
}  // namespace theseus::tests
