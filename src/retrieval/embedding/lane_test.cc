#include "retrieval/embedding/lane.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "retrieval/embedding/lane_rows.h"
#include "retrieval/vector/quantized.h"
#include "support/standing_clock.h"
#include "support/stored_data.h"
#include "support/temporary_folder.h"

namespace theseus::retrieval {
namespace {

using storage::Ending;
using storage::Transaction;

/// Embeds a text by its length, and knows nothing of texts that begin with `?`.
class LengthEmbedder final : public Embedder {
 public:
  explicit LengthEmbedder(std::uint8_t name) { fingerprint_[0] = name; }

  std::optional<std::vector<float>> embed(std::string_view text) const override {
    if (text.starts_with('?')) return std::nullopt;
    return std::vector<float>{1.0F, static_cast<float>(text.size()) / 1000};
  }
  const Fingerprint& fingerprint() const override { return fingerprint_; }
  int dimension() const override { return 2; }
  const std::string& label() const override { return label_; }

 private:
  Fingerprint fingerprint_{};
  std::string label_ = "length";
};

class LaneTest : public testing::Test {
 protected:
  void write(const std::function<void(Transaction&)>& work) {
    data_.database().write([&](Transaction& transaction) {
      work(transaction);
      return Ending::commit;
    });
  }

  void add(Lane& lane, std::int64_t seq, std::string_view text) {
    const auto prepared = lane.prepare(text);
    write([&](Transaction& transaction) { lane.added(transaction, kSpace, seq, *prepared); });
  }

  std::vector<LaneFacts> lanes() {
    std::vector<LaneFacts> found;
    data_.database().read([&](Transaction& transaction) { found = all_lanes(transaction); });
    return found;
  }

  /// `seq/chunk start+length` of each row of the space, with `-` behind one without a vector.
  std::vector<std::string> rows(std::int64_t lane = 1) {
    std::vector<std::string> shown;
    data_.database().read([&](Transaction& transaction) {
      for_each_vector(transaction, lane, kSpace, [&](const VectorRow& row) {
        shown.push_back(std::to_string(row.seq) + "/" + std::to_string(row.chunk) + " " +
                        std::to_string(row.start) + "+" + std::to_string(row.length) +
                        (row.vector ? "" : " -"));
      });
    });
    return shown;
  }

  using Shown = std::vector<std::string>;
  static constexpr std::int64_t kSpace = 5;

  tests::TemporaryFolder folder_;
  tests::StandingClock clock_;
  base::Uuid7Source ids_{clock_};
  tests::StoredData data_{folder_.path(), {clock_, ids_}};
  LengthEmbedder embedder_{1};
  LengthEmbedder other_embedder_{2};
  Lane lane_{&embedder_, clock_};
  Lane other_lane_{&other_embedder_, clock_};
  Lane no_lane_{nullptr, clock_};
};

TEST_F(LaneTest, TheFirstTextMakesTheLaneAndLetsItServe) {
  add(lane_, 10, "a text");

  const auto found = lanes();
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].number, 1);
  EXPECT_TRUE(std::ranges::equal(found[0].fingerprint, embedder_.fingerprint()));
  EXPECT_EQ(found[0].label, "length");
  EXPECT_EQ(found[0].dimension, 2);
  EXPECT_EQ(found[0].encoding, "int8");
  EXPECT_TRUE(found[0].is_serving);
  EXPECT_EQ(rows(), Shown{"10/0 0+6"});
}

TEST_F(LaneTest, AWriteThatIsUndoneLeavesNoLaneAndTheNextMakesIt) {
  const auto prepared = lane_.prepare("a text");
  data_.database().write([&](Transaction& transaction) {
    lane_.added(transaction, kSpace, 10, *prepared);
    return Ending::roll_back;
  });
  ASSERT_TRUE(lanes().empty());

  add(lane_, 11, "a text");

  EXPECT_EQ(rows(), Shown{"11/0 0+6"});
}

TEST_F(LaneTest, ALongTextHasARowForEachChunkWithItsVector) {
  const std::string text = std::string(1000, 'a') + ".\n\n" + std::string(1000, 'b');
  add(lane_, 10, text);

  EXPECT_EQ(rows(), (Shown{"10/0 0+1003", "10/1 1003+1000"}));
  data_.database().read([&](Transaction& transaction) {
    for_each_vector_of(transaction, {1, kSpace, 10}, [&](const VectorRow& row) {
      const auto expected = embedder_.embed(text.substr(row.start, row.length)).value();
      EXPECT_EQ(base::Bytes(row.vector->begin(), row.vector->end()), encode(expected));
    });
  });
}

TEST_F(LaneTest, AChunkWithoutAVectorHasNoRowBesideThoseThatHaveOne) {
  add(lane_, 10, "?" + std::string(1000, 'a') + ".\n\n" + std::string(1000, 'b'));

  EXPECT_EQ(rows(), Shown{"10/1 1004+1000"});
}

TEST_F(LaneTest, ATextWithoutAVectorHasOneRowWithNull) {
  add(lane_, 10, "?" + std::string(99, 'a'));
  add(lane_, 11, "");

  EXPECT_EQ(rows(), (Shown{"10/0 0+100 -", "11/0 0+0 -"}));
}

