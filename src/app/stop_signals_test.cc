#include "app/stop_signals.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <unistd.h>

#include <thread>

namespace theseus::app {
namespace {

using std::chrono::milliseconds;

// What a stop that waits for another process looks like from here.
void never_end() {
  std::this_thread::sleep_for(std::chrono::hours(1));
}

TEST(StopSignalsDeathTest, EndTheProcessWhereItsStopNeverEnds) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");

  EXPECT_EXIT(
      {
        StopSignals signals(milliseconds(20));
        ::kill(::getpid(), SIGTERM);
        signals.wait();
        never_end();
      },
      ::testing::ExitedWithCode(0), "The stop took longer than 20 ms");
}

TEST(StopSignalsDeathTest, EndItWithTheCodeOfAStopFromInside) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");

  EXPECT_EXIT(
      {
        StopSignals signals(milliseconds(20));
        signals.request_stop(cli::ExitCode::taken);
        signals.wait();
        never_end();
      },
      ::testing::ExitedWithCode(6), "");
}

TEST(StopSignalsDeathTest, LeaveAProcessAloneThatIsNotAskedToStop) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");

  EXPECT_EXIT(
      {
        {
          const StopSignals signals(milliseconds(0));
          std::this_thread::sleep_for(milliseconds(20));
        }
        ::_exit(42);
      },
      ::testing::ExitedWithCode(42), "");
}

}  // namespace
}  // namespace theseus::app
