#include "app/upgrade_worker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <string_view>
#include <thread>

#include "app/testing/older_folder.h"

namespace theseus::app {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using upgrade::Stage;

constexpr std::string_view kQueued = "SELECT count(*) FROM queue_2";
constexpr std::string_view kStages = "SELECT count(*) FROM ledger";

// What a release that knows format 1 alone writes.
constexpr std::string_view kOlderWrite = R"sql(
INSERT INTO journal (seq, time, kind, space, memory, revision)
SELECT COALESCE(max(seq), 0) + 1, 1, 'revise', 0, randomblob(16), 2 FROM journal
)sql";

constexpr std::string_view kEnterStage = R"sql(
INSERT INTO ledger (upgrade, step, stage, time, release)
SELECT max(upgrade), $1, $2, max(time), max(release) FROM ledger
)sql";

constexpr std::string_view kSetAside = R"sql(
INSERT INTO set_aside (step, key, reason, time) VALUES (2, '7', 'it cannot be read', 1)
)sql";

class UpgradeWorkerTest : public ::testing::Test {
 protected:
  UpgradeWorkerTest() {
    folder_.upgrade();
    data_ = folder_.open([this](const auto& event) {
      if (event.stage == Stage::backfilling) queued_at_backfill_ = number(kQueued);
      if (event.stage == Stage::finalizing && !at_finalizing_.empty()) write(at_finalizing_);
    });
  }

  void write(std::string_view sql, storage::Parameters parameters = {}) {
    data_->database().write([&](storage::Transaction& transaction) {
      transaction.execute(sql, parameters);
      return storage::Ending::commit;
    });
  }

  std::int64_t number(std::string_view sql) {
    std::int64_t number = -1;
    data_->database().read([&](storage::Transaction& transaction) {
      auto rows = transaction.query(sql);
      if (rows.next()) number = rows.integer(0);
    });
    return number;
  }

  // Where a kill, or a proof, has left a step.
  void enter(std::int64_t step, Stage stage) {
    write(kEnterStage, {step, upgrade::name_of(stage)});
  }

  void work_until(const std::function<bool()>& is_reached) {
    UpgradeWorker worker(
        {.data = *data_, .clock = clock_, .finalize_after = finalize_after_, .log = &log_});
    while (!is_reached()) std::this_thread::sleep_for(std::chrono::milliseconds(5));
    was_failing_ = worker.is_failing();
  }

  testing::OlderFolder folder_;
  base::SystemClock clock_;
  std::atomic<std::int64_t> queued_at_backfill_{-1};
  std::unique_ptr<upgrade::DataSet> data_;
  std::string_view at_finalizing_;  // what is written when older programs are shut out
  std::optional<std::chrono::milliseconds> finalize_after_;
  base::Log log_{base::LogForm::logfmt};
  bool was_failing_ = false;
};

// It was carried and refused anew, for ever, with two rows of the ledger each time.
TEST_F(UpgradeWorkerTest, LeavesARefusedStepToAPersonAndSaysSo) {
  enter(3, Stage::refused);
  write(kOlderWrite);
  const std::int64_t stages = number(kStages);

  work_until([this] { return number(kQueued) == 0; });

  EXPECT_TRUE(was_failing_);
  EXPECT_EQ(number(kStages), stages);
  EXPECT_EQ(queued_at_backfill_, -1);
}

TEST_F(UpgradeWorkerTest, EmptiesTheQueuesOfOpenWindowsBeforeItCarriesAnotherStep) {
  enter(3, Stage::serving);
  write(kOlderWrite);

  work_until([this] { return data_->upgrade_status().stage() == "watching"; });

  EXPECT_EQ(queued_at_backfill_, 0);
  EXPECT_FALSE(was_failing_);
}

// Killed there, nobody carried the queue any more, and no root was stated again.
TEST_F(UpgradeWorkerTest, EmptiesTheQueueOfAWindowWhoseClosingWasCutShortAndLeavesItOpen) {
  enter(2, Stage::finalizing);
  enter(3, Stage::finalizing);
  enter(4, Stage::finalizing);
  write(kOlderWrite);

  work_until([this] { return number(kQueued) == 0; });

  EXPECT_EQ(data_->upgrade_status().stage(), "finalizing");
}

// Nothing goes on with such a window by itself, and its older programs are shut out.
TEST_F(UpgradeWorkerTest, SaysInItsLogWhatAFinalizeThatHadToAskHasChanged) {
  finalize_after_ = std::chrono::milliseconds(0);
  at_finalizing_ = kSetAside;
  ::testing::internal::CaptureStderr();

  work_until([this] {
    const upgrade::UpgradeStatus status = data_->upgrade_status();
    return status.stage() == "finalizing" && !status.lock;
  });

  EXPECT_THAT(::testing::internal::GetCapturedStderr(),
              AllOf(HasSubstr("rows could not be carried by step 2"),
                    HasSubstr("only programs that know format"),
                    HasSubstr("theseus upgrade rollback --data ")));
}

}  // namespace
}  // namespace theseus::app
