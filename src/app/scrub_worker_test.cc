#include "app/scrub_worker.h"

#include <gtest/gtest.h>

#include <fstream>

#include "app/erasing_figures.h"
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

TEST_F(ScrubWorkerTest, EndsWhileItWaitsForWhatHindersIt) {
  std::ofstream(data_.folder() / "forgotten.txt") << kText;
  ScrubWorker worker(parts(ScrubWorker::Place::beside));
  erase(worker, 1);
  ASSERT_TRUE(comes_true([&] { return worker.figures().waiting == 1; }));

  worker.request_stop();

  EXPECT_FALSE(data_.scrubbed_at(1));
}

}  // namespace
}  // namespace theseus::app
