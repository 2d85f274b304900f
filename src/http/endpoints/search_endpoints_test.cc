#include <nlohmann/json.hpp>

#include "http/endpoints/testing/asking.h"

namespace theseus::http {
namespace {

using nlohmann::json;
using testing::Answered;
using testing::Asking;

class SearchEndpoints : public Asking {
 protected:
  static constexpr const char* kRecall = "/v1/spaces/home/recall";
  static constexpr const char* kContext = "/v1/spaces/home/context";
};

TEST_F(SearchEndpoints, RecallWhatWasJustRemembered) {
  remember("Ben lives in Oslo.");
  const std::string id = remember("Ana prefers the window seat.");

  const Answered recalled = post(kRecall, {{"query", "Which seat does Ana want?"}});

  ASSERT_EQ(recalled.status, 200);
  ASSERT_FALSE(recalled.body["results"].empty());
  const json& best = recalled.body["results"][0];
  EXPECT_EQ(best["memory"]["id"], id);
  EXPECT_EQ(best["passage"], (json{{"start", 0}, {"end", 28}}));
  EXPECT_FALSE(best.contains("why"));
  EXPECT_EQ(recalled.body["seq"], 3);
  EXPECT_EQ(recalled.body["degraded"], json::array());
}

TEST_F(SearchEndpoints, ExplainScoresWhenAsked) {
  remember("Ana prefers the window seat.");

  const Answered recalled = post(kRecall, {{"query", "seat"}, {"explain", true}});

  ASSERT_EQ(recalled.body["results"].size(), 1U);
  EXPECT_EQ(recalled.body["results"][0]["why"].size(), 5U);
}

TEST_F(SearchEndpoints, ExplainTheImportanceAsItWasGiven) {
  post(kHome, {{"text", "Ana prefers the window seat."}, {"importance", 0.7}});

  const Answered recalled = post(kRecall, {{"query", "seat"}, {"explain", true}});

  EXPECT_EQ(recalled.body["results"][0]["why"]["importance"], 0.7);
}

TEST_F(SearchEndpoints, RecallOnlyWhatTheFilterKeeps) {
  remember("Ana prefers the window seat.");
  post(kHome, {{"text", "The seat of the firm is Oslo."}, {"kind", "fact"}});

  const Answered recalled = post(kRecall, {{"query", "seat"}, {"filter", {{"kind", "fact"}}}});

  ASSERT_EQ(recalled.body["results"].size(), 1U);
  EXPECT_EQ(recalled.body["results"][0]["memory"]["kind"], "fact");
}

TEST_F(SearchEndpoints, RecallNothingThatWasForgotten) {
  ask(Method::del, place_of(remember("Ana prefers the window seat.")));

  EXPECT_EQ(post(kRecall, {{"query", "window seat"}}).body["results"], json::array());
}

TEST_F(SearchEndpoints, PackAContextWithTheMemoriesInIt) {
  const Answered made = post(kHome, {{"text", "I prefer the window seat."},
                                     {"source", {{"speaker", "Ana"}}},
                                     {"occurred_at", "2026-11-20T09:30:00Z"}});

  const Answered packed = post(kContext, {{"query", "window seat"}, {"max_tokens", 100}});

  EXPECT_EQ(packed.status, 200);
  EXPECT_EQ(packed.body["text"],
            "[1] 2026-11-20T09:30:00.000Z \"Ana\"\n> I prefer the window seat.\n");
  EXPECT_EQ(packed.body["memories"], json({made.body["memory"]["id"]}));
  EXPECT_EQ(packed.body["tokens"], 16);
  EXPECT_EQ(packed.body["seq"], 2);
}

TEST_F(SearchEndpoints, KeepAContextWithinItsTokens) {
  for (char c = 'a'; c < 'k'; ++c) remember("the seat " + std::string(100, c));

  const Answered packed = post(kContext, {{"query", "seat"}, {"max_tokens", 100}});

  EXPECT_LE(packed.body["tokens"], 100);
  EXPECT_EQ(packed.body["memories"].size(), 2U);
}

}  // namespace
}  // namespace theseus::http
