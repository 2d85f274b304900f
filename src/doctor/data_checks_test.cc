#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "doctor/checks.h"
#include "doctor/testing/looked_at.h"
#include "support/standing_clock.h"

namespace theseus::doctor {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::HasSubstr;
using testing::LookedAt;
using ::testing::Not;

TEST(CheckStructure, TellsOfATableThatTheLedgerDoesNotName) {
  LookedAt data;
  data.execute("CREATE TABLE strange (one INTEGER)");

  EXPECT_THAT(data.troubles(check_structure), HasSubstr("strange"));
}

TEST(CheckIntegrity, TellsOfADamagedPage) {
  LookedAt data;
  const fs::path file = data.path() / "theseus.db";
  constexpr std::uintmax_t kPage = 4096;
  const auto middle = fs::file_size(file) / kPage / 2 * kPage;
  std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
  stream.seekp(static_cast<std::streamoff>(middle));
  stream << std::string(kPage, '\x7f');
  stream.close();

  const Examination examination = data.examine();
  const Answer& integrity = examination.answers.at(1);
  EXPECT_EQ(integrity.name, "integrity");
  EXPECT_EQ(integrity.state, State::wrong);
  ASSERT_FALSE(integrity.troubles.empty());
  EXPECT_THAT(integrity.troubles[0].command, HasSubstr("backup restore"));
}

TEST(CheckContent, TellsOfARowThatIsNotWhatWasWritten) {
  LookedAt data;
  data.execute("UPDATE journal SET time = time + 1 WHERE seq = 2");

  EXPECT_THAT(data.troubles(check_content),
              AllOf(HasSubstr("journal, row 2, space home"), HasSubstr("backup restore")));
}

TEST(CheckContent, NamesTheMemoryThatMayBeErasedWhereNoBackupHasIt) {
  LookedAt data;
  data.execute("UPDATE packed SET body = x'00' WHERE seq = 2");
  const std::string memory =
      data.text("SELECT lower(substr(hex(memory), 1, 8)) FROM journal WHERE seq = 2");

  const CheckReport report = data.run(check_content);

  ASSERT_FALSE(report.troubles.empty());
  EXPECT_THAT(report.troubles[0].why, AllOf(HasSubstr("theseus erase " + memory.substr(0, 8) + "-"),
                                            HasSubstr(" --space home --data ")));
}

TEST(CheckContent, SendsWhatIsDerivedToRepair) {
  LookedAt data;
  data.execute("UPDATE spaces SET live = 7");

  EXPECT_THAT(data.troubles(check_content),
              AllOf(HasSubstr("spaces"), HasSubstr("doctor --repair"), Not(HasSubstr("restore"))));
}

TEST(CheckTags, TellsOfALinkThatIsGone) {
  LookedAt data;
  data.execute("DELETE FROM memory_tags WHERE tag = 1");

  EXPECT_THAT(data.troubles(check_tags), HasSubstr("differ from the texts in 3 memories"));
}

TEST(CheckTags, TellsOfATagWithAnotherName) {
  LookedAt data;
  data.execute("UPDATE tags SET name = 'labour' WHERE number = 1");

  EXPECT_THAT(data.troubles(check_tags), HasSubstr("differ from the texts in 3 memories"));
}

TEST(CheckTags, TellsOfATagThatNothingNames) {
  LookedAt data;
  data.execute("INSERT INTO tags (space, hash, name) VALUES (1, 4711, 'nothing')");

  EXPECT_THAT(data.troubles(check_tags), HasSubstr("1 of their rows belong to none"));
}

TEST(CheckVectors, TellsOfVectorsThatCannotBeReadOrBelongToNoText) {
  LookedAt data;
  data.execute(
      "INSERT INTO lanes VALUES (1, x'01', 'a model', 4, 'int8', 1);"
      "INSERT INTO vectors VALUES (1, 1, 2, 0, 0, 5, x'0102');"
      "INSERT INTO vectors VALUES (1, 1, 99, 0, 0, 5, x'0102030400000000');");

  EXPECT_THAT(data.troubles(check_vectors), AllOf(HasSubstr("1 vectors cannot be read"),
                                                  HasSubstr("1 vectors belong to no text")));
}

TEST(CheckVectors, TellsOfOneWhoseTextWasErased) {
  LookedAt data;
  data.execute(
      "INSERT INTO lanes VALUES (1, x'01', 'a model', 4, 'int8', 1);"
      "INSERT INTO vectors VALUES (1, 1, 2, 0, 0, 5, x'0102030400000000');");
  ASSERT_TRUE(data.run(check_vectors).troubles.empty());
  data.execute("UPDATE packed SET body = NULL WHERE seq = 2");

  EXPECT_THAT(data.troubles(check_vectors), HasSubstr("1 vectors belong to no text"));
}

TEST(CheckUpgrade, TellsOfAProofThatFailed) {
  LookedAt data;
  data.become_upgraded();
  EXPECT_THAT(data.run(check_upgrade).says, HasSubstr("can be rolled back"));
  data.execute(
      "INSERT INTO ledger (upgrade, step, stage, time, release) "
      "SELECT max(upgrade), 3, 'refused', max(time), max(release) FROM ledger");

  EXPECT_THAT(data.troubles(check_upgrade), HasSubstr("The proof of step 3"));
}

TEST(CheckUpgrade, TellsOfAnUpgradeThatWasCutShort) {
  LookedAt data;
  data.become_upgraded();
  data.execute(
      "INSERT INTO ledger (upgrade, step, stage, time, release) "
      "SELECT max(upgrade), 3, 'backfilling', max(time), max(release) FROM ledger");

  EXPECT_THAT(data.troubles(check_upgrade),
              AllOf(HasSubstr("cut short at backfilling"), HasSubstr("upgrade run")));
}

// Found by an operator: nobody told that the way back behind finalize was gone.
TEST(CheckUpgrade, TellsOfAnOpenOneWhoseSnapshotIsGone) {
  LookedAt data;
  data.become_upgraded();
  EXPECT_TRUE(data.run(check_upgrade).troubles.empty());
  std::filesystem::remove_all(data.path() / "snapshots");

  EXPECT_THAT(data.troubles(check_upgrade),
              AllOf(HasSubstr("that the open upgrade began from is not in"),
                    HasSubstr("theseus backup list --data ")));
}

TEST(CheckUpgrade, MissesNoSnapshotOfTheUpgradeThatARestoreMade) {
  LookedAt data;
  data.become_upgraded();
  std::filesystem::remove_all(data.path() / "snapshots");
  data.execute("UPDATE instances SET role = 'restore'");

  EXPECT_TRUE(data.run(check_upgrade).troubles.empty());
}

// Data whose upgrade was stopped amid its copying, with the lock as the one who did it left it.
void stop_amid_copying(LookedAt& data, const std::string& holder) {
  data.execute(
      "INSERT INTO ledger (upgrade, step, stage, time, release) "
      "SELECT max(upgrade), 3, 'backfilling', max(time), max(release) FROM ledger;"
      "INSERT INTO upgrade_lock (one, instance, since) VALUES (1, x'" +
      holder +
      "', 0) ON CONFLICT (one) DO UPDATE SET instance = excluded.instance, since = excluded.since");
}

TEST(CheckUpgrade, TellsOfOneWhoseProcessWasKilledAndLeftItsLock) {
  LookedAt data;
  data.become_upgraded();
  stop_amid_copying(data, "00112233445566778899aabbccddeeff");

  EXPECT_THAT(data.troubles(check_upgrade), HasSubstr("cut short at backfilling"));
}

TEST(CheckUpgrade, LeavesOneToTheProcessThatIsDoingIt) {
  LookedAt data;
  data.become_upgraded();
  const auto server = data.open();
  stop_amid_copying(data, base::to_hex(server->instance().view()));

  const CheckReport report = data.run(check_upgrade);
  EXPECT_EQ(report.says, "an upgrade is under way");
  EXPECT_TRUE(report.troubles.empty());
}

TEST(CheckErasures, TellsOfErasedSpacesThatAreNotEmpty) {
  LookedAt data;
  data.execute(
      "INSERT INTO journal (seq, time, kind, space) "
      "SELECT max(seq) + 1, 1, 'erase_space', 1 FROM journal");

  EXPECT_THAT(data.troubles(check_erasures),
              AllOf(HasSubstr("1 erased spaces still hold texts"), HasSubstr("serve")));
}

TEST(CheckQueues, TellsOfRowsThatNobodyCarries) {
  LookedAt data;
  data.become_upgraded();
  data.execute(
      "INSERT INTO journal (seq, time, kind, space, memory, revision) "
      "SELECT COALESCE(max(seq), 0) + 1, 1, 'revise', 0, randomblob(16), 2 FROM journal");

  EXPECT_THAT(data.troubles(check_queues), HasSubstr("wait to be carried"));
}

TEST(CheckQueues, LeavesAFewToAServer) {
  LookedAt data;
  data.become_upgraded();
  data.execute(
      "INSERT INTO journal (seq, time, kind, space, memory, revision) "
      "SELECT COALESCE(max(seq), 0) + 1, 1, 'revise', 0, randomblob(16), 2 FROM journal");
  const auto server = data.open();

  EXPECT_THAT(data.run(check_queues).says, HasSubstr("which a server does"));
  EXPECT_TRUE(data.run(check_queues).troubles.empty());
}

TEST(CheckSetAside, TellsOfRowsThatCouldNotBeCarried) {
  LookedAt data;
  data.become_upgraded();
  data.execute("INSERT INTO set_aside (step, key, reason, time) VALUES (3, 'abcd', 'no JSON', 1)");

  EXPECT_THAT(data.troubles(check_set_aside),
              AllOf(HasSubstr("could not carry 1 rows"), HasSubstr("abcd (no JSON)")));
}

// Found by an operator: the mend did nothing once the upgrade was final, and the finding stayed.
TEST(CheckSetAside, OnlyNamesRowsThatSomebodyHasMadeFinalWithout) {
  LookedAt data;
  data.execute("INSERT INTO set_aside (step, key, reason, time) VALUES (3, 'abcd', 'no JSON', 1)");

  const CheckReport report = data.run(check_set_aside);

  EXPECT_TRUE(report.troubles.empty());
  EXPECT_THAT(report.says, AllOf(HasSubstr("1 rows that step 3 (tags) could not carry were left"),
                                 HasSubstr("abcd (no JSON)")));
}

TEST(CheckErasures, TellsOfWhatIsNotScrubbedYet) {
  LookedAt data;
  data.execute(
      "CREATE TABLE IF NOT EXISTS scrubs (seq INTEGER PRIMARY KEY, found INTEGER NOT NULL, "
      "scrubbed_at INTEGER);"
      "INSERT INTO scrubs (seq, found) VALUES (3, 1)");

  EXPECT_THAT(data.troubles(check_erasures),
              AllOf(HasSubstr("1 erases are not scrubbed"), HasSubstr("doctor --scrub")));
}

TEST(CheckErasures, MentionsOlderCopiesThatMayHoldWhatWasErased) {
  LookedAt data;
  std::filesystem::create_directory(data.path() / "replaced-20200101T000000000Z");
  EXPECT_EQ(data.run(check_erasures).says, "nothing that was erased may still stand in the files");
  data.execute(
      "INSERT INTO journal (seq, time, kind, memory) "
      "SELECT max(seq) + 1, max(time), 'erase', x'0a' FROM journal");

  EXPECT_THAT(data.run(check_erasures).says,
              AllOf(HasSubstr("1 older copies of the data may hold what was erased"),
                    HasSubstr("theseus backup erase-from --all --data ")));
}

TEST(CheckClock, TellsOfAClockThatIsBehindTheData) {
  LookedAt data;
  tests::StandingClock clock;
  data.execute("UPDATE journal SET time = 1800000100000 WHERE seq = 4");
  data.clock = &clock;

  EXPECT_THAT(data.troubles(check_clock), HasSubstr("and the data was written at"));
}

TEST(CheckClock, TellsOfAClockThatHasJumpedBack) {
  LookedAt data;
  data.execute(
      "WITH RECURSIVE n (i) AS (SELECT 5 UNION ALL SELECT i + 1 FROM n WHERE i < 1010) "
      "INSERT INTO journal (seq, time, kind) SELECT i, 1790000000000, 'later' FROM n");
  tests::StandingClock clock;
  data.clock = &clock;

  EXPECT_THAT(data.troubles(check_clock), HasSubstr("all have the time"));
}

void leave_as_a_kill_does(LookedAt& data) {
  const auto killed = data.open();
  killed->database().write([](storage::Transaction&) { return storage::Ending::commit; });
}

TEST(CheckInstances, TellsOfAProcessThatDied) {
  LookedAt data;
  leave_as_a_kill_does(data);

  EXPECT_THAT(data.troubles(check_instances),
              AllOf(HasSubstr("is gone and has not said that it ended"), HasSubstr("serve")));
}

// Found by an operator: a server of this release refuses to start there.
TEST(CheckInstances, NamesNoServerAsTheMendOnDataThatIsHeld) {
  LookedAt data;
  leave_as_a_kill_does(data);
  data.execute("UPDATE stamp SET hold = 1");

  EXPECT_THAT(data.troubles(check_instances), HasSubstr("theseus upgrade status --data "));
}

TEST(CheckInstances, NamesThoseThatLive) {
  LookedAt data;
  const auto server = data.open();

  EXPECT_THAT(data.run(check_instances).says, HasSubstr("in use by serve "));
}

}  // namespace
}  // namespace theseus::doctor
