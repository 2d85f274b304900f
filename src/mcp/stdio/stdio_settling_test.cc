#include "mcp/stdio/stdio.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "mcp/stdio/testing/conversation.h"
#include "mcp/stdio/testing/messages.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;
using testing::Conversation;
using ::testing::HasSubstr;
using testing::initialize;
using testing::ping;
using testing::text_of;

TEST(StdioSettling, SettlesBetweenCallsAndHandsOverWhatHasNotBegun) {
  Conversation talk({.running_calls = 1});
  talk.begin();

  talk.say(initialize("2025-11-25"));
  talk.call(1, "wait", "runs");
  talk.wait_for_running(1);
  talk.set_course(Course::settle);
  talk.next();
  talk.say(ping("noticed"));  // whatever is read after it is read by one who settles
  talk.next();
  talk.call(2, "echo", "held");
  talk.say(ping("answered"));
  talk.write(R"({"jsonrpc":"2.0","id":3,"me)");
  EXPECT_EQ(talk.next().at("id"), "answered");
  talk.let_go();

  EXPECT_EQ(text_of(talk.next()), "runs");
  EXPECT_EQ(talk.outcome(), Stdio::Outcome::settled);
  const Continuation continuation = talk.stdio().continuation();
  EXPECT_EQ(continuation.negotiated, Revision::v2025_11_25);
  EXPECT_EQ(json::parse(continuation.initialize), initialize("2025-11-25").at("params"));
  EXPECT_THAT(continuation.unread, HasSubstr(R"("text":"held")"));
  EXPECT_TRUE(continuation.unread.ends_with("}\n{\"jsonrpc\":\"2.0\",\"id\":3,\"me"));
  EXPECT_FALSE(continuation.skips_line);
}

TEST(StdioSettling, AnswersALongHandshakeAndDoesNotHandItOver) {
  Conversation talk({.initialize_bytes = 16}, {.initialize = "{}"});
  talk.begin();

  talk.say(initialize("2025-11-25"));
  EXPECT_EQ(talk.next().at("id"), "open");
  talk.set_course(Course::settle);

  EXPECT_EQ(talk.outcome(), Stdio::Outcome::settled);
  EXPECT_EQ(talk.stdio().continuation().negotiated, Revision::v2025_11_25);
  EXPECT_EQ(talk.stdio().continuation().initialize, "");
}

TEST(StdioSettling, HandsOnTheHandshakeThatItWasHanded) {
  Conversation talk({}, {.initialize = R"({"capabilities":{}})"});
  talk.begin();

  talk.set_course(Course::settle);

  EXPECT_EQ(talk.outcome(), Stdio::Outcome::settled);
  EXPECT_EQ(talk.stdio().continuation().initialize, R"({"capabilities":{}})");
}

TEST(StdioSettling, GoesOnWhereAnotherSettled) {
  Conversation talk({}, {.negotiated = Revision::v2025_11_25,
                         .unread = ping(1).dump() + "\n{\"jsonrpc\":\"2.0\",\"id\":2,\"me"});
  talk.begin();

  talk.write("thod\":\"ping\"}\n");

  EXPECT_EQ(talk.next().at("id"), 1);
  EXPECT_EQ(talk.next().at("id"), 2);
}

TEST(StdioSettling, PassesOverTheRestOfALineThatAnotherRefused) {
  Conversation talk({}, {.unread = ping(1).dump() + "\n", .skips_line = true});
  talk.begin();

  talk.write("rest of it\n" + ping(2).dump() + "\n");

  EXPECT_EQ(talk.next().at("id"), 1);
  EXPECT_EQ(talk.next().at("id"), 2);
}

TEST(StdioSettling, GoesOnBesideALongCallAfterItWasToSettleInVain) {
  Conversation talk;
  talk.begin();
  talk.call(1, "wait", "runs long");
  talk.wait_for_running(1);
  talk.set_course(Course::settle);
  talk.say(ping(2));
  EXPECT_EQ(talk.next().at("id"), 2);
  talk.call(3, "echo", "held");

  talk.set_course(Course::go_on);

  EXPECT_EQ(text_of(talk.next()), "held");
}

TEST(StdioSettling, GoesOnItselfAfterItHasSettledInVain) {
  Conversation talk;
  talk.set_course(Course::settle);
  talk.begin();
  talk.call(1, "echo", "held");
  EXPECT_EQ(talk.outcome(), Stdio::Outcome::settled);

  talk.set_course(Course::go_on);
  talk.begin();

  EXPECT_EQ(text_of(talk.next()), "held");
}

}  // namespace
}  // namespace theseus::mcp
