#include "mcp/stdio/stdio.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "mcp/stdio/testing/conversation.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;
using testing::Conversation;
using ::testing::HasSubstr;

json ping(const json& id) {
  return json{{"jsonrpc", "2.0"}, {"id", id}, {"method", "ping"}};
}

json initialize(const std::string& version) {
  return json{{"jsonrpc", "2.0"},
              {"id", "open"},
              {"method", "initialize"},
              {"params",
               {{"protocolVersion", version},
                {"capabilities", json::object()},
                {"clientInfo", {{"name", "test"}, {"version", "1"}}}}}};
}

json discover() {
  const json meta{{"io.modelcontextprotocol/protocolVersion", "2026-07-28"},
                  {"io.modelcontextprotocol/clientCapabilities", json::object()}};
  return json{{"jsonrpc", "2.0"},
              {"id", "look"},
              {"method", "server/discover"},
              {"params", {{"_meta", meta}}}};
}

json cancel(int id) {
  return json{
      {"jsonrpc", "2.0"}, {"method", "notifications/cancelled"}, {"params", {{"requestId", id}}}};
}

std::string text_of(const json& answer) {
  return answer.at("result").at("content").at(0).at("text").get<std::string>();
}

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

TEST(Stdio, SettlesBetweenCallsAndHandsOverWhatHasNotBegun) {
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

TEST(Stdio, AnswersALongHandshakeAndDoesNotHandItOver) {
  Conversation talk({.initialize_bytes = 16}, {.initialize = "{}"});
  talk.begin();

  talk.say(initialize("2025-11-25"));
  EXPECT_EQ(talk.next().at("id"), "open");
  talk.set_course(Course::settle);

  EXPECT_EQ(talk.outcome(), Stdio::Outcome::settled);
  EXPECT_EQ(talk.stdio().continuation().negotiated, Revision::v2025_11_25);
  EXPECT_EQ(talk.stdio().continuation().initialize, "");
}

TEST(Stdio, HandsOnTheHandshakeThatItWasHanded) {
  Conversation talk({}, {.initialize = R"({"capabilities":{}})"});
  talk.begin();

  talk.set_course(Course::settle);

  EXPECT_EQ(talk.outcome(), Stdio::Outcome::settled);
  EXPECT_EQ(talk.stdio().continuation().initialize, R"({"capabilities":{}})");
}

TEST(Stdio, GoesOnWhereAnotherSettled) {
  Conversation talk({}, {.negotiated = Revision::v2025_11_25,
                         .unread = ping(1).dump() + "\n{\"jsonrpc\":\"2.0\",\"id\":2,\"me"});
  talk.begin();

  talk.write("thod\":\"ping\"}\n");

  EXPECT_EQ(talk.next().at("id"), 1);
  EXPECT_EQ(talk.next().at("id"), 2);
}

TEST(Stdio, PassesOverTheRestOfALineThatAnotherRefused) {
  Conversation talk({}, {.unread = ping(1).dump() + "\n", .skips_line = true});
  talk.begin();

  talk.write("rest of it\n" + ping(2).dump() + "\n");

  EXPECT_EQ(talk.next().at("id"), 1);
  EXPECT_EQ(talk.next().at("id"), 2);
}

TEST(Stdio, GoesOnBesideALongCallAfterItWasToSettleInVain) {
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

TEST(Stdio, GoesOnItselfAfterItHasSettledInVain) {
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
