#include "memory/digest_writer.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "memory/parity/parity_check.h"
#include "memory/roots.h"
#include "memory/secret.h"
#include "memory/testing/memory_database.h"
#include "support/erase_memory.h"

namespace theseus::memory {
namespace {

using testing::in_home;
using testing::MemoryDatabase;

struct DigestWriterTest : ::testing::Test {
  ParityReport report() {
    ParityReport report;
    data.database().read([&report](storage::Transaction& transaction) {
      report = check_parity(transaction, Digests::complete);
    });
    return report;
  }
  forms::Root root_of(std::int64_t space) {
    forms::Root root;
    data.database().read([&](storage::Transaction& transaction) {
      root = Roots(transaction, [](storage::Transaction&) { return true; }).find(space).value();
    });
    return root;
  }

  MemoryDatabase data;
};

TEST_F(DigestWriterTest, GivesEachRowItsDigestWhateverWroteIt) {
  const Memory first = data.remember("first");
  const Memory second = data.remember("second", "office");
  (void)data.memories->revise(in_home(), first.id, {.text = "changed"}, std::nullopt);
  (void)data.memories->forget(in_home(), first.id, std::nullopt);
  (void)data.memories->restore(in_home(), first.id);

  EXPECT_TRUE(report().holds());
  EXPECT_EQ(data.number("SELECT count(*) FROM digests"),
            data.number("SELECT count(*) FROM journal"));
  EXPECT_EQ(data.rows("SELECT space, rows FROM roots ORDER BY space", 2), "1|5\n2|2\n");
}

TEST_F(DigestWriterTest, WritesTheDigestBeforeTheRowAndItsBody) {
  data.execute("CREATE TABLE seen (what TEXT)");
  data.execute(
      "CREATE TRIGGER on_row AFTER INSERT ON journal WHEN NOT EXISTS "
      "(SELECT 1 FROM digests WHERE seq = NEW.seq) BEGIN INSERT INTO seen VALUES ('row'); END");
  data.execute(
      "CREATE TRIGGER on_body AFTER INSERT ON packed WHEN NOT EXISTS "
      "(SELECT 1 FROM digests WHERE seq = NEW.seq) BEGIN INSERT INTO seen VALUES ('body'); END");

  data.remember("first");

  EXPECT_EQ(data.number("SELECT count(*) FROM seen"), 0);
}

TEST_F(DigestWriterTest, LeavesTheRootsOfARefusedWriteAlone) {
  const Memory memory = data.remember("first");
  const forms::Root before = root_of(1);

  const auto refused = data.memories->revise(in_home(), memory.id, {.text = "changed"}, 7);

  EXPECT_FALSE(refused);
  EXPECT_EQ(root_of(1), before);
}

TEST_F(DigestWriterTest, TakesWhatIsErasedOutOfTheRoot) {
  data.remember("kept");
  const Memory memory = data.remember("to be erased");
  (void)data.memories->forget(in_home(), memory.id, std::nullopt);

  data.database().write([&](storage::Transaction& transaction) {
    tests::erase_memory(transaction, 1, memory.id, data.clock.now());
    return storage::Ending::commit;
  });

  EXPECT_TRUE(report().holds());
  EXPECT_EQ(data.number("SELECT rows FROM roots WHERE space = 1"), 4);
  EXPECT_EQ(data.number("SELECT count(*) FROM digests WHERE seq = $1", {memory.seq}), 0);
}

TEST_F(DigestWriterTest, RefusesARowThatHasNoCanonicalForm) {
  data.database().write([](storage::Transaction& transaction) {
    const forms::DigestKey key = load_digest_key(transaction);
    DigestWriter digests(transaction, key);
    EXPECT_THROW(digests.add({.seq = 1}, {.kind = "remember", .body = "no JSON"}), base::Error);
    return storage::Ending::roll_back;
  });
}

}  // namespace
}  // namespace theseus::memory
