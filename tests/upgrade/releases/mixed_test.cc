// Three releases write the same data while the window is open and rows are carried: servers and
// `mcp`s of 0.1.0 and 0.2.0, which know nothing of what stands beside their rows, and a server of
// this.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <future>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string_view>

#include "carried_data.h"
#include "equal_answers.h"
#include "extent.h"
#include "memory/parity/parity_check.h"
#include "mixed_writer.h"
#include "released.h"
#include "support/every_body.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

using nlohmann::json;
using ::testing::IsEmpty;

constexpr std::size_t kShown = 500;
constexpr std::size_t kShared = 20;

constexpr std::string_view kRows = R"sql(
SELECT j.kind, j.memory, b.body FROM journal AS j JOIN spaces AS s ON s.number = j.space
LEFT JOIN texts AS b ON b.seq = j.seq
WHERE s.name = 'both-releases' AND j.memory IS NOT NULL ORDER BY j.seq
)sql";

constexpr std::string_view kStates = R"sql(
SELECT m.id, m.state FROM memories AS m JOIN spaces AS s ON s.number = m.space
WHERE s.name = 'both-releases'
)sql";

// What bodies say and the tables do not, then the other way round.
constexpr std::string_view kWrongTags = R"sql(
WITH said AS (
  SELECT DISTINCT m.id AS id, m.space AS space, t.value AS name FROM memories AS m
  JOIN bodies AS b ON b.seq = m.seq, json_each(b.body, '$.tags') AS t),
kept AS (
  SELECT l.memory AS id, t.space AS space, t.name AS name FROM memory_tags AS l
  JOIN tags AS t ON t.number = l.tag)
SELECT (SELECT count(*) FROM (SELECT * FROM said EXCEPT SELECT * FROM kept))
  + (SELECT count(*) FROM (SELECT * FROM kept EXCEPT SELECT * FROM said))
  + (SELECT count(*) FROM memories AS m LEFT JOIN tagged AS t ON t.memory = m.id
     WHERE t.seq IS NULL OR t.seq <> m.seq)
)sql";

constexpr std::string_view kQueued = R"sql(
SELECT (SELECT count(*) FROM queue_2) + (SELECT count(*) FROM queue_3) + (SELECT count(*) FROM queue_4)
)sql";

std::int64_t first_number(CarriedData& data, std::string_view sql) {
  std::int64_t number = -1;
  data.database().read([&](storage::Transaction& transaction) {
    auto rows = transaction.query(sql);
    if (rows.next()) number = rows.integer(0);
  });
  return number;
}

Acknowledged rows_in_journal(CarriedData& data) {
  Acknowledged found;
  read_texts(data.database(), [&](storage::Transaction& transaction) {
    auto rows = transaction.query(kRows);
    while (rows.next()) {
      const json body = rows.is_null(2) ? json::object() : json::parse(rows.text(2));
      ++found[acknowledged_line(std::string(rows.text(0)), base::format_id(rows.id(1)),
                                body.value("text", ""))];
    }
  });
  return found;
}

std::map<std::string, std::string> states_of_memories(CarriedData& data) {
  std::map<std::string, std::string> states;
  data.database().read([&](storage::Transaction& transaction) {
    auto rows = transaction.query(kStates);
    while (rows.next()) states[base::format_id(rows.id(0))] = rows.text(1);
  });
  return states;
}

// The first few entries of the one that the other one lacks, or has another value for.
template <class Map>
std::vector<std::string> only_in(const Map& one, const Map& other) {
  constexpr std::size_t kMostShown = 10;
  std::vector<std::string> names;
  for (const auto& entry : one) {
    const auto place = other.find(entry.first);
    const bool is_there = place != other.end() && place->second == entry.second;
    if (!is_there && names.size() < kMostShown) names.push_back(entry.first);
  }
  return names;
}

void expect_parity(CarriedData& data) {
  memory::ParityReport report;
  data.database().read([&](storage::Transaction& transaction) {
    report = memory::check_parity(transaction, memory::Digests::complete);
  });
  EXPECT_TRUE(report.holds());
  for (const auto& difference : report.differences) {
    ADD_FAILURE() << difference.table << " " << difference.seq.value_or(0) << " "
                  << difference.what;
  }
  std::cout << report.rows << " rows, " << report.memories << " memories hold\n";
}

