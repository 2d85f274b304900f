#include "mcp/stdio/stdio.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "mcp/stdio/testing/conversation.h"
#include "mcp/stdio/testing/messages.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;
using testing::cancel;
using testing::Conversation;
using testing::discover;
using ::testing::HasSubstr;
using testing::initialize;
using testing::ping;
using testing::text_of;

TEST(Stdio, AnswersAClientThatShakesHandsAfterItHasDiscovered) {
  Conversation talk;
  talk.begin();

  talk.say(discover());
  talk.say(initialize("2025-06-18"));
  talk.call(1, "echo", "both eras");

  EXPECT_EQ(talk.next().at("id"), "look");
  EXPECT_EQ(talk.next().at("result").at("protocolVersion"), "2025-06-18");
  EXPECT_EQ(text_of(talk.next()), "both eras");
}

TEST(Stdio, AnswersAPingWhileAllCallsThatMayRunDo) {
  Conversation talk({.running_calls = 2});
  talk.begin();

  for (int id = 1; id <= 4; ++id) talk.call(id, "wait", "done");
  talk.wait_for_running(2);
  talk.say(ping("still there"));

  EXPECT_EQ(talk.next().at("id"), "still there");
  EXPECT_EQ(talk.begun(), 2);
  talk.let_go();
  std::set<int> answered;
  for (int id = 1; id <= 4; ++id) answered.insert(talk.next().at("id").get<int>());
  EXPECT_EQ(answered, (std::set<int>{1, 2, 3, 4}));
}

TEST(Stdio, AnswersAPingAndAnotherCallWhileTheOnlyCallGoesOn) {
  Conversation talk;
  talk.begin();

  talk.call(1, "wait", "done");
  talk.wait_for_running(1);
  talk.say(ping("still there"));
  EXPECT_EQ(talk.next().at("id"), "still there");
  talk.call(2, "echo", "beside");
  EXPECT_EQ(talk.next().at("id"), 2);
  talk.let_go();

  EXPECT_EQ(talk.next().at("id"), 1);
}

TEST(Stdio, TakesBackTheOnlyCallThatRuns) {
  Conversation talk;
  talk.begin();

  talk.call(1, "wait", "taken back");
  talk.wait_for_running(1);
  talk.say(cancel(1));
  talk.call(2, "echo", "next");

  EXPECT_EQ(talk.next().at("id"), 2);
}

TEST(Stdio, SendsTheWholeOfALongAnswerToTheOnlyCall) {
  Conversation talk;
  talk.begin();

  talk.call(1, "large");
  EXPECT_EQ(text_of(talk.next()).size(), std::size_t{1} << 20);
  talk.call(2, "echo", "after it");

  EXPECT_EQ(text_of(talk.next()), "after it");
}

TEST(Stdio, EndsThoughTheOnlyCallGoesOn) {
  Conversation talk;
  talk.begin();

  talk.call(1, "wait");
  talk.wait_for_running(1);
  talk.close_input();

  EXPECT_EQ(talk.outcome(), Stdio::Outcome::ended);
}

TEST(Stdio, SendsNothingForACallThatWasCancelled) {
  Conversation talk({.running_calls = 1});
  talk.begin();

  talk.call(1, "wait", "runs");
  talk.call(2, "echo", "waits");
  talk.wait_for_running(1);
  talk.say(cancel(2));
  talk.say(cancel(1));
  talk.call(3, "echo", "next");

  EXPECT_EQ(talk.next().at("id"), 3);
  EXPECT_EQ(talk.cancelled(), 1);
}

TEST(Stdio, AnswersWhatIsNoMessageAndGoesOn) {
  Conversation talk;
  talk.begin();

  talk.write("not json\n\n  \n[1,2]\n\xff\xfe\n");
  talk.say(ping(7));

  EXPECT_EQ(talk.next().at("error").at("code"), -32700);
  EXPECT_EQ(talk.next().at("error").at("code"), -32600);
  EXPECT_EQ(talk.next().at("error").at("code"), -32700);
  EXPECT_EQ(talk.next().at("id"), 7);
}

