#include "base/id.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <thread>
#include <vector>

#include "base/error.h"

namespace theseus::base {
namespace {

class FixedClock final : public Clock {
 public:
  Time now() const override { return time; }
  Time time = from_milliseconds(0x0192f3a07b1c);
};

TEST(Id, IsShownAndReadBack) {
  const std::string text = "0192f3a0-7b1c-7def-8123-456789abcdef";

  const auto id = parse_id(text);

  ASSERT_TRUE(id);
  EXPECT_EQ(format_id(*id), text);
}

TEST(Id, IsReadInUpperCaseToo) {
  EXPECT_EQ(parse_id("0192F3A0-7B1C-7DEF-8123-456789ABCDEF"),
            parse_id("0192f3a0-7b1c-7def-8123-456789abcdef"));
}

TEST(Id, IsNotReadFromAnythingElse) {
  EXPECT_FALSE(parse_id(""));
  EXPECT_FALSE(parse_id("0192f3a0-7b1c-7def-8123-456789abcde"));
  EXPECT_FALSE(parse_id("0192f3a0-7b1c-7def-8123-456789abcdeg"));
  EXPECT_FALSE(parse_id("0192f3a07b1c-7def-8123-456789abcdef--"));
}

TEST(Id, OfAnotherNumberOfBytesIsCorrupt) {
  const Bytes short_by_one(15);

  EXPECT_THROW(id_of(short_by_one), Error);
}

TEST(Uuid7Source, PutsTimeVersionAndVariantWhereRfc9562HasThem) {
  FixedClock clock;
  Uuid7Source source(clock);

  const std::string text = format_id(source.next());

  EXPECT_EQ(text.substr(0, 13), "0192f3a0-7b1c");
  EXPECT_EQ(text[14], '7');
  EXPECT_NE(std::string("89ab").find(text[19]), std::string::npos);
}

TEST(Uuid7Source, MakesLaterIdsSortLaterWithinOneMillisecond) {
  FixedClock clock;
  Uuid7Source source(clock);
  std::vector<Id> ids;

  std::generate_n(std::back_inserter(ids), 10'000, [&] { return source.next(); });

  EXPECT_TRUE(std::is_sorted(ids.begin(), ids.end()));
  EXPECT_EQ(std::set<Id>(ids.begin(), ids.end()).size(), ids.size());
}

TEST(Uuid7Source, GoesOnCountingWhenTheClockIsSetBack) {
  FixedClock clock;
  Uuid7Source source(clock);
  const Id before = source.next();

  clock.time -= std::chrono::hours(1);

  EXPECT_LT(before, source.next());
}

TEST(Uuid7Source, GivesEachThreadItsOwnIds) {
  const SystemClock clock;
  Uuid7Source source(clock);
  std::vector<std::vector<Id>> made(4);

  std::vector<std::thread> threads;
  for (auto& ids : made) {
    threads.emplace_back(
        [&] { std::generate_n(std::back_inserter(ids), 1'000, [&] { return source.next(); }); });
  }
  for (auto& thread : threads) thread.join();

  std::set<Id> all;
  for (const auto& ids : made) all.insert(ids.begin(), ids.end());
  EXPECT_EQ(all.size(), 4'000U);
}

}  // namespace
}  // namespace theseus::base
