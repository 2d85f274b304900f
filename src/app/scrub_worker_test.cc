#include "app/scrub_worker.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <vector>

#include "app/erasing_figures.h"
#include "base/error.h"
#include "scrub/testing/scrubs_database.h"

namespace theseus::app {
namespace {

using std::chrono::milliseconds;

constexpr std::string_view kText = "a text that was erased and stands in no other place";

class ScrubWorkerTest : public testing::Test {
 protected:
  ScrubWorker::Parts parts(ScrubWorker::Place place) {
    return {.scrubber = {.database = data_.database(), .clock = clock_, .folder = data_.folder()},
            .place = place};
  }

  /// What `OnErased` tells of.
  void erase(ScrubWorker& worker, std::int64_t seq) {
    data_.note(seq);
    memory::ErasedForms forms;
    forms.add(kText);
    worker.add(seq, forms);
  }

  template <class Condition>
  static bool comes_true(Condition condition) {
    for (int tries = 0; tries < 6000 && !condition(); ++tries) {
      std::this_thread::sleep_for(milliseconds(10));
    }
    return condition();
  }

  scrub::ScrubsDatabase data_;
  tests::TemporaryFolder beside_;
  base::SystemClock clock_;
};

TEST_F(ScrubWorkerTest, BesideAServerEveryEraseIsScrubbedWithoutBeingAskedFor) {
  ScrubWorker worker(parts(ScrubWorker::Place::beside));

  erase(worker, 1);
  erase(worker, 2);

  EXPECT_TRUE(comes_true([&] { return data_.scrubbed_at(1) && data_.scrubbed_at(2); }));
  EXPECT_TRUE(comes_true([&] { return worker.figures().waiting == 0; }));
}

TEST_F(ScrubWorkerTest, ACommandScrubsAtItsEndWhatItErased) {
  ScrubWorker worker(parts(ScrubWorker::Place::at_end));
  erase(worker, 1);
  EXPECT_FALSE(data_.scrubbed_at(1));

  worker.finish();

  EXPECT_TRUE(data_.scrubbed_at(1));
}

TEST_F(ScrubWorkerTest, ACommandThatErasedNothingLeavesTheErasesOfOthersAlone) {
  ScrubWorker worker(parts(ScrubWorker::Place::at_end));
  data_.note(1);

  worker.finish();

  EXPECT_FALSE(data_.scrubbed_at(1));
}

TEST_F(ScrubWorkerTest, SaysHowManyWaitForAPerson) {
  ScrubWorker::Parts slow = parts(ScrubWorker::Place::at_end);
  slow.scrubber.vacuum_pause = milliseconds(-1);
  ScrubWorker worker(slow);
  http::Metrics metrics;
  add_erasing_figures(metrics, worker);
  data_.leave_readable();
  data_.add(1, kText);
  data_.script("DELETE FROM texts");
  erase(worker, 1);

  worker.finish();

  EXPECT_EQ(worker.figures().waiting, 1);
  EXPECT_EQ(worker.figures().left, 1);
  EXPECT_NE(metrics.exposition().find("theseus_erases_left 1\n"), std::string::npos);
}

TEST_F(ScrubWorkerTest, WhereTheDataMayNotBeWrittenNothingIsTried) {
  ScrubWorker::Parts reading = parts(ScrubWorker::Place::at_end);
  reading.may_scrub = [] { return false; };
  ScrubWorker worker(reading);
  erase(worker, 1);

  worker.finish();

  EXPECT_FALSE(data_.scrubbed_at(1));
}

TEST_F(ScrubWorkerTest, ACommandEmptiesSpacesBeforeItLooksForWhatTheyHeld) {
  ScrubWorker::Parts emptying = parts(ScrubWorker::Place::at_end);
  emptying.empty_spaces = [this] { data_.set_space_bytes(1, 0); };
  ScrubWorker worker(emptying);
  erase(worker, 1);
  data_.set_space_bytes(1, 3);

  worker.finish();

  EXPECT_TRUE(data_.scrubbed_at(1));
}

// A server that said "none" of an erase which it had just answered was ended too early.
TEST_F(ScrubWorkerTest, CountsAtOnceWhatIsErasedBehindTheBeginningOfARound) {
  ScrubWorker worker(parts(ScrubWorker::Place::at_end));
  erase(worker, 1);
  worker.finish();
  ASSERT_EQ(worker.figures().waiting, 0);

  data_.note(2);

  EXPECT_EQ(worker.figures().waiting, 1);
}

TEST_F(ScrubWorkerTest, SaysHowManyWaitWhereARoundFails) {
  ScrubWorker::Parts failing = parts(ScrubWorker::Place::at_end);
  failing.empty_spaces = [] { throw base::Error(base::ErrorKind::full, "the disk is full"); };
  ScrubWorker worker(failing);
  data_.note(1);
  erase(worker, 2);

  worker.finish();

  EXPECT_EQ(worker.figures().waiting, 2);
}

TEST_F(ScrubWorkerTest, SaysHowManyWaitWhereTheDataMayNotBeWritten) {
  ScrubWorker::Parts reading = parts(ScrubWorker::Place::beside);
  reading.may_scrub = [] { return false; };
  data_.note(1);
  const ScrubWorker worker(reading);

  EXPECT_TRUE(comes_true([&] { return worker.figures().waiting == 1; }));
}

TEST_F(ScrubWorkerTest, EndsWhileItWaitsForWhatHindersIt) {
  std::ofstream(data_.folder() / "forgotten.txt") << kText;
  ScrubWorker worker(parts(ScrubWorker::Place::beside));
  erase(worker, 1);
  ASSERT_TRUE(comes_true([&] { return worker.figures().waiting == 1; }));

  worker.request_stop();

  EXPECT_FALSE(data_.scrubbed_at(1));
}

// Else a large file would be read without end where something is erased all the time.
TEST_F(ScrubWorkerTest, RestsBehindASearchInProportionToWhatItTook) {
  const std::filesystem::path begun = beside_ / "begun";
  const std::filesystem::path program = beside_ / "slow";
  std::ofstream(program) << "#!/bin/sh\ndate +%s%3N >> " << begun << "\nsleep 0.3\n";
  std::filesystem::permissions(program, std::filesystem::perms::owner_all);
  const auto times = [&begun] {
    std::ifstream lines(begun);
    return std::vector<std::int64_t>(std::istream_iterator<std::int64_t>(lines), {});
  };
  ScrubWorker::Parts slow = parts(ScrubWorker::Place::beside);
  slow.scrubber.program = program;
  ScrubWorker worker(slow);

  erase(worker, 1);
  ASSERT_TRUE(comes_true([&] { return times().size() == 1; }));
  erase(worker, 2);
  ASSERT_TRUE(comes_true([&] { return times().size() == 2; }));

  EXPECT_GE(times()[1] - times()[0], 5 * 300);
}

}  // namespace
}  // namespace theseus::app
