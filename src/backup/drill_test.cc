#include "backup/drill.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <nlohmann/json.hpp>

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

/// The ids that a question for the memory of an id is answered with.
using Answers = std::function<std::vector<std::string>(const std::string&)>;

Recalled recalled(const std::vector<std::string>& ids) {
  Recalled answer;
  for (const std::string& id : ids) answer.hits.push_back({.id = id, .text = "text of " + id});
  return answer;
}

std::vector<std::string> itself(const std::string& id) {
  return {id};
}
std::vector<std::string> nothing(const std::string&) {
  return {};
}
std::vector<std::string> another(const std::string&) {
  return {"another"};
}

// Knows every memory by its id.
class Answerer final : public Recaller {
 public:
  explicit Answerer(Answers answers) : answers_(std::move(answers)) {}

  std::optional<std::string> find_text(const SampledMemory& memory) override {
    return "text of " + memory.id;
  }
  std::optional<Recalled> recall(const std::string&, const std::string& text) override {
    return recalled(answers_(text.substr(8)));
  }

 private:
  Answers answers_;
};

// Finds nothing, or what it is told to, or fails, and says of its journal what it is told to, the
// last of it for ever.
class LiveAnswerer final : public LiveRecaller {
 public:
  explicit LiveAnswerer(std::vector<std::int64_t> heads, std::string failure = {},
                        Answers answers = nothing)
      : heads_(std::move(heads)), failure_(std::move(failure)), answers_(std::move(answers)) {}

  std::int64_t journal_head() override { return heads_[std::min(asked_++, heads_.size() - 1)]; }
  std::optional<std::string> find_text(const SampledMemory&) override { return std::nullopt; }
  std::optional<Recalled> recall(const std::string&, const std::string& text) override {
    if (!failure_.empty()) throw base::Error(base::ErrorKind::unavailable, failure_);
    return recalled(answers_(text.substr(8)));
  }

 private:
  std::vector<std::int64_t> heads_;
  std::string failure_;
  Answers answers_;
  std::size_t asked_ = 0;
};

class Drills : public ::testing::Test {
 protected:
  Drills() { data.remember("Anna likes trains"); }

  DrillWish wish(const Backup& backup, const Answers& answers = itself) {
    return {.trial = {.program = program_,
                      .backup = backup,
                      .scratch = data.place().target(),
                      .data_folder = data.folder(),
                      .key_file = data.key_file()},
            .open = [answers](const auto&) { return std::make_unique<Answerer>(answers); },
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

TEST_F(Drills, TellWhatWasDamagedAlreadyFromWhatWasAltered) {
  data.execute("UPDATE memories SET created_at = created_at + 1");

  const auto drill = run_drill(wish(data.make()));

  ASSERT_TRUE(drill) << drill.error().message;
  EXPECT_THAT(drill->faults, ElementsAre(HasSubstr("damaged already")));
}

TEST_F(Drills, DoNotHoldWhereAMemoryIsNotFoundByItsOwnText) {
  const auto drill = run_drill(wish(data.make(), another));

  ASSERT_TRUE(drill) << drill.error().message;
  EXPECT_THAT(drill->faults, ElementsAre(HasSubstr("1 of 1 memories were not found")));
}

TEST_F(Drills, DoNotHoldWhereNothingIsFound) {
  const auto drill = run_drill(wish(data.make(), nothing));

  ASSERT_TRUE(drill) << drill.error().message;
  EXPECT_THAT(drill->faults, ElementsAre(HasSubstr("1 of 1 memories were not found")));
}

TEST_F(Drills, HoldWhereTheDataRanksOthersBeforeAMemoryToo) {
  DrillWish wished = wish(data.make(), another);
  LiveAnswerer live({wished.trial.backup.journal_head}, "", another);
  wished.live = &live;

  const auto drill = run_drill(wished);

  ASSERT_TRUE(drill) << drill.error().message;
  EXPECT_THAT(drill->faults, IsEmpty());
  EXPECT_EQ(drill->found, 0);
}

TEST_F(Drills, HoldWhereOthersAreRankedBeforeOneInTen) {
  for (int i = 0; i < 9; ++i) data.remember("Bert has " + std::to_string(i) + " cats");
  int asked = 0;
  const auto all_but = [&asked](int first) {
    return [&asked, first](const std::string& id) {
      return asked++ < first ? another(id) : itself(id);
    };
  };
  const Backup backup = data.make();

  const auto one = run_drill(wish(backup, all_but(1)));
  asked = 0;
  const auto two = run_drill(wish(backup, all_but(2)));

  ASSERT_TRUE(one && two);
  EXPECT_EQ(one->found, 9);
  EXPECT_THAT(one->faults, IsEmpty());
  EXPECT_THAT(two->faults, ElementsAre(HasSubstr("2 of 10 memories were not found")));
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
  const auto drill = run_drill(wish(data.make(), nothing));
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

TEST_F(Drills, NameTheWholePathOfTheBackupForReadersInOtherFolders) {
  Drill drill;
  drill.backup.folder = "./backups/20261122-101112";

  const std::filesystem::path named = to_json(drill).at("folder").get<std::string>();

  EXPECT_EQ(named, std::filesystem::current_path() / "backups/20261122-101112");
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
