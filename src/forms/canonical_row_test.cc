#include "forms/canonical_row.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace theseus::forms {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string bytes_of_body(std::string_view body) {
  const auto bytes = canonical_row({.kind = "remember", .time = 1, .body = body});
  return bytes ? base::to_hex(*bytes) : "refused: " + bytes.error().message;
}

TEST(CanonicalRow, PutsEachPartBehindWhatItIs) {
  const base::Bytes memory = {0xaa, 0xbb};

  const auto bytes = canonical_row(
      {.kind = "k", .memory = memory, .revision = 20, .time = -3, .body = "{\"n\":[]}"});

  EXPECT_EQ(base::to_hex(bytes.value()),
            "01"
            "04"
            "01000000"
            "6b"
            "07"
            "02000000"
            "aabb"
            "03"
            "03000000"
            "326531"
            "03"
            "04000000"
            "2d336530"
            "00"
            "06"
            "01000000"
            "01000000"
            "6e"
            "05"
            "00000000");
}

TEST(CanonicalRow, DoesNotDependOnOrderWhiteSpaceEscapesOrWritingOfNumbers) {
  EXPECT_EQ(bytes_of_body(R"({"b":{"d":1.0,"c":[1,2]},"a":"é"})"),
            bytes_of_body("{ \"a\" : \"\\u00e9\",\n\"b\":{\"c\":[1e0,2],\"d\":1}}"));
}

TEST(CanonicalRow, KeepsTheOrderOfAnArray) {
  EXPECT_NE(bytes_of_body(R"({"a":[1,2]})"), bytes_of_body(R"({"a":[2,1]})"));
}

TEST(CanonicalRow, TellsWhatLooksAlikeApart) {
  EXPECT_NE(bytes_of_body(R"({"a":1})"), bytes_of_body(R"({"a":"1"})"));
  EXPECT_NE(bytes_of_body(R"({"a":[]})"), bytes_of_body(R"({"a":{}})"));
  EXPECT_NE(bytes_of_body(R"({"a":null})"), bytes_of_body(R"({})"));
  EXPECT_NE(bytes_of_body(R"({"a":"bc"})"), bytes_of_body(R"({"ab":"c"})"));
  EXPECT_NE(bytes_of_body(R"({"a":["b","c"]})"), bytes_of_body(R"({"a":["bc"]})"));
  EXPECT_NE(bytes_of_body(R"({"a":[[1],2]})"), bytes_of_body(R"({"a":[[1,2]]})"));
}

TEST(CanonicalRow, TellsARowWithoutABodyFromOneWithAnEmptyBody) {
  const auto without = canonical_row({.kind = "restore", .time = 1});
  const auto empty = canonical_row({.kind = "restore", .time = 1, .body = "{}"});

  EXPECT_NE(without.value(), empty.value());
}

TEST(CanonicalRow, TakesDeepNesting) {
  constexpr std::size_t kDepth = 100'000;
  const std::string body = "{\"a\":" + std::string(kDepth, '[') + std::string(kDepth, ']') + "}";

  EXPECT_TRUE(canonical_row({.kind = "remember", .time = 1, .body = body}));
}

class DamagedBody : public ::testing::TestWithParam<const char*> {};

TEST_P(DamagedBody, IsRefusedWithoutAWordOfIt) {
  const auto bytes = canonical_row({.kind = "remember", .time = 1, .body = GetParam()});

  ASSERT_FALSE(bytes);
  EXPECT_THAT(bytes.error().message, HasSubstr("its body "));
  EXPECT_THAT(bytes.error().message, Not(HasSubstr("secret")));
}

INSTANTIATE_TEST_SUITE_P(Each, DamagedBody,
                         ::testing::Values("", "secret", "{\"secret\":1", "[\"secret\"]",
                                           "\"secret\"", "7", "null", "{\"secret\":\"\xff\"}",
                                           "{\"secret\":1}x", "{\"secret\":1,\"secret\":1}",
                                           "{\"a\":{\"secret\":1,\"b\":2,\"secret\":3}}",
                                           "{\"secret\":\"\\ud800\"}", "{\"secret\":1e400}",
                                           "{\"secret\":1e-99999999999999999999}"));

}  // namespace
}  // namespace theseus::forms