/// Data of the first release with its new shapes made, and nothing carried, in the hands of all.
class MixedTest : public OldReleasesTest {
 protected:
  void SetUp() override {
    OldReleasesTest::SetUp();
    if (IsSkipped()) return;
    make_released_data(folder());
    write_before();
    CarriedData(folder()).expand(4);
    data_.emplace(folder());
    older_.emplace(folder(), std::vector<std::string>{}, first_release());
    middle_.emplace(folder(), std::vector<std::string>{}, second_release());
    newer_.emplace(folder());
    add_writer("the old server", hand_over_http(*older_));
    add_writer("the old server's other client", hand_over_http(*older_));
    add_writer("the old mcp", hand_over_mcp(folder(), first_release()));
    add_writer("the middle server", hand_over_http(*middle_));
    add_writer("the middle mcp", hand_over_mcp(folder(), second_release()));
    add_writer("the new server", hand_over_http(*newer_));
    add_writer("the new server's other client", hand_over_http(*newer_));
  }

  std::filesystem::path folder() const { return folder_ / "data"; }

  /// All at once; so many rows in all.
  void write(int rows) {
    std::vector<std::future<void>> writing;
    for (MixedWriter& writer : writers_) {
      const int share = rows / static_cast<int>(writers_.size());
      writing.push_back(std::async(std::launch::async,
                                   [&writer, share] { writer.write(writer.rows() + share); }));
    }
    for (auto& one : writing) one.get();
  }

  Acknowledged acknowledged() const {
    Acknowledged all = rows_before_;
    for (const MixedWriter& writer : writers_) {
      for (const auto& [line, count] : writer.acknowledged()) all[line] += count;
    }
    return all;
  }

  std::map<std::string, std::string> states() const {
    std::map<std::string, std::string> all = states_before_;
    for (const MixedWriter& writer : writers_) {
      all.insert(writer.states().begin(), writer.states().end());
    }
    return all;
  }

  CarriedData& data() { return *data_; }
  const RunningServer& older() const { return *older_; }
  const RunningServer& middle() const { return *middle_; }
  const RunningServer& newer() const { return *newer_; }

  const int rows_ = extent("MIXED_WRITES", 20'000, 600);
  const unsigned seed_ = static_cast<unsigned>(extent("MIXED_SEED", 20261121));

 private:
  // What there is to carry while the others write. Who wrote it writes no more, and so forgets none
  // of what is shared.
  void write_before() {
    RunningServer server(folder(), {}, first_release());
    MixedWriter first(hand_over_http(server), {.name = "all", .seed = seed_, .shared = {}});
    first.write(rows_ / 4);
    EXPECT_EQ(server.stop(), 0);
    rows_before_ = first.acknowledged();
    states_before_ = first.states();
    for (const auto& [id, state] : states_before_) {
      if (state == "live" && shared_.size() < kShared) shared_.push_back(id);
    }
  }

  void add_writer(const std::string& name, std::unique_ptr<Hand> hand) {
    const auto seed = seed_ + static_cast<unsigned>(writers_.size());
    writers_.emplace_back(std::move(hand),
                          MixedWriter::Wish{.name = name, .seed = seed, .shared = shared_});
  }

  TemporaryFolder folder_;
  std::optional<CarriedData> data_;
  std::optional<RunningServer> older_;
  std::optional<RunningServer> middle_;
  std::optional<RunningServer> newer_;
  std::vector<std::string> shared_;
  Acknowledged rows_before_;
  std::map<std::string, std::string> states_before_;
  std::vector<MixedWriter> writers_;
};

TEST_F(MixedTest, WhatAllWriteIsThereOnceAndRightInEveryShape) {
  std::cout << "seed " << seed_ << ", " << rows_ << " rows\n";

  auto carrying = std::async(std::launch::async, [this] { data().carry(); });
  write(rows_ / 2);
  carrying.get();
  data().carry_queues();
  write(rows_ / 2);
  data().carry_queues();

  EXPECT_EQ(first_number(data(), kQueued), 0);
  EXPECT_EQ(first_number(data(), kWrongTags), 0);
  expect_parity(data());
  const Acknowledged expected = acknowledged();
  const Acknowledged found = rows_in_journal(data());
  std::cout << expected.size() << " acknowledged, " << found.size() << " found\n";
  EXPECT_THAT(only_in(expected, found), IsEmpty());
  EXPECT_THAT(only_in(found, expected), IsEmpty());
  EXPECT_THAT(only_in(states(), states_of_memories(data())), IsEmpty());
  for (const RunningServer* old : {&older(), &middle()}) {
    const AnswerComparison compared = compare_answers(*old, newer(), kShown);
    std::cout << compared.answers << " answers compared\n";
    EXPECT_THAT(compared.differences, IsEmpty());
  }

  data().finalize();
  expect_parity(data());
  EXPECT_EQ(rows_in_journal(data()), found);
}

}  // namespace
}  // namespace theseus::tests
