#include <gtest/gtest.h>

#include "memory/keys.h"
#include "memory/testing/memory_database.h"

namespace theseus::memory {
namespace {

using testing::content_with;
using testing::in_home;
using testing::MemoryDatabase;
using testing::retry_of;

class RetryTest : public ::testing::Test {
 protected:
  Outcome<Remembered> remember(std::vector<Content> contents, const Retry& retry,
                               OnDuplicate on_duplicate = OnDuplicate::add) {
    return data.memories->remember(in_home(retry), std::move(contents), on_duplicate);
  }
  void set_stage_of_format_4(std::string_view stage) {
    data.execute("UPDATE ledger SET stage = $1 WHERE step = 4", {stage});
  }
  /// Both tables of bodies stand.
  void open_window_of_format_4() {
    data.database().write([](storage::Transaction& transaction) {
      transaction.execute("CREATE TABLE bodies (seq INTEGER PRIMARY KEY, body TEXT) STRICT");
      return storage::Ending::commit;
    });
  }
  std::int64_t journal_rows() { return data.number("SELECT count(*) FROM journal"); }

  MemoryDatabase data;
};

TEST_F(RetryTest, GetsTheFirstAnswerAndWritesNothing) {
  const auto first = remember({content_with("a"), content_with("b")}, retry_of(1, 1));

  const auto again = remember({content_with("a"), content_with("b")}, retry_of(1, 1));

  ASSERT_TRUE(first && again);
  ASSERT_EQ(again->items.size(), 2U);
  EXPECT_EQ(again->items[1].memory.id, first->items[1].memory.id);
  EXPECT_EQ(again->seq, first->seq);
  EXPECT_EQ(journal_rows(), 3);
}

// A short text could be guessed until the hash of its request is that of the record.
TEST_F(RetryTest, IsKeptSoThatTheDataAloneDoesNotConfirmAGuess) {
  ASSERT_TRUE(remember({content_with("a")}, {.request = {7}, .keyed_request = {9}}));

  EXPECT_EQ(data.number("SELECT count(*) FROM idempotency WHERE substr(request, 1, 1) = x'09'"), 1);
}

// A finalize that was refused behind the numbers has shut older programs out, and can be rolled
// back.
TEST_F(RetryTest, IsKeptAsOlderReleasesReadItWhileTheyMayBeAskedAgain) {
  open_window_of_format_4();
  set_stage_of_format_4("finalizing");
  const Retry retry{.request = {7}, .keyed_request = {9}};
  const auto first = remember({content_with("a")}, retry);
  EXPECT_EQ(data.number("SELECT count(*) FROM idempotency WHERE substr(request, 1, 1) = x'07'"), 1);
  set_stage_of_format_4("contracting");

  const auto again = remember({content_with("a")}, retry);

  ASSERT_TRUE(first && again);
  EXPECT_EQ(again->seq, first->seq);
}

TEST_F(RetryTest, IsAnsweredAsItStoodThen) {
  const auto first = remember({content_with("a")}, retry_of(1, 1));
  ASSERT_TRUE(first);
  const base::Id id = first->items.front().memory.id;
  ASSERT_TRUE(data.memories->revise(in_home(), id, {.text = "changed"}, std::nullopt));
  ASSERT_TRUE(data.memories->forget(in_home(), id, std::nullopt));

  const auto again = remember({content_with("a")}, retry_of(1, 1));

  ASSERT_TRUE(again);
  EXPECT_EQ(again->items.front().memory.content.text, "a");
  EXPECT_EQ(again->items.front().memory.revision, 1);
  EXPECT_EQ(again->items.front().memory.state, State::live);
}

TEST_F(RetryTest, OfADuplicateSaysDuplicateAgain) {
  data.remember("a");
  const auto first = remember({content_with("a")}, retry_of(1, 1), OnDuplicate::return_existing);
  data.remember("b");

  const auto again = remember({content_with("a")}, retry_of(1, 1), OnDuplicate::return_existing);

  ASSERT_TRUE(first && again);
  EXPECT_TRUE(again->items.front().duplicate);
  EXPECT_EQ(again->seq, first->seq);
  EXPECT_EQ(data.rows("SELECT status, seq FROM idempotency", 2), "200|2\n");
}

TEST_F(RetryTest, KeepsTheStatusThatDuplicatesAreAnsweredWith) {
  data.remember("a");
  WriteContext context = in_home(retry_of(1, 1));
  context.status_of_duplicates = 201;

  ASSERT_TRUE(data.memories->remember(context, {content_with("a")}, OnDuplicate::return_existing));

  EXPECT_EQ(data.rows("SELECT status, seq FROM idempotency", 2), "201|2\n");
}

TEST_F(RetryTest, OfAForgetIsNotRefusedAsNotLive) {
  const Memory memory = data.remember("a");
  const auto first = data.memories->forget(in_home(retry_of(1, 1)), memory.id, std::nullopt);
  ASSERT_TRUE(data.memories->restore(in_home(), memory.id));

  const auto again = data.memories->forget(in_home(retry_of(1, 1)), memory.id, std::nullopt);

  ASSERT_TRUE(first && again);
  EXPECT_EQ(again->memory.state, State::forgotten);
  EXPECT_EQ(again->memory.restorable_until, first->memory.restorable_until);
  EXPECT_EQ(again->seq, first->seq);
  EXPECT_EQ(data.show(memory.id).state, State::live);
}

TEST_F(RetryTest, OfARevisionMakesNoSecondOne) {
  const Memory memory = data.remember("a");
  ASSERT_TRUE(data.memories->revise(in_home(retry_of(1, 1)), memory.id, {.text = "b"}, 1));

  const auto again = data.memories->revise(in_home(retry_of(1, 1)), memory.id, {.text = "b"}, 1);

  ASSERT_TRUE(again);
  EXPECT_EQ(again->memory.revision, 2);
  EXPECT_EQ(data.show(memory.id).revision, 2);
}

TEST_F(RetryTest, OfWhatWasErasedSinceSaysErased) {
  const auto first = remember({content_with("a")}, retry_of(1, 1));
  ASSERT_TRUE(first);
  data.execute("UPDATE bodies SET body = NULL WHERE seq = 2");
  data.execute("UPDATE memories SET state = 'erased', erased_at = 7");

  const auto again = remember({content_with("a")}, retry_of(1, 1));

  ASSERT_TRUE(again);
  EXPECT_EQ(again->items.front().memory.state, State::erased);
  EXPECT_EQ(again->items.front().memory.erased_at, base::from_milliseconds(7));
  EXPECT_EQ(again->items.front().memory.content.text, "");
}

TEST_F(RetryTest, WithAnotherRequestIsRefused) {
  ASSERT_TRUE(remember({content_with("a")}, retry_of(1, 1)));

  const auto refused = remember({content_with("b")}, retry_of(1, 2));

  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().reason, Refused::Reason::retry_mismatch);
  EXPECT_EQ(journal_rows(), 2);
}

TEST_F(RetryTest, AfterARefusalIsTriedAnew) {
  const Memory memory = data.remember("a");
  ASSERT_FALSE(data.memories->revise(in_home(retry_of(1, 1)), memory.id, {.text = "b"}, 9));

  const auto again = data.memories->revise(in_home(retry_of(1, 2)), memory.id, {.text = "b"}, 1);

  EXPECT_TRUE(again) << "only what succeeded is kept for a retry";
}

TEST_F(RetryTest, AfterADayIsANewRequest) {
  ASSERT_TRUE(remember({content_with("a")}, retry_of(1, 1)));
  data.clock.advance(std::chrono::hours(24));

  const auto again = remember({content_with("b")}, retry_of(1, 2));

  ASSERT_TRUE(again);
  EXPECT_EQ(again->seq, 3);
  EXPECT_EQ(data.number("SELECT count(*) FROM idempotency"), 1);
}

TEST_F(RetryTest, WithinTheDayIsStillTheFirstOne) {
  ASSERT_TRUE(remember({content_with("a")}, retry_of(1, 1)));
  data.clock.advance(std::chrono::hours(24) - std::chrono::milliseconds(1));

  const auto again = remember({content_with("a")}, retry_of(1, 1));

  ASSERT_TRUE(again);
  EXPECT_EQ(again->seq, 2);
}

TEST_F(RetryTest, OfAnotherCallerIsAnotherRequest) {
  Keys keys(data.database(), data.clock, data.ids);
  const auto key = keys.create(
      {}, {.name = "k", .role = Role::writer, .spaces = {"*"}, .expires_at = {}}, std::nullopt);
  ASSERT_TRUE(key);
  ASSERT_TRUE(remember({content_with("a")}, retry_of(1, 1)));
  auto context = in_home(retry_of(1, 2));
  context.caller = *keys.authenticate(key->secret);

  const auto other = data.memories->remember(context, {content_with("b")}, OnDuplicate::add);

  ASSERT_TRUE(other);
  EXPECT_EQ(data.number("SELECT count(*) FROM idempotency"), 2);
}

TEST_F(RetryTest, KeepsIdsAndNumbersButNoContent) {
  const auto first = remember({content_with("secret words")}, retry_of(1, 1));

  ASSERT_TRUE(first);
  EXPECT_EQ(data.rows("SELECT status, seq, answer FROM idempotency", 3),
            "201|2|[[\"" + base::format_id(first->items.front().memory.id) + "\",2,false]]\n");
  EXPECT_EQ(data.number("SELECT length(key) FROM idempotency"), 0);
}

}  // namespace
}  // namespace theseus::memory
