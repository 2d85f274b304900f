#include "http/endpoints/write_request.h"

#include <gtest/gtest.h>

namespace theseus::http {
namespace {

constexpr const char* kId = "0192f3a0-7b1c-7def-8123-456789abcdef";

Request request_of(std::string space, std::string id) {
  Request request;
  request.method = Method::patch;
  request.path = "/v1/spaces/" + space + "/memories/" + id;
  request.parameters = {{"space", std::move(space)}, {"id", std::move(id)}};
  return request;
}

Request with_if_match(std::string value) {
  Request request = request_of("default", kId);
  request.headers.emplace_back("If-Match", std::move(value));
  return request;
}

TEST(MemoryWrite, NamesSpaceAndMemory) {
  const auto write = parse_memory_write(request_of("default", kId));

  ASSERT_TRUE(write);
  EXPECT_EQ(write->context.space, "default");
  EXPECT_EQ(base::format_id(write->id), kId);
  EXPECT_EQ(write->expected_revision, std::nullopt);
  EXPECT_FALSE(write->context.retry);
}

TEST(MemoryWrite, ReadsTheRevisionOfIfMatch) {
  const auto write = parse_memory_write(with_if_match("\"17\""));

  ASSERT_TRUE(write);
  EXPECT_EQ(write->expected_revision, 17);
}

TEST(MemoryWrite, TakesAStarForAnyRevision) {
  const auto write = parse_memory_write(with_if_match("*"));

  ASSERT_TRUE(write);
  EXPECT_EQ(write->expected_revision, std::nullopt);
}

class BadIfMatch : public testing::TestWithParam<const char*> {};

TEST_P(BadIfMatch, IsRefusedByTheNameOfTheHeader) {
  const auto write = parse_memory_write(with_if_match(GetParam()));

  ASSERT_FALSE(write);
  EXPECT_EQ(write.error().status, 400);
  EXPECT_EQ(write.error().field, "If-Match");
}

INSTANTIATE_TEST_SUITE_P(Forms, BadIfMatch,
                         testing::Values("", "3", "\"\"", "\"0\"", "\"-1\"", "\"03\"", "W/\"3\"",
                                         "\"3\", \"4\"", "\"99999999999\"", "\"3 \"", "\"x\""));

TEST(MemoryWrite, KeepsTheIdempotencyKeyAsAHash) {
  Request request = request_of("default", kId);
  request.headers.emplace_back("Idempotency-Key", "one");

  const auto write = parse_memory_write(request);

  ASSERT_TRUE(write);
  ASSERT_TRUE(write->context.retry);
  EXPECT_EQ(write->context.retry->token, base::sha256(base::bytes_of("one")));
}

TEST(MemoryWrite, RefusesAnIdThatIsNone) {
  const auto write = parse_memory_write(request_of("default", "17"));

  ASSERT_FALSE(write);
  EXPECT_EQ(write.error().field, "/id");
}

}  // namespace
}  // namespace theseus::http
