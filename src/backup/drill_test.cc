#include "backup/drill.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "backup/content_sum.h"
#include "backup/drill_record.h"
#include "backup/testing/backed_data.h"
#include "base/error.h"
#include "migrations/program.h"
#include "storage/sqlite/sqlite_file.h"

namespace theseus::backup {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

// Knows every memory by its id and finds it, or finds nothing.
class Answerer final : public Recaller {
 public:
  explicit Answerer(bool finds) : finds_(finds) {}

  std::optional<std::string> find_text(const SampledMemory& memory) override {
    return "text of " + memory.id;
  }
  std::optional<Recalled> recall(const std::string&, const std::string& text) override {
    if (!finds_) return Recalled();
    return Recalled{.hits = {{.id = text.substr(8), .text = text}}};
  }

 private:
  bool finds_;
};

// Finds nothing, or fails, and says of its journal what it is told to, the last of it for ever.
class LiveAnswerer final : public LiveRecaller {
 public:
  explicit LiveAnswerer(std::vector<std::int64_t> heads, std::string failure = {})
      : heads_(std::move(heads)), failure_(std::move(failure)) {}

  std::int64_t journal_head() override { return heads_[std::min(asked_++, heads_.size() - 1)]; }
  std::optional<std::string> find_text(const SampledMemory&) override { return std::nullopt; }
  std::optional<Recalled> recall(const std::string&, const std::string&) override {
    if (!failure_.empty()) throw base::Error(base::ErrorKind::unavailable, failure_);
    return Recalled();
  }

 private:
  std::vector<std::int64_t> heads_;
  std::string failure_;
  std::size_t asked_ = 0;
};

class Drills : public ::testing::Test {
 protected:
  Drills() { data.remember("Anna likes trains"); }

  DrillWish wish(const Backup& backup, bool finds = true) {
    return {.trial = {.program = program_,
                      .backup = backup,
                      .scratch = data.place().target(),
                      .data_folder = data.folder(),
                      .key_file = data.key_file()},
            .open = [finds](const auto&) { return std::make_unique<Answerer>(finds); },
            .sample = {.seed = 1},
            .clock = data.clock()};
  }

  testing::BackedData data;

 private:
  upgrade::Program program_ = migrations::this_program();
};

TEST_F(Drills, HoldWhereEveryMemoryIsFoundAndLeaveNoCopy) {
  const Backup backup = data.make();

  const auto drill = run_drill(wish(backup));

  ASSERT_TRUE(drill) << drill.error().message;
  EXPECT_THAT(drill->faults, IsEmpty());
  EXPECT_EQ(drill->asked, 1);
  EXPECT_EQ(drill->found, 1);
  EXPECT_EQ(drill->contents.memories, 1);
  EXPECT_THAT(testing::names_in(data.place().target()), ElementsAre(backup.name));
}

TEST_F(Drills, DoNotHoldWhereAMemoryIsNotFoundByItsOwnText) {
  const auto drill = run_drill(wish(data.make(), false));

  ASSERT_TRUE(drill) << drill.error().message;
  EXPECT_THAT(drill->faults, ElementsAre(HasSubstr("1 of 1 memories were not found")));
}

TEST_F(Drills, DoNotHoldWhereUnchangedDataAnswersOtherwise) {
  DrillWish wished = wish(data.make());
  LiveAnswerer live({wished.trial.backup.journal_head});
  wished.live = &live;

  const auto drill = run_drill(wished);

  ASSERT_TRUE(drill) << drill.error().message;
  EXPECT_THAT(drill->faults, ElementsAre(HasSubstr("has not changed since the backup")));
}

TEST_F(Drills, HoldWhereTheDataChangesWhileItIsAsked) {
  DrillWish wished = wish(data.make());
  const std::int64_t head = wished.trial.backup.journal_head;
  LiveAnswerer live({head, head + 1});
  wished.live = &live;

  const auto drill = run_drill(wished);

  ASSERT_TRUE(drill) << drill.error().message;
  EXPECT_THAT(drill->faults, IsEmpty());
  ASSERT_TRUE(drill->live);
  EXPECT_FALSE(drill->live->is_unchanged);
}

TEST_F(Drills, HoldWhereTheDataCannotAnswer) {
  DrillWish wished = wish(data.make());
  LiveAnswerer live({wished.trial.backup.journal_head}, "429 rate_limited");
  wished.live = &live;

  const auto drill = run_drill(wished);

  ASSERT_TRUE(drill) << drill.error().message;
  EXPECT_THAT(drill->faults, IsEmpty());
  EXPECT_FALSE(drill->live);
  EXPECT_EQ(drill->not_compared, "429 rate_limited");
}

TEST_F(Drills, AreRefusedWithoutTheKey) {
  Backup backup = data.make(data.keyed());
  DrillWish wished = wish(backup);
  wished.trial.key_file.reset();

  const auto drill = run_drill(wished);

  ASSERT_FALSE(drill);
  EXPECT_THAT(drill.error().message, HasSubstr("--key-file"));
}

TEST_F(Drills, SayWhichRoomTheyNeedBeforeTheyWrite) {
  Backup backup = data.make();
  const TrialWish trial = wish(backup).trial;

  try {
    const TrialCopy copy(trial, std::int64_t{1} << 60);
    FAIL() << "there cannot be that much room";
  } catch (const base::Error& error) {
    EXPECT_EQ(error.kind(), base::ErrorKind::full);
    EXPECT_THAT(error.what(), HasSubstr("--in"));
  }
  EXPECT_THAT(testing::names_in(data.place().target()), ElementsAre(backup.name));
}

TEST_F(Drills, AreKeptBesideTheBackups) {
  const auto drill = run_drill(wish(data.make(), false));
  ASSERT_TRUE(drill);
  const auto before = find_last_drill(data.place());

  keep_drill(data.place(), *drill);
  const auto last = find_last_drill(data.place());

  EXPECT_FALSE(before);
  ASSERT_TRUE(last);
  EXPECT_EQ(last->time, drill->began);
  EXPECT_EQ(last->backup, drill->backup.name);
  EXPECT_FALSE(last->holds);
  EXPECT_EQ(last->fault, drill->faults.front());
}

// Two data folders that share a folder of backups.
TEST_F(Drills, OfOtherDataAreNone) {
  const auto drill = run_drill(wish(data.make()));
  ASSERT_TRUE(drill);
  testing::BackedData other;
  Place shared = other.place();
  shared.folder = data.place().target();

  keep_drill(shared, *drill);

  EXPECT_FALSE(find_last_drill(shared));
  EXPECT_TRUE(find_last_drill(data.place()));
}

TEST_F(Drills, WhoseFileIsNotWholeAreNone) {
  data.make();
  std::ofstream(data.place().target() / kDrillName) << R"({"form": 1, "time": "2026)";

  EXPECT_FALSE(find_last_drill(data.place()));
}

TEST_F(Drills, ContentSumsTellAnyChangedCell) {
  const auto database = data.folder() / storage::kDatabaseName;
  std::string before;
  std::string same;
  std::string changed;
  data.while_closed([&] { before = content_sum(database); });
  data.while_closed([&] { same = content_sum(database); });

  data.execute("UPDATE journal SET time = time + 1");
  data.while_closed([&] { changed = content_sum(database); });

  EXPECT_EQ(before, same);
  EXPECT_NE(before, changed);
}

}  // namespace
}  // namespace theseus::backup
