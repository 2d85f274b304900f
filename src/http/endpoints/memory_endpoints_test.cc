#include <nlohmann/json.hpp>

#include "http/endpoints/testing/asking.h"

namespace theseus::http {
namespace {

using nlohmann::json;
using testing::Answered;
using testing::Asking;

class MemoryEndpoints : public Asking {};

TEST_F(MemoryEndpoints, ShowWhatWasRememberedWithItsRevisionAsETag) {
  const Answered made = post(kHome, {{"text", "a"}, {"tags", {"x"}}, {"metadata", {{"k", 1}}}});

  const Answered shown = get(place_of(made.body["memory"]["id"]));

  EXPECT_EQ(made.status, 201);
  EXPECT_EQ(made.header("ETag"), "\"1\"");
  EXPECT_EQ(shown.status, 200);
  EXPECT_EQ(shown.header("ETag"), "\"1\"");
  EXPECT_EQ(shown.body["memory"], made.body["memory"]);
  EXPECT_EQ(shown.body["memory"]["metadata"], (json{{"k", 1}}));
}

TEST_F(MemoryEndpoints, AnswerTheSameTextWithTheMemoryThatHasIt) {
  const Answered first = post(kHome, {{"text", "a"}});

  const Answered second = post(kHome, {{"text", "a"}});

  EXPECT_EQ(second.status, 200);
  EXPECT_EQ(second.body["duplicate"], true);
  EXPECT_EQ(second.body["memory"]["id"], first.body["memory"]["id"]);
  EXPECT_EQ(second.body["seq"], first.body["seq"]);
}

TEST_F(MemoryEndpoints, KeepBothWhereOnDuplicateSaysAdd) {
  const std::string first = remember("a");

  const Answered second = post(kHome, {{"text", "a"}, {"on_duplicate", "add"}});

  EXPECT_EQ(second.status, 201);
  EXPECT_NE(second.body["memory"]["id"], first);
}

TEST_F(MemoryEndpoints, GiveARetryTheFirstAnswerAgain) {
  const Answered first = post(kHome, {{"text", "a"}}, {{"Idempotency-Key", "k"}});
  ask(Method::patch, place_of(first.body["memory"]["id"]), {{"text", "b"}});
  const std::string before = data_.fold();

  const Answered again = post(kHome, {{"text", "a"}}, {{"Idempotency-Key", "k"}});

  EXPECT_EQ(again.status, 201);
  EXPECT_EQ(again.body, first.body);
  EXPECT_EQ(data_.fold(), before);
}

TEST_F(MemoryEndpoints, AnswerABatchInItsOrder) {
  remember("b");

  const Answered made =
      post(std::string(kHome) + "/batch", {{"memories", {{{"text", "a"}}, {{"text", "b"}}}}});

  EXPECT_EQ(made.status, 201);
  EXPECT_EQ(made.body["results"][0]["memory"]["text"], "a");
  EXPECT_EQ(made.body["results"][0]["duplicate"], false);
  EXPECT_EQ(made.body["results"][1]["duplicate"], true);
}

TEST_F(MemoryEndpoints, ListNewestFirstInPagesThatJoin) {
  remember("a");
  remember("b");
  remember("c");

  const Answered first = get(std::string(kHome) + "?limit=2");
  const Answered second =
      get(std::string(kHome) + "?limit=2&cursor=" + first.body["next_cursor"].get<std::string>());

  EXPECT_EQ(texts_of(first.body["memories"]), (std::vector<std::string>{"c", "b"}));
  EXPECT_EQ(texts_of(second.body["memories"]), (std::vector<std::string>{"a"}));
  EXPECT_EQ(second.body["next_cursor"], nullptr);
}

TEST_F(MemoryEndpoints, ListByFilterInPagesThatJoin) {
  post(kHome, {{"text", "a"}, {"tags", {"x", "y"}}, {"metadata", {{"k", "v"}}}});
  post(kHome, {{"text", "b"}, {"tags", {"x"}}});
  post(kHome, {{"text", "c"}, {"tags", {"x", "y"}}, {"metadata", {{"k", "v"}}}});
  const std::string list =
      std::string(kHome) + "?limit=1&tags_all=x&tags_all=y&metadata=%7B%22k%22:%22v%22%7D";

  const Answered first = get(list);
  const Answered second = get(list + "&cursor=" + first.body["next_cursor"].get<std::string>());

  EXPECT_EQ(texts_of(first.body["memories"]), (std::vector<std::string>{"c"}));
  EXPECT_EQ(texts_of(second.body["memories"]), (std::vector<std::string>{"a"}));
  EXPECT_EQ(second.body["next_cursor"], nullptr);
}

TEST_F(MemoryEndpoints, ListByATagThatHoldsAComma) {
  post(kHome, {{"text", "one tag"}, {"tags", {"x,y"}}});
  post(kHome, {{"text", "two tags"}, {"tags", {"x", "y"}}});

  const Answered listed = get(std::string(kHome) + "?tags_all=x,y");

  EXPECT_EQ(texts_of(listed.body["memories"]), (std::vector<std::string>{"one tag"}));
}

TEST_F(MemoryEndpoints, ListWhatIsForgottenOnlyWhenAsked) {
  ask(Method::del, place_of(remember("a")));
  remember("b");

  EXPECT_EQ(texts_of(get(kHome).body["memories"]), (std::vector<std::string>{"b"}));
  EXPECT_EQ(texts_of(get(std::string(kHome) + "?state=forgotten").body["memories"]),
            (std::vector<std::string>{"a"}));
}

TEST_F(MemoryEndpoints, ReviseOnlyWhatIsGivenAndClearWhatIsNull) {
  const Answered made = post(kHome, {{"text", "a"}, {"kind", "fact"}, {"tags", {"x"}}});

  const Answered revised =
      ask(Method::patch, place_of(made.body["memory"]["id"]), {{"kind", nullptr}});

  EXPECT_EQ(revised.status, 200);
  EXPECT_EQ(revised.header("ETag"), "\"2\"");
  EXPECT_EQ(revised.body["memory"]["kind"], "note");
  EXPECT_EQ(revised.body["memory"]["tags"], json({"x"}));
  EXPECT_EQ(revised.body["memory"]["text"], "a");
}

TEST_F(MemoryEndpoints, LetTheFirstOfTwoRevisionsWin) {
  const std::string place = place_of(remember("a"));

  const Answered first = ask(Method::patch, place, {{"text", "b"}}, {{"If-Match", "\"1\""}});
  const Answered second = ask(Method::patch, place, {{"text", "c"}}, {{"If-Match", "\"1\""}});

  EXPECT_EQ(first.status, 200);
  EXPECT_EQ(second.status, 412);
  EXPECT_EQ(get(place).body["memory"]["text"], "b");
}

TEST_F(MemoryEndpoints, ForgetAndRestore) {
  const std::string place = place_of(remember("a"));

  const Answered forgotten = ask(Method::del, place);
  const Answered restored = ask(Method::post, place + "/restore");

  EXPECT_EQ(forgotten.body["memory"]["state"], "forgotten");
  EXPECT_TRUE(forgotten.body["memory"].contains("restorable_until"));
  EXPECT_EQ(restored.status, 200);
  EXPECT_EQ(restored.body["memory"]["state"], "live");
  EXPECT_GT(restored.body["seq"], forgotten.body["seq"]);
}

TEST_F(MemoryEndpoints, ShowAMemoryAsItStoodAtARevision) {
  const std::string place = place_of(remember("a"));
  ask(Method::patch, place, {{"text", "b"}});

  const Answered shown = get(place + "?revision=1");

  EXPECT_EQ(shown.body["memory"]["text"], "a");
  EXPECT_EQ(shown.header("ETag"), "\"1\"");
}

TEST_F(MemoryEndpoints, TellTheHistoryInOrder) {
  const std::string place = place_of(remember("a"));
  ask(Method::patch, place, {{"text", "b"}});
  ask(Method::del, place);

  const json events = get(place + "/history").body["events"];

  ASSERT_EQ(events.size(), 3U);
  EXPECT_EQ(events[0]["kind"], "remember");
  EXPECT_EQ(events[0]["body"]["text"], "a");
  EXPECT_EQ(events[1]["revision"], 2);
  EXPECT_EQ(events[2]["kind"], "forget");
  EXPECT_TRUE(events[2]["key"].is_string());
}

}  // namespace
}  // namespace theseus::http