TEST(Stdio, RefusesALineBeyondTheLimitAndReadsTheNext) {
  Conversation talk;
  talk.begin();

  talk.write(R"({"jsonrpc":"2.0","id":1,"method":"ping","params":{"x":")" +
             std::string(std::size_t{9} << 20, 'x') + "\"}}\n");
  talk.say(ping(2));

  const json refusal = talk.next();
  EXPECT_EQ(refusal.at("error").at("code"), -32600);
  EXPECT_FALSE(refusal.contains("id"));
  EXPECT_THAT(refusal.at("error").at("message").get<std::string>(), HasSubstr("8388608 bytes"));
  EXPECT_EQ(talk.next().at("id"), 2);
}

TEST(Stdio, ReadsALineOfNearlyEightMebibytes) {
  Conversation talk;
  talk.begin();
  const std::string text((std::size_t{8} << 20) - 1000, 'x');

  talk.call(1, "echo", text);

  EXPECT_EQ(text_of(talk.next()), text);
}

TEST(Stdio, ReadsNoMoreWhileNobodyReadsItsAnswers) {
  Conversation talk({.unread_output_bytes = 1 << 16, .running_calls = 1});
  talk.begin();

  // Each is answered with a mebibyte; the pipes and the queue hold few of them.
  for (int id = 1; id <= 200; ++id) talk.call(id, "large");
  std::set<int> answered;
  for (int id = 1; id <= 200; ++id) answered.insert(talk.next().at("id").get<int>());

  EXPECT_EQ(answered.size(), 200U);
}

TEST(Stdio, EndsThoughNobodyReadsItsAnswersAndCallsStillRun) {
  Conversation talk({.unread_output_bytes = 1 << 16, .running_calls = 2});
  talk.begin();

  talk.call(1, "wait");
  talk.call(2, "large");
  talk.wait_for_running(1);
  talk.close_input();

  EXPECT_EQ(talk.outcome(), Stdio::Outcome::ended);
  EXPECT_TRUE(talk.stdio().is_busy() || talk.cancelled() == 1);
}

TEST(Stdio, AnswersWhatStoodBeforeTheEndOfInput) {
  Conversation talk({.grace = std::chrono::seconds(10)});

  talk.call(1, "echo", "a line");
  talk.write(R"({"jsonrpc":"2.0","id":2,"method":"ping"})");
  talk.close_input();
  talk.begin();

  EXPECT_EQ(talk.outcome(), Stdio::Outcome::ended);
  std::set<int> answered = {talk.next().at("id").get<int>(), talk.next().at("id").get<int>()};
  EXPECT_EQ(answered, (std::set<int>{1, 2}));
}

TEST(Stdio, EndsWhenNobodyCanReadItsAnswersAnyMore) {
  Conversation talk;
  talk.begin();

  talk.close_output();
  talk.say(ping(1));

  EXPECT_EQ(talk.outcome(), Stdio::Outcome::ended);
}

TEST(Stdio, EndsWhenItsReaderGoesThoughNothingIsSaid) {
  Conversation talk;
  talk.begin();

  talk.close_output();

  EXPECT_EQ(talk.outcome(), Stdio::Outcome::ended);
}

TEST(Stdio, TellsTheWayToTheDataThatACallWasTakenBack) {
  Conversation talk({.call_time = std::chrono::hours(1)});
  talk.begin();

  talk.call(1, "ask");
  talk.wait_for_running(1);
  talk.say(cancel(1));

  talk.wait_for_given_up(1);
  EXPECT_EQ(talk.given_up(), 1);
}

TEST(Stdio, GivesACallNoMoreTimeThanItHas) {
  Conversation talk({.call_time = std::chrono::milliseconds(1)});
  talk.begin();

  talk.call(1, "ask");

  EXPECT_EQ(text_of(talk.next()), "given up");
}

}  // namespace
}  // namespace theseus::mcp