TEST_F(LaneTest, WritesNoVectorsAndNoSecondLaneBesideAnotherModels) {
  add(lane_, 10, "a text");
  add(other_lane_, 11, "another text");

  EXPECT_EQ(lanes().size(), 1U);
  EXPECT_EQ(rows(), Shown{"10/0 0+6"});
  data_.database().read([&](Transaction& transaction) {
    EXPECT_TRUE(lane_state(transaction, other_embedder_.fingerprint()).is_foreign());
    EXPECT_EQ(lane_state(transaction, embedder_.fingerprint()).own, 1);
  });
}

TEST_F(LaneTest, WorksWithItsOwnLaneWhateverServes) {
  add(lane_, 10, "a text");
  write([&](Transaction& transaction) {
    transaction.execute(
        "INSERT INTO lanes (number, fingerprint, label, dimension, encoding, created_at) "
        "VALUES (2, $1, 'newer', 2, 'int8', 0)",
        {base::BytesView(other_embedder_.fingerprint())});
    transaction.execute("UPDATE data_set SET serving_lane = 2");
  });

  add(lane_, 11, "its own");
  add(other_lane_, 12, "of the other");

  EXPECT_EQ(rows(1), (Shown{"10/0 0+6", "11/0 0+7"}));
  EXPECT_EQ(rows(2), Shown{"12/0 0+12"});
  EXPECT_FALSE(lanes()[0].is_serving);
  EXPECT_TRUE(lanes()[1].is_serving);
}

TEST_F(LaneTest, TakesALaneInAnUnknownCodingForAnotherModels) {
  add(lane_, 10, "a text");
  write([](Transaction& transaction) { transaction.execute("UPDATE lanes SET encoding = 'bit'"); });

  add(lane_, 11, "another");

  EXPECT_EQ(rows(), Shown{"10/0 0+6"});
}

TEST_F(LaneTest, CarriesAndDropsTheRowsOfATextInEveryLane) {
  add(lane_, 10, "a text");
  add(lane_, 11, "another");
  write([](Transaction& transaction) {
    transaction.execute_script(
        "INSERT INTO lanes VALUES (7, x'07', 'newer', 2, 'bit', 0);"
        "INSERT INTO vectors SELECT 7, space, seq, chunk, start, length, NULL FROM vectors;"
        "INSERT INTO vectors VALUES (7, 6, 10, 0, 0, 9, NULL);");
  });

  write([&](Transaction& transaction) {
    no_lane_.carried(transaction, kSpace, 10, 20);
    no_lane_.dropped(transaction, kSpace, 11);
  });

  EXPECT_EQ(rows(1), Shown{"20/0 0+6"});
  EXPECT_EQ(rows(7), Shown{"20/0 0+6 -"});
  data_.database().read([](Transaction& transaction) {
    int others = 0;
    for_each_vector_of(transaction, {7, 6, 10}, [&](const VectorRow&) { ++others; });
    EXPECT_EQ(others, 1);
  });
}

TEST_F(LaneTest, WithoutAnEmbedderNothingIsWritten) {
  add(no_lane_, 10, "a text");

  EXPECT_TRUE(lanes().empty());
  EXPECT_TRUE(rows().empty());
}

TEST_F(LaneTest, AddsMissingRowsOnceOnly) {
  add(lane_, 10, "a text");
  const auto prepared = lane_.prepare("a text");

  write([&](Transaction& transaction) {
    lane_.add_missing(transaction, kSpace, 10, *prepared);
    lane_.add_missing(transaction, kSpace, 11, *prepared);
    lane_.add_missing(transaction, kSpace, 11, *prepared);
    no_lane_.add_missing(transaction, kSpace, 12, *prepared);
  });

  EXPECT_EQ(rows(), (Shown{"10/0 0+6", "11/0 0+6"}));
}

TEST_F(LaneTest, PutsRowsInThePlaceOfThoseThatCannotBeRead) {
  add(lane_, 10, std::string(1000, 'a') + ".\n\n" + std::string(1000, 'b'));
  add(lane_, 11, "another");
  write([](Transaction& transaction) {
    transaction.execute("UPDATE vectors SET vector = x'01' WHERE seq = 10 AND chunk = 1");
  });
  const auto prepared = lane_.prepare("a text");

  write([&](Transaction& transaction) {
    lane_.add_missing(transaction, kSpace, 10, *prepared);
    lane_.add_missing(transaction, kSpace, 11, *prepared);
  });

  EXPECT_EQ(rows(), (Shown{"10/0 0+6", "11/0 0+7"}));
}

TEST_F(LaneTest, ShowsAFingerprintOfAnotherSizeAsItStandsAndTakesItForAnotherModels) {
  write([](Transaction& transaction) {
    transaction.execute_script("INSERT INTO lanes VALUES (1, x'07', 'newer', 2, 'int8', 0)");
  });

  ASSERT_EQ(lanes().size(), 1U);
  EXPECT_EQ(lanes()[0].fingerprint, base::Bytes{7});
  data_.database().read([&](Transaction& transaction) {
    EXPECT_TRUE(lane_state(transaction, embedder_.fingerprint()).is_foreign());
  });
}

}  // namespace
}  // namespace theseus::retrieval
