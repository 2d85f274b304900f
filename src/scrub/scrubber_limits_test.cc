// What a search may cost those who read and write meanwhile.
#include <gmock/gmock.h>

#include <chrono>
#include <fstream>
#include <functional>
#include <thread>
#include <vector>

#include "scrub/rewriting.h"
#include "scrub/scrubber.h"
#include "scrub/testing/scrubs_database.h"
#include "support/standing_clock.h"

namespace theseus::scrub {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;
using testing::HasSubstr;

/// Notes when somebody asks for the log of a database to be empty, and asks for a stop in the end.
class WatchedDatabase final : public storage::Database {
 public:
  WatchedDatabase(storage::Database& database, std::size_t tries)
      : database_(database), tries_(tries) {}

  storage::Dialect dialect() const override { return database_.dialect(); }
  int readers() const override { return database_.readers(); }
  void read(const storage::ReadWork& work) override { database_.read(work); }
  void write(const storage::WriteWork& work) override { database_.write(work); }
  void checkpoint() override { database_.checkpoint(); }
  void shorten_log(std::int64_t from_bytes) override { database_.shorten_log(from_bytes); }
  bool empty_log() override {
    note();
    return database_.empty_log();
  }
  bool hold_still(const std::function<void()>& work) override {
    note();
    return database_.hold_still(work);
  }
  void rewrite() override { database_.rewrite(); }

  std::stop_token stop() const { return stop_.get_token(); }
  std::size_t asked() const { return asked_.size(); }
  milliseconds pause_before(std::size_t number) const {
    return std::chrono::ceil<milliseconds>(asked_.at(number) - asked_.at(number - 1));
  }

 private:
  void note() {
    asked_.push_back(steady_clock::now());
    if (asked_.size() == tries_) stop_.request_stop();
  }

  storage::Database& database_;
  const std::size_t tries_;
  std::stop_source stop_;
  std::vector<steady_clock::time_point> asked_;
};

class LogPatienceTest : public testing::Test {
 protected:
  /// As during a backup: somebody reads what was there before a write.
  void while_a_reader_holds_the_log(const std::function<void()>& work) {
    data_.database().read([&](storage::Transaction& transaction) {
      read_waiting(transaction);
      data_.note(1);
      work();
    });
  }

  ScrubsDatabase data_;
};

// Each try stops writers for a moment, and a backup may hold the log for an hour.
TEST_F(LogPatienceTest, TriesLessAndLessOftenWhileAReaderHoldsTheLog) {
  WatchedDatabase database(data_.database(), 4);

  while_a_reader_holds_the_log([&] { EXPECT_FALSE(empty_log(database, database.stop())); });

  ASSERT_EQ(database.asked(), 4U);
  EXPECT_GE(database.pause_before(2), milliseconds(200));
  EXPECT_GE(database.pause_before(3), milliseconds(400));
}

TEST_F(LogPatienceTest, IsTheSameForASearch) {
  WatchedDatabase database(data_.database(), 4);

  while_a_reader_holds_the_log(
      [&] { EXPECT_FALSE(hold_still(database, database.stop(), [] { ADD_FAILURE(); })); });

  ASSERT_EQ(database.asked(), 4U);
  EXPECT_GE(database.pause_before(3), milliseconds(400));
}

class ScrubberLimitsTest : public testing::Test {
 protected:
  /// A program that would search for longer than any test waits.
  std::filesystem::path endless_program() const {
    const std::filesystem::path program = beside_ / "endless";
    std::ofstream(program) << "#!/bin/sh\nexec sleep 3600\n";
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    return program;
  }

  ScrubsDatabase data_;
  tests::TemporaryFolder beside_;
  tests::StandingClock clock_;
};

// Nobody can move the log into the file while that is searched.
TEST_F(ScrubberLimitsTest, ASearchEndsWhereTheLogGrowsTooLongAndCountsAsFound) {
  Scrubber scrubber({.database = data_.database(),
                     .clock = clock_,
                     .folder = data_.folder(),
                     .program = endless_program(),
                     .most_log_bytes = 100'000});
  data_.note(1);
  scrubber.add(1, {"a text that was erased and stands in no other place"}, true);
  const std::jthread writer([this](const std::stop_token& stop) {
    for (int number = 1; !stop.stop_requested(); ++number) {
      data_.add(number, std::string(20'000, 'x'));
    }
  });

  const ScrubRound round = scrubber.run();

  EXPECT_TRUE(round.is_cut_short);
  EXPECT_THAT(round.obstacle, HasSubstr("log grew too long"));
  EXPECT_FALSE(round.has_rewritten);
  EXPECT_FALSE(data_.scrubbed_at(1));
}

}  // namespace
}  // namespace theseus::scrub
