#include "memory/bodies.h"

#include <gtest/gtest.h>

#include "memory/testing/memory_database.h"

namespace theseus::memory {
namespace {

using testing::MemoryDatabase;

class BodiesTest : public ::testing::Test {
 protected:
  void write(const std::function<void(storage::Transaction&)>& work) {
    data.database().write([&work](storage::Transaction& transaction) {
      work(transaction);
      return storage::Ending::commit;
    });
  }

  std::optional<std::string> body(std::int64_t seq) {
    std::optional<std::string> found;
    data.database().read([&](storage::Transaction& transaction) {
      BodyReader bodies(transaction);
      if (const auto text = bodies.find(seq)) found = std::string(*text);
    });
    return found;
  }

  MemoryDatabase data;
};

constexpr std::int64_t kSeq = 40;

TEST_F(BodiesTest, GivesBackWhatWasWrittenByteByByte) {
  const std::string text = "{\"text\":\"\\u0000 λ " + std::string(5000, 'x') + "\"}";

  write([&](storage::Transaction& transaction) { BodyWriter(transaction).insert(kSeq, text); });

  EXPECT_EQ(body(kSeq), text);
}

TEST_F(BodiesTest, KeepsAnEmptyTextApartFromNone) {
  write([&](storage::Transaction& transaction) { BodyWriter(transaction).insert(kSeq, ""); });

  EXPECT_EQ(body(kSeq), "");
}

TEST_F(BodiesTest, TellsARowWithoutABodyFromOneWhoseBodyWasErased) {
  write([&](storage::Transaction& transaction) {
    BodyWriter bodies(transaction);
    bodies.insert(kSeq, "{}");
    bodies.empty(kSeq);
    bodies.empty(kSeq + 1);
  });

  data.database().read([&](storage::Transaction& transaction) {
    BodyReader bodies(transaction);
    EXPECT_TRUE(bodies.look_up(kSeq).is_erased());
    EXPECT_FALSE(bodies.look_up(kSeq).text);
    EXPECT_FALSE(bodies.look_up(kSeq + 1).is_there);
    EXPECT_FALSE(bodies.look_up(kSeq + 1).is_erased());
  });
}

TEST_F(BodiesTest, ReadsWhatTheSameTransactionWrote) {
  write([&](storage::Transaction& transaction) {
    BodyWriter bodies(transaction);
    BodyReader reader(transaction);

    bodies.insert(kSeq, "{\"text\":\"now\"}");
    EXPECT_EQ(reader.find(kSeq), "{\"text\":\"now\"}");

    bodies.empty(kSeq);
    EXPECT_TRUE(reader.look_up(kSeq).is_erased());
  });
}

TEST_F(BodiesTest, NamesTheBodiesThatBelongToNoRow) {
  const Memory memory = data.remember("kept");
  write([&](storage::Transaction& transaction) {
    BodyWriter bodies(transaction);
    bodies.insert(kSeq + 1, "{}");
    bodies.insert(kSeq, "{}");
    bodies.empty(kSeq);
  });

  std::vector<std::int64_t> strays;
  data.database().read([&](storage::Transaction& transaction) {
    BodyReader(transaction).for_each_stray([&](std::int64_t seq) { strays.push_back(seq); });
  });

  EXPECT_EQ(strays, (std::vector<std::int64_t>{kSeq, kSeq + 1}));
  EXPECT_LT(memory.seq, kSeq);
}

}  // namespace
}  // namespace theseus::memory
