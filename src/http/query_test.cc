#include "http/query.h"

#include <gmock/gmock.h>

namespace theseus::http {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

Request asked(std::vector<std::pair<std::string, std::string>> query) {
  return Request{.query = std::move(query)};
}

TEST(Query, ReadsEachKindOfParameter) {
  const Request request = asked({{"text", "two words"},
                                 {"mode", "hybrid"},
                                 {"tags", "a,b"},
                                 {"limit", "10"},
                                 {"as_of", "2026-11-21T15:04:05Z"}});
  Query query(request);

  EXPECT_EQ(query.text("text"), "two words");
  EXPECT_EQ(query.word("mode", {"hybrid", "vector"}), "hybrid");
  EXPECT_THAT(query.list("tags", {}, 2).value(), ElementsAre("a", "b"));
  EXPECT_EQ(query.integer("limit", 1, 10), 10);
  EXPECT_EQ(query.time("as_of"), base::parse_time("2026-11-21T15:04:05Z"));
  EXPECT_FALSE(query.fault());
}

TEST(Query, GivesNothingForWhatIsAbsent) {
  const Request request = asked({});
  Query query(request);

  EXPECT_EQ(query.text("text"), std::nullopt);
  EXPECT_EQ(query.integer("limit", 1, 10), std::nullopt);
  EXPECT_FALSE(query.fault());
}

TEST(Query, RefusesAParameterThatNobodyAskedFor) {
  const Request request = asked({{"limit", "1"}, {"limmit", "2"}});
  Query query(request);

  query.integer("limit", 1, 10);

  ASSERT_TRUE(query.fault());
  EXPECT_EQ(query.fault()->pointer, "/limmit");
}

TEST(Query, RefusesAParameterGivenTwice) {
  const Request request = asked({{"limit", "1"}, {"limit", "1"}});
  Query query(request);

  EXPECT_EQ(query.integer("limit", 1, 10), std::nullopt);
  EXPECT_THAT(query.fault()->message, HasSubstr("twice"));
}

TEST(Query, TakesARepeatedParameterWithItsCommas) {
  const Request request = asked({{"tag", "a,b"}, {"limit", "1"}, {"tag", "c"}});
  Query query(request);

  EXPECT_THAT(query.repeated("tag", {}, 2).value(), ElementsAre("a,b", "c"));
  EXPECT_EQ(query.repeated("other", {}, 2), std::nullopt);
  EXPECT_EQ(query.integer("limit", 1, 10), 1);
  EXPECT_FALSE(query.fault());
}

TEST(Query, BoundsARepeatedParameter) {
  const Request request = asked({{"tag", ""}, {"tag", "c"}});

  Query too_many(request);
  too_many.repeated("tag", {}, 1);
  Query empty_item(request);
  empty_item.repeated("tag", {.min_bytes = 1}, 2);

  EXPECT_THAT(too_many.fault()->message, HasSubstr("at most 1"));
  EXPECT_THAT(empty_item.fault()->message, HasSubstr("too short"));
}

TEST(Query, KeepsTheFirstFault) {
  const Request request = asked({{"limit", "x"}, {"mode", "fast"}});
  Query query(request);

  query.integer("limit", 1, 10);
  query.word("mode", {"hybrid", "vector"});
  query.refuse("other", "is odd");

  EXPECT_EQ(query.fault()->pointer, "/limit");
}

class BadNumber : public ::testing::TestWithParam<std::string> {};

TEST_P(BadNumber, IsRefusedWithTheRange) {
  const Request request = asked({{"limit", GetParam()}});
  Query query(request);

  EXPECT_EQ(query.integer("limit", 1, 10), std::nullopt);
  EXPECT_THAT(query.fault()->message, HasSubstr("from 1 to 10"));
}

INSTANTIATE_TEST_SUITE_P(All, BadNumber,
                         ::testing::Values("", "0", "11", "-1", "+1", " 1", "1 ", "1.0", "1e1",
                                           "0x1", "99999999999999999999"));

TEST(Query, BoundsTextsAndLists) {
  const Request request = asked({{"short", ""}, {"long", "abcd"}, {"many", "a,b,c"}});

  Query empty(request);
  empty.text("short", {.min_bytes = 1});
  Query too_long(request);
  too_long.text("long", {.max_bytes = 3});
  Query too_many(request);
  too_many.list("many", {}, 2);
  Query empty_item(request);
  empty_item.list("short", {.min_bytes = 1}, 2);

  EXPECT_EQ(empty.fault()->pointer, "/short");
  EXPECT_EQ(too_long.fault()->pointer, "/long");
  EXPECT_EQ(too_many.fault()->pointer, "/many");
  EXPECT_EQ(empty_item.fault()->pointer, "/short");
}

TEST(Query, RefusesWordsAndTimesThatAreNone) {
  const Request request = asked({{"mode", "fast"}, {"as_of", "yesterday"}});

  Query word(request);
  word.word("mode", {"hybrid", "vector"});
  Query time(request);
  time.time("as_of");

  EXPECT_THAT(word.fault()->message, HasSubstr("hybrid vector"));
  EXPECT_EQ(time.fault()->pointer, "/as_of");
}

}  // namespace
}  // namespace theseus::http
