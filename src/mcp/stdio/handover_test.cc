#include "mcp/stdio/handover.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace theseus::mcp {
namespace {

using ::testing::HasSubstr;

constexpr std::int64_t kProcess = 4711;

TEST(Handover, IsFrozenInForm1) {
  const Continuation continuation{
      .negotiated = Revision::v2025_11_25, .unread = "{}\n{\"half", .skips_line = false};

  EXPECT_EQ(handover_text(continuation, "0.1.0", kProcess),
            R"({"form":1,"oldest_reader":1,"process":4711,"release":"0.1.0",)"
            R"("revision":"2025-11-25","skips_line":false,"unread":"e30KeyJoYWxm"})");
}

TEST(Handover, HoldsWhatTheClientSaidOfItselfWhereThatIsKnown) {
  const Continuation continuation{.negotiated = Revision::v2025_11_25,
                                  .initialize = R"({"capabilities":{"elicitation":{}}})"};

  EXPECT_EQ(handover_text(continuation, "0.1.0", kProcess),
            R"({"form":1,"initialize":{"capabilities":{"elicitation":{}}},"oldest_reader":1,)"
            R"("process":4711,"release":"0.1.0","revision":"2025-11-25","skips_line":false,)"
            R"("unread":""})");
}

TEST(Handover, GivesEverythingBack) {
  const Continuation before{.negotiated = Revision::v2024_11_05,
                            .initialize = R"({"clientInfo":{"name":"a"}})",
                            .unread = std::string("\xff\0half \xc3", 8),
                            .skips_line = true};

  const auto after = parse_handover(handover_text(before, "0.1.0", kProcess), kProcess);

  ASSERT_TRUE(after);
  EXPECT_EQ(after->negotiated, before.negotiated);
  EXPECT_EQ(after->initialize, before.initialize);
  EXPECT_EQ(after->unread, before.unread);
  EXPECT_TRUE(after->skips_line);
}

TEST(Handover, KnowsAClientWithoutAHandshake) {
  const auto after = parse_handover(handover_text({}, "0.1.0", kProcess), kProcess);

  ASSERT_TRUE(after);
  EXPECT_FALSE(after->negotiated);
  EXPECT_EQ(after->initialize, "");
  EXPECT_EQ(after->unread, "");
  EXPECT_FALSE(after->skips_line);
}

TEST(Handover, PassesOverWhatALaterReleaseAddedToALaterForm) {
  const auto after = parse_handover(
      R"({"form":7,"oldest_reader":1,"process":4711,"unread":"eA==","revision":null,
          "future":{"deep":[1]},"release":"9.0.0"})",
      kProcess);

  ASSERT_TRUE(after);
  EXPECT_EQ(after->unread, "x");
}

TEST(Handover, TakesARevisionThatItDoesNotServeForNone) {
  const auto after = parse_handover(
      R"({"form":1,"oldest_reader":1,"process":4711,"unread":"","revision":"2031-01-01"})",
      kProcess);

  ASSERT_TRUE(after);
  EXPECT_FALSE(after->negotiated);
}

std::string reason(std::string_view text) {
  const auto handover = parse_handover(text, kProcess);
  return handover ? "none" : handover.error().message;
}

TEST(Handover, RefusesWhatItCannotOrMustNotTakeUp) {
  EXPECT_THAT(reason(R"({"form":2,"oldest_reader":2,"process":4711,"unread":""})"),
              HasSubstr("only a program that knows form 2 may read it"));
  EXPECT_THAT(reason(R"({"form":1,"oldest_reader":1,"process":1,"unread":""})"),
              HasSubstr("for another process"));
  EXPECT_THAT(reason(R"({"form":1,"oldest_reader":1,"unread":""})"),
              HasSubstr("for another process"));
  EXPECT_THAT(reason(R"({"form":1,"oldest_reader":1,"process":4711,"unread":"%"})"),
              HasSubstr("damaged"));
  EXPECT_THAT(reason(R"({"form":1,"oldest_reader":1,"process":4711})"),
              HasSubstr("no unread bytes"));
  EXPECT_THAT(reason(R"({"process":4711,"unread":""})"), HasSubstr("does not say its form"));
  EXPECT_THAT(reason("[1]"), HasSubstr("no JSON object"));
  EXPECT_THAT(reason(""), HasSubstr("THESEUS_MCP_HANDOVER cannot be taken up"));
}

TEST(Handover, IsCheckedByItsFormAloneWhoeverItIsTo) {
  EXPECT_FALSE(find_handover_fault(R"({"form":9,"oldest_reader":1})"));
  EXPECT_TRUE(find_handover_fault(R"({"form":2,"oldest_reader":2})"));
}

TEST(HandoverFile, StaysOpenAcrossAnExecAndIsTakenOnce) {
  const int descriptor = make_memory_file("content");
  const int flags = ::fcntl(descriptor, F_GETFD);

  const auto first = take_memory_file(std::to_string(descriptor));
  const auto second = take_memory_file(std::to_string(descriptor));

  EXPECT_EQ(flags & FD_CLOEXEC, 0);
  ASSERT_TRUE(first);
  EXPECT_EQ(*first, "content");
  EXPECT_FALSE(second);
}

TEST(HandoverFile, HoldsALineOfTheGreatestLength) {
  const std::string content(std::size_t{24} << 20, 'x');

  const auto taken = take_memory_file(std::to_string(make_memory_file(content)));

  ASSERT_TRUE(taken);
  EXPECT_EQ(*taken, content);
}

TEST(HandoverFile, LeavesADescriptorOfSomebodyElseOpen) {
  const int stranger = ::open("/dev/null", O_RDONLY | O_CLOEXEC);

  EXPECT_FALSE(take_memory_file(std::to_string(stranger)));
  EXPECT_FALSE(take_memory_file("1"));
  EXPECT_FALSE(take_memory_file("-1"));
  EXPECT_FALSE(take_memory_file(""));
  EXPECT_FALSE(take_memory_file("7x"));

  EXPECT_EQ(::close(stranger), 0);
}

}  // namespace
}  // namespace theseus::mcp
