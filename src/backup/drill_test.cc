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
  Answerer live(false);
  DrillWish wished = wish(data.make());
  wished.live = &live;
  wished.live_head = wished.trial.backup.journal_head;

  const auto drill = run_drill(wished);

  ASSERT_TRUE(drill) << drill.error().message;
  EXPECT_THAT(drill->faults, ElementsAre(HasSubstr("has not changed since the backup")));
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
