#include "memory/body.h"

#include <gtest/gtest.h>

#include "memory/current.h"

namespace theseus::memory {
namespace {

Content full_content() {
  Content content;
  content.text = "tea \"&\" Ünï\t\n";
  content.kind = "fact";
  content.tags = {"a", "ü"};
  content.metadata = R"({"a":{"b":[1,2.5,-3,true,null,"x\"y"]},"n":18446744073709551615})";
  content.importance = 0.123456789;
  content.source = {.agent = "a", .session = "s", .speaker = "p", .uri = "u"};
  content.occurred_at = base::from_milliseconds(1234);
  content.expires_at = base::from_milliseconds(-62135596800000);
  content.supersedes = {base::Id{{1}}, base::Id{{2}}};
  return content;
}

Content content_of(std::string_view body) {
  return parse_content(body).value();
}

class CorruptBody : public ::testing::TestWithParam<const char*> {};

TEST_P(CorruptBody, IsRefusedWithAReason) {
  const auto content = parse_content(GetParam());

  ASSERT_FALSE(content);
  EXPECT_NE(content.error().message, "");
}

INSTANTIATE_TEST_SUITE_P(
    All, CorruptBody,
    ::testing::Values("", "{", "[]", "7", R"({"kind":"note"})", R"({"text":5})",
                      R"({"text":"a"} x)", R"({"text":"a","tags":"t"})",
                      R"({"text":"a","tags":[1]})", R"({"text":"a","metadata":[]})",
                      R"({"text":"a","importance":"high"})", R"({"text":"a","source":1})",
                      R"({"text":"a","occurred_at":"never"})", R"({"text":"a","expires_at":1})",
                      R"({"text":"a","supersedes":["x"]})", "{\"text\":\"\xff\"}"));

TEST(BodyTest, GivesBackEveryFieldOfTheContent) {
  EXPECT_EQ(content_of(remember_body(full_content())), full_content());
}

TEST(BodyTest, LeavesOutWhatIsNotThere) {
  Content content;
  content.text = "tea";

  EXPECT_EQ(remember_body(content), R"({"importance":0.5,"kind":"note","text":"tea"})");
  EXPECT_EQ(content_of(remember_body(content)), content);
}

TEST(BodyTest, PassesOverFieldsThatItDoesNotKnow) {
  const Content content =
      content_of(R"({"x":{"text":"no"},"text":"yes","source":{"agent":"a","mood":{"deep":[1]}}})");

  EXPECT_EQ(content.text, "yes");
  EXPECT_EQ(content.source.agent, "a");
}

TEST(BodyTest, ReadsAWholeNumberAsImportance) {
  EXPECT_EQ(content_of(R"({"text":"a","importance":1})").importance, 1.0);
}

TEST(BodyTest, OfARevisionChangesOnlyWhatThePatchGives) {
  const std::string before = remember_body(full_content());

  Content expected = full_content();
  expected.text = "milk";
  expected.source = {};
  expected.expires_at.reset();
  EXPECT_EQ(
      content_of(revise_body(
          before, {.text = "milk", .source = Source{}, .expires_at = std::optional<base::Time>()})),
      expected);
}

TEST(BodyTest, OfARevisionKeepsUnknownFieldsAndDropsTheTimeOfAnImport) {
  EXPECT_EQ(revise_body(R"({"at":"2020-01-01T00:00:00Z","new":[1],"text":"a"})", {.text = "b"}),
            R"({"new":[1],"text":"b"})");
}

TEST(BodyTest, OfEventsSaysWhatTheyNeed) {
  EXPECT_EQ(space_body("home"), R"({"name":"home"})");
  EXPECT_EQ(supersede_body(base::Id{}), R"({"by":"00000000-0000-0000-0000-000000000000"})");
  EXPECT_EQ(forget_body(base::from_milliseconds(0), Cause::asked),
            R"({"restorable_until":"1970-01-01T00:00:00.000Z"})");
  EXPECT_EQ(forget_body(base::from_milliseconds(0), Cause::expired),
            R"({"expired":true,"restorable_until":"1970-01-01T00:00:00.000Z"})");
}

}  // namespace
}  // namespace theseus::memory
