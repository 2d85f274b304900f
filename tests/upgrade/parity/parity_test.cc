// Changes behind the program's back, each of which the check must find, naming the space.
//
// PARITY_CHANGES says how many (1,000), PARITY_SEED with which they begin.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>

#include "base/bytes.h"
#include "change.h"
#include "memory/parity/parity_check.h"
#include "migrations/program.h"
#include "support/plain_bodies.h"
#include "varied_data.h"

namespace theseus::tests {
namespace {

using memory::Digests;
using memory::ParityReport;
using ::testing::AllOf;
using ::testing::Contains;
using ::testing::Field;
using ::testing::HasSubstr;

unsigned number_of(const char* variable, unsigned otherwise) {
  const char* text = std::getenv(variable);
  return text == nullptr ? otherwise : static_cast<unsigned>(std::stoul(text));
}

std::string all_of(const ParityReport& report) {
  std::string text;
  for (const auto& difference : report.differences) {
    text += difference.table + " " + std::to_string(difference.seq.value_or(0)) + " of space " +
            std::to_string(difference.space) + " (" + difference.space_name +
            "): " + difference.what + "\n";
  }
  return text;
}

struct Parity : ::testing::Test {
  /// What the check says of the data after `work`, which sees plain bodies and is undone.
  template <class Work>
  ParityReport after(const Work& work, Digests digests = Digests::complete) {
    ParityReport report;
    data.database().write([&](storage::Transaction& transaction) {
      PlainBodies bodies(transaction);
      work(transaction);
      bodies.put_back();
      report = memory::check_parity(transaction, digests);
      return storage::Ending::roll_back;
    });
    return report;
  }
  ParityReport after_sql(std::string_view sql, Digests digests = Digests::complete) {
    return after([sql](storage::Transaction& transaction) { transaction.execute_script(sql); },
                 digests);
  }

  static std::string roots_in(storage::Transaction& transaction) {
    std::string text;
    auto rows = transaction.query("SELECT space, sum, rows FROM roots ORDER BY space");
    while (rows.next()) {
      text += std::to_string(rows.integer(0)) + " " + base::to_hex(rows.blob(1)) + " of " +
              std::to_string(rows.integer(2)) + "\n";
    }
    return text;
  }
  std::string roots() {
    std::string text;
    data.database().read(
        [&text](storage::Transaction& transaction) { text = roots_in(transaction); });
    return text;
  }

  VariedData data;
};

TEST_F(Parity, HoldsOnDataThatNobodyTouched) {
  const ParityReport report = after_sql("");

  EXPECT_TRUE(report.holds()) << all_of(report);
  EXPECT_GT(report.rows, 130);
  EXPECT_EQ(report.memories, 60);
  EXPECT_EQ(report.spaces, 4);
  EXPECT_EQ(report.waiting, 0);
}

TEST_F(Parity, HoldsWithTheSameRootsWhenTheStepDigestsEveryRowAnew) {
  const std::string before = roots();
  std::string anew;

  const ParityReport report = after([&](storage::Transaction& transaction) {
    transaction.execute_script("DELETE FROM digests; DELETE FROM roots");
    std::vector<std::int64_t> seqs;
    auto rows = transaction.query("SELECT seq FROM journal ORDER BY seq DESC");
    while (rows.next()) seqs.push_back(rows.integer(0));
    for (const std::int64_t seq : seqs) {
      migrations::digests_step().step->carry->row(transaction, seq);
    }
    anew = roots_in(transaction);
  });

  EXPECT_TRUE(report.holds()) << all_of(report);
  EXPECT_EQ(anew, before);
}

TEST_F(Parity, FindsEveryChangeAndNamesItsSpace) {
  const unsigned seed = number_of("PARITY_SEED", 20261121);
  const unsigned changes = number_of("PARITY_CHANGES", 1000);
  std::cout << "seed " << seed << ", " << changes << " changes\n";
  std::mt19937 random(seed);
  unsigned found = 0;

  for (unsigned i = 0; i < changes; ++i) {
    Change change;
    const ParityReport report = after(
        [&](storage::Transaction& transaction) { change = Changer(transaction, random).make(); });
    std::set<std::int64_t> named;
    for (const auto& difference : report.differences) named.insert(difference.space);
    const bool is_named = std::ranges::includes(named, change.spaces);
    found += is_named ? 1 : 0;
    EXPECT_TRUE(is_named) << "change " << i << ": " << change.what << "\n" << all_of(report);
  }

  std::cout << found << " of " << changes << " found\n";
  EXPECT_EQ(found, changes);
}

TEST_F(Parity, FindsABodyWhosePackedFormCannotBeRead) {
  const ParityReport damaged = after_sql("UPDATE packed SET body = x'28b52ffd' WHERE seq = 4");
  const ParityReport foreign = after_sql("UPDATE packed SET coding = 9 WHERE seq = 4");

  const auto names_the_row = Contains(Field(&memory::Difference::seq, 4));
  EXPECT_THAT(damaged.differences, names_the_row) << all_of(damaged);
  EXPECT_THAT(foreign.differences, names_the_row) << all_of(foreign);
}

TEST_F(Parity, SaysWhichRowAndWhatOfIt) {
  const ParityReport report =
      after_sql("UPDATE bodies SET body = replace(body, 'Memory 1:', 'Memory 9:') WHERE seq = 4");

  EXPECT_THAT(report.differences,
              Contains(AllOf(Field(&memory::Difference::table, "journal"),
                             Field(&memory::Difference::seq, 4),
                             Field(&memory::Difference::space_name, "office"),
                             Field(&memory::Difference::what, HasSubstr("not what was written")))))
      << all_of(report);
}

TEST_F(Parity, CountsRowsOfAnOlderProgramThatWaitForTheirDigest) {
  const std::string_view older_write = R"sql(
    INSERT INTO journal (seq, time, kind, space) SELECT max(seq) + 1, max(time), 'later', 1 FROM journal;
    UPDATE spaces SET rows = rows + 1 WHERE number = 1;
  )sql";

  const ParityReport pending = after_sql(older_write, Digests::pending);
  const ParityReport complete = after_sql(older_write);

  EXPECT_TRUE(pending.holds()) << all_of(pending);
  EXPECT_EQ(pending.waiting, 1);
  EXPECT_FALSE(complete.holds());
}

TEST_F(Parity, FindsARootThatIsNotTheSumOfItsDigests) {
  const ParityReport report = after_sql("UPDATE roots SET rows = rows + 1 WHERE space = 2");

  EXPECT_THAT(report.differences, Contains(AllOf(Field(&memory::Difference::table, "roots"),
                                                 Field(&memory::Difference::space, 2))));
}

TEST_F(Parity, FindsADigestThatWasChanged) {
  const ParityReport report = after_sql(
      "UPDATE digests SET digest = zeroblob(16) WHERE seq = 3;"
      "UPDATE digests SET digest = zeroblob(3) WHERE seq = 5");

  EXPECT_THAT(report.differences, Contains(Field(&memory::Difference::seq, 3)));
  EXPECT_THAT(report.differences, Contains(Field(&memory::Difference::seq, 5)));
}

}  // namespace
}  // namespace theseus::tests
