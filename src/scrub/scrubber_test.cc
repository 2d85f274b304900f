#include "scrub/scrubber.h"

#include <gmock/gmock.h>
#include <sys/resource.h>

#include <csignal>
#include <fstream>
#include <thread>

#include "base/error.h"
#include "scrub/rewriting.h"
#include "scrub/testing/marker_texts.h"
#include "scrub/testing/scrubs_database.h"
#include "support/child_process.h"
#include "support/standing_clock.h"

namespace theseus::scrub {
namespace {

using std::chrono::milliseconds;
using testing::HasSubstr;

class ScrubberTest : public testing::Test {
 protected:
  Scrubber::Parts parts() {
    return {.database = data_.database(), .clock = clock_, .folder = data_.folder()};
  }

  ScrubWish wish() {
    return {.database = data_.database(), .clock = clock_, .folder = data_.folder()};
  }

  /// Erases what stands under that number, as the erase of a memory does.
  void erase(std::int64_t number) {
    data_.write([&](storage::Transaction& transaction) {
      transaction.execute("UPDATE texts SET text = NULL WHERE number = $1", {number});
      note_erase(transaction, number);
    });
  }

  std::string add_marker(std::int64_t number) {
    std::string text = markers_.next(300);
    data_.add(number, text);
    return text;
  }

