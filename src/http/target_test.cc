#include "http/target.h"

#include <gmock/gmock.h>

namespace theseus::http {
namespace {

using ::testing::ElementsAre;
using ::testing::Pair;

TEST(Target, KeepsAnEncodedSlashInsideItsSegment) {
  const auto target = parse_target("/v1/spaces/a%2Fb/recall");

  ASSERT_TRUE(target);
  EXPECT_THAT(target->segments, ElementsAre("v1", "spaces", "a/b", "recall"));
  EXPECT_EQ(target->path, "/v1/spaces/a%2Fb/recall");
}

TEST(Target, DecodesEachSegmentOnce) {
  const auto target = parse_target("/%2561/%C3%A9/a+b");

  ASSERT_TRUE(target);
  EXPECT_THAT(target->segments, ElementsAre("%61", "\xc3\xa9", "a+b"));
}

TEST(Target, ReadsTheQueryAsFormsWriteIt) {
  const auto target = parse_target("/x?a=1&b=two+words%2B&c&=d&&a=%26%3D?");

  ASSERT_TRUE(target);
  EXPECT_THAT(target->query, ElementsAre(Pair("a", "1"), Pair("b", "two words+"), Pair("c", ""),
                                         Pair("", "d"), Pair("a", "&=?")));
}

TEST(Target, TakesTheAuthorityOffAnAbsoluteOne) {
  const auto target = parse_target("http://memory.example:7077");

  ASSERT_TRUE(target);
  EXPECT_EQ(target->authority, "memory.example:7077");
  EXPECT_EQ(target->path, "/");
  EXPECT_FALSE(parse_target("http://memory.example?x=1"));
}

TEST(Target, KeepsEmptySegmentsApart) {
  EXPECT_THAT(parse_target("/")->segments, ElementsAre(""));
  EXPECT_THAT(parse_target("/a//b/")->segments, ElementsAre("a", "", "b", ""));
}

TEST(Target, ReadsBackWhatWasEncodedAsOneComponent) {
  const std::string text = "a/b c?d=%\xC3\xA9&+~";

  EXPECT_EQ(encode_component(text), "a%2Fb%20c%3Fd%3D%25%C3%A9%26%2B~");
  EXPECT_THAT(parse_target("/" + encode_component(text))->segments, ElementsAre(text));
}

class BadTarget : public ::testing::TestWithParam<std::string_view> {};

TEST_P(BadTarget, IsRefusedWithASentence) {
  const auto target = parse_target(GetParam());

  ASSERT_FALSE(target);
  EXPECT_FALSE(target.error().message.empty());
}

INSTANTIATE_TEST_SUITE_P(All, BadTarget,
                         ::testing::Values("", "*", "x", "/a b", "/a\x7f", "/\xc3\xa9", "/a#b",
                                           "/%", "/%4", "/%4g", "/%g4", "/%00", "/%ff", "/%c0%80",
                                           "/%ed%a0%80", "/x?%", "/x?a=%00", "/x?%ff=1",
                                           "ftp://x/y", "//x\t"));

}  // namespace
}  // namespace theseus::http