  ScrubsDatabase data_;
  MarkerTexts markers_{11};
  tests::StandingClock clock_;
  Scrubber scrubber_{parts()};
};

TEST_F(ScrubberTest, WhatIsFoundNowhereIsScrubbedWithoutWritingAnything) {
  const std::string text = add_marker(1);
  erase(1);
  scrubber_.add(1, {text}, true);

  const ScrubRound round = scrubber_.run();

  EXPECT_EQ(round.obstacle, "");
  EXPECT_EQ(round.scrubbed, 1);
  EXPECT_EQ(round.waiting, 0);
  EXPECT_FALSE(round.has_rewritten);
  EXPECT_EQ(data_.scrubbed_at(1), clock_.now());
}

TEST_F(ScrubberTest, WhatIsFoundInTheDatabaseGoesWithItsWritingAnew) {
  data_.leave_readable();
  const std::string text = add_marker(1);
  erase(1);
  scrubber_.add(1, {text}, true);

  const ScrubRound round = scrubber_.run();

  EXPECT_EQ(round.obstacle, "");
  EXPECT_TRUE(round.has_rewritten);
  EXPECT_EQ(round.scrubbed, 1);
  EXPECT_EQ(data_.scrubbed_at(1), clock_.now());
}

TEST_F(ScrubberTest, WhatWouldStopWritersForTooLongIsLeftToAPerson) {
  data_.leave_readable();
  const std::string text = add_marker(1);
  erase(1);
  Scrubber::Parts slow = parts();
  slow.vacuum_pause = milliseconds(-1);
  Scrubber scrubber(slow);
  scrubber.add(1, {text}, true);

  const ScrubRound round = scrubber.run();

  EXPECT_EQ(round.left, 1);
  EXPECT_EQ(round.waiting, 1);
  EXPECT_FALSE(round.has_rewritten);
  EXPECT_FALSE(data_.scrubbed_at(1));
  EXPECT_EQ(scrub_by_rewriting(wish()), 1);
  EXPECT_TRUE(data_.scrubbed_at(1));
  EXPECT_EQ(scrubber.run().left, 0);
}

TEST_F(ScrubberTest, OfSeveralErasesOnlyThoseOfWhichSomethingIsLeftWait) {
  const std::string gone = add_marker(1);
  erase(1);
  data_.leave_readable();
  const std::string left = add_marker(2);
  erase(2);
  Scrubber::Parts slow = parts();
  slow.vacuum_pause = milliseconds(-1);
  Scrubber scrubber(slow);
  scrubber.add(1, {gone}, true);
  scrubber.add(2, {left}, true);

  EXPECT_EQ(scrubber.run().scrubbed, 1);

  EXPECT_TRUE(data_.scrubbed_at(1));
  EXPECT_FALSE(data_.scrubbed_at(2));
}

TEST_F(ScrubberTest, WhatAnotherProcessErasedIsLeftToItForAWhileAndThenGoesUnseen) {
  data_.leave_readable();
  add_marker(1);
  erase(1);

  EXPECT_EQ(scrubber_.run().scrubbed, 0);
  clock_.advance(parts().patience);
  const ScrubRound round = scrubber_.run();

  EXPECT_TRUE(round.has_rewritten);
  EXPECT_EQ(round.scrubbed, 1);
  EXPECT_TRUE(data_.scrubbed_at(1));
}

TEST_F(ScrubberTest, FormsThatAreNotAllThereIsNoUseInLookingForCountAsFound) {
  const std::string text = add_marker(1);
  erase(1);
  scrubber_.add(1, {text}, false);

  EXPECT_TRUE(scrubber_.run().has_rewritten);

  EXPECT_TRUE(data_.scrubbed_at(1));
}

TEST_F(ScrubberTest, AnEraseThatGoesOnIsNotTakenForScrubbed) {
  const std::string first = add_marker(1);
  erase(1);
  scrubber_.add(1, {first}, true);
  erase(1);  // of which the scrubber has not been told yet

  EXPECT_EQ(scrubber_.run().scrubbed, 0);
  EXPECT_FALSE(data_.scrubbed_at(1));

  scrubber_.add(1, {"the rest of it, as it stood"}, true);
  EXPECT_EQ(scrubber_.run().scrubbed, 1);
  EXPECT_TRUE(data_.scrubbed_at(1));
}

TEST_F(ScrubberTest, ASearchThatDidNotEndCountsAsFound) {
  const std::string text = add_marker(1);
  erase(1);
  Scrubber::Parts broken = parts();
  broken.program = "/bin/false";
  Scrubber scrubber(broken);
  scrubber.add(1, {text}, true);

  const ScrubRound round = scrubber.run();

  EXPECT_THAT(round.obstacle, HasSubstr("has not come to its end"));
  EXPECT_FALSE(round.has_rewritten);
  EXPECT_FALSE(data_.scrubbed_at(1));
}

TEST_F(ScrubberTest, WhatStandsInAnotherFileWaitsUntilThatIsGone) {
  const std::string text = add_marker(1);
  erase(1);
  const auto file = data_.folder() / "forgotten.txt";
  std::ofstream(file) << text;
  scrubber_.add(1, {text}, true);

  EXPECT_THAT(scrubber_.run().obstacle, HasSubstr("forgotten.txt"));
  EXPECT_FALSE(data_.scrubbed_at(1));

  std::filesystem::remove(file);
  EXPECT_EQ(scrubber_.run().scrubbed, 1);
}

TEST_F(ScrubberTest, WhatNobodyCanNameWaitsForEveryFileThatMayHoldIt) {
  erase(1);
  clock_.advance(parts().patience);
  const auto folder = data_.folder() / "restoring.new";
  std::filesystem::create_directory(folder);
  std::ofstream(folder / "theseus.db") << "a copy of everything";
  Scrubber::Parts patient = parts();
  patient.patience = milliseconds(0);
  Scrubber scrubber(patient);

  const ScrubRound round = scrubber.run();

  EXPECT_THAT(round.obstacle, HasSubstr("restoring.new/theseus.db"));
  EXPECT_FALSE(round.has_rewritten);
  EXPECT_FALSE(data_.scrubbed_at(1));
  EXPECT_THROW(scrub_by_rewriting(wish()), base::Error);
  EXPECT_FALSE(data_.scrubbed_at(1));

  std::filesystem::remove_all(folder);
  EXPECT_EQ(scrubber.run().scrubbed, 1);
}

TEST_F(ScrubberTest, WhatNobodyCanNameGoesBesideFilesThatNeverHoldIt) {
  erase(1);
  for (const char* folder : {"receipts", "instances", "backups", "backups/whole"}) {
    std::filesystem::create_directory(data_.folder() / folder);
  }
  for (const char* file : {"receipts/1.receipt", "instances/1", "backups/lock", "theseus.toml",
                           "receipt.key", "backups/whole/theseus.db"}) {
    std::ofstream(data_.folder() / file) << "x";
  }
  Scrubber::Parts patient = parts();
  patient.patience = milliseconds(0);
  patient.find_copies = [] { return std::vector<std::string>{"backups/whole"}; };

  EXPECT_EQ(Scrubber(patient).run().scrubbed, 1);
}

TEST_F(ScrubberTest, CopiesAreLeftOutOneByOneAndNotWithAllThatLiesBesideThem) {
  const std::string text = add_marker(1);
  erase(1);
  std::filesystem::create_directories(data_.folder() / "backups" / "half.new");
  std::ofstream(data_.folder() / "backups" / "half.new" / "theseus.db") << text;
  scrubber_.add(1, {text}, true);

  EXPECT_THAT(scrubber_.run().obstacle, HasSubstr("backups/half.new/theseus.db"));
  EXPECT_FALSE(data_.scrubbed_at(1));
}

TEST_F(ScrubberTest, AShortNameIsLookedForInTheDatabaseAloneAndABodyEverywhere) {
  erase(1);
  std::ofstream(data_.folder() / "theseus.toml") << "default_space = \"home\"";
  scrubber_.add(1, {"home", "{\"name\":\"home\"}"}, true);
  EXPECT_EQ(scrubber_.run().scrubbed, 1);

  erase(2);
  std::ofstream(data_.folder() / "theseus.toml") << "{\"name\":\"home\"}";
  scrubber_.add(2, {"home", "{\"name\":\"home\"}"}, true);
  EXPECT_THAT(scrubber_.run().obstacle, HasSubstr("theseus.toml"));
}

TEST_F(ScrubberTest, ASpaceIsLookedForWhenItIsEmpty) {
  const std::string text = add_marker(1);
  erase(1);
  data_.set_space_bytes(1, 3);
  scrubber_.add(1, {text}, true);

  const ScrubRound round = scrubber_.run();

  EXPECT_EQ(round.scrubbed, 0);
  EXPECT_EQ(round.waiting, 1);
  EXPECT_EQ(scrub_by_rewriting(wish()), 0);
  EXPECT_FALSE(data_.scrubbed_at(1));

  data_.set_space_bytes(1, 0);
  EXPECT_FALSE(scrubber_.run().has_rewritten) << "its forms are still known";
  EXPECT_TRUE(data_.scrubbed_at(1));
}

TEST_F(ScrubberTest, WhatTwoProcessesEmptiedIsKnownToNeither) {
  const std::string first = add_marker(1);
  const std::string second = add_marker(2);
  erase(1);
  scrubber_.add(1, {first}, true);
  data_.note(1);  // by the other, which has scrubbed both
  data_.write([this](storage::Transaction& transaction) {
    set_scrubbed(transaction, {.seq = 1, .found = 2}, clock_.now());
  });
  data_.leave_readable();
  data_.write([](storage::Transaction& transaction) {
    transaction.execute("UPDATE texts SET text = NULL WHERE number = 2");
    note_erase(transaction, 1);  // by the other again
  });

  EXPECT_EQ(scrubber_.run().scrubbed, 0);
  EXPECT_FALSE(data_.scrubbed_at(1));
}

// The limit stands for a full disk.
TEST(ScrubberOnAFullDiskTest, SaysThatThisIsWhatHindersAndHowManyWait) {
  tests::ChildProcess child([] {
    ScrubsDatabase data;
    tests::StandingClock clock;
    MarkerTexts markers(12);
    Scrubber scrubber({.database = data.database(), .clock = clock, .folder = data.folder()});
    for (int number = 2; number < 50; ++number) data.add(number, markers.next(50'000));
    data.leave_readable();
    const std::string text = markers.next(300);
    data.add(1, text);
    data.script("DELETE FROM texts WHERE number = 1");
    data.note(1);
    scrubber.add(1, {text}, true);
    data.database().empty_log();
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{.rlim_cur = 1'000'000, .rlim_max = RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &limit);

    const ScrubRound round = scrubber.run();

    EXPECT_NE(round.obstacle, "");
    EXPECT_EQ(round.waiting, 1);
    EXPECT_FALSE(round.has_rewritten);
    return testing::Test::HasFailure() ? 1 : 0;
  });

  EXPECT_EQ(child.wait(), 0);
}

TEST_F(ScrubberTest, WhileAReaderHoldsTheLogNothingIsScrubbed) {
  const std::string text = add_marker(1);
  std::stop_source stop;
  data_.database().read([&](storage::Transaction& transaction) {
    read_waiting(transaction);
    erase(1);
    scrubber_.add(1, {text}, true);
    const std::jthread stopper([&] {
      std::this_thread::sleep_for(milliseconds(300));
      stop.request_stop();
    });

    const ScrubRound round = scrubber_.run(stop.get_token());

    EXPECT_THAT(round.obstacle, HasSubstr("log"));
    EXPECT_EQ(round.scrubbed, 0);
  });

  EXPECT_FALSE(data_.scrubbed_at(1));
  EXPECT_EQ(scrubber_.run().scrubbed, 1);
}

TEST_F(ScrubberTest, SaysWhatAWritingAnewWouldCost) {
  ASSERT_TRUE(data_.database().empty_log());
  const auto bytes = static_cast<std::int64_t>(std::filesystem::file_size(data_.file()));

  const RewriteCost cost = estimate_rewrite(data_.folder());

  EXPECT_EQ(cost.needed_bytes, 2 * bytes);
  EXPECT_GT(cost.free_bytes, 0);
  EXPECT_LT(cost.pause, milliseconds(5));
}

}  // namespace
}  // namespace theseus::scrub
