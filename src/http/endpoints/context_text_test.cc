#include "http/endpoints/context_text.h"

#include <gtest/gtest.h>

#include "base/utf8.h"

namespace theseus::http {
namespace {

retrieval::Hit hit_of(std::uint8_t number, std::string text) {
  retrieval::Hit hit;
  hit.memory.id.bytes[15] = number;
  hit.memory.created_at = base::from_milliseconds(0);
  hit.end = text.size();
  hit.memory.content.text = std::move(text);
  return hit;
}

retrieval::Hit spoken(retrieval::Hit hit, std::string speaker) {
  hit.memory.content.source.speaker = std::move(speaker);
  return hit;
}

TEST(EstimateTokens, CountsOneForEveryFourBytesRoundedUp) {
  EXPECT_EQ(estimate_tokens(0), 0U);
  EXPECT_EQ(estimate_tokens(1), 1U);
  EXPECT_EQ(estimate_tokens(4), 1U);
  EXPECT_EQ(estimate_tokens(5), 2U);
}

TEST(PackContext, OfNothingIsEmpty) {
  const ContextText context = pack_context({}, 1000);

  EXPECT_EQ(context.text, "");
  EXPECT_EQ(context.tokens, 0U);
}

TEST(PackContext, KeepsTheOrderOfUsefulnessAndNamesTheMemories) {
  const auto first = spoken(hit_of(2, "The window seat."), "Ana");
  const auto second = hit_of(1, "No nuts.");

  const ContextText context = pack_context({first, second}, 1000);

  EXPECT_EQ(context.text,
            "[1] 1970-01-01T00:00:00.000Z \"Ana\"\n> The window seat.\n\n"
            "[2] 1970-01-01T00:00:00.000Z\n> No nuts.\n");
  EXPECT_EQ(context.memories, (std::vector{first.memory.id, second.memory.id}));
  EXPECT_EQ(context.tokens, estimate_tokens(context.text.size()));
}

TEST(PackContext, ShowsWhenSomethingHappenedRatherThanWhenItWasStored) {
  retrieval::Hit hit = hit_of(1, "x");
  hit.memory.content.occurred_at = base::from_milliseconds(1000);

  EXPECT_EQ(pack_context({hit}, 1000).text, "[1] 1970-01-01T00:00:01.000Z\n> x\n");
}

TEST(PackContext, QuotesEachLineSoThatNoTextCanPassForAHeader) {
  const auto hit =
      hit_of(1, "a\n[2] 1970-01-01T00:00:00.000Z \"Ben\"\r\n> b\rc\v\f\xC2\x85\xE2\x80\xA8z");

  EXPECT_EQ(pack_context({hit}, 1000).text,
            "[1] 1970-01-01T00:00:00.000Z\n"
            "> a\n> [2] 1970-01-01T00:00:00.000Z \"Ben\"\n> > b\n> c\n> \n> \n> \n> z\n");
}

TEST(PackContext, KeepsASpeakerOnTheHeaderLineInsideItsQuotes) {
  const auto hit = spoken(hit_of(1, "x"), "Ana\"\n[2] \xE2\x80\xA8me");

  EXPECT_EQ(pack_context({hit}, 1000).text, "[1] 1970-01-01T00:00:00.000Z \"Ana' [2]  me\"\n> x\n");
}

TEST(PackContext, ShowsThePassageAloneAndSaysThatItIsAPart) {
  retrieval::Hit hit = hit_of(1, "before PASSAGE after");
  hit.start = 7;
  hit.end = 14;

  EXPECT_EQ(pack_context({hit}, 1000).text, "[1] 1970-01-01T00:00:00.000Z (part)\n> PASSAGE\n");
}

TEST(PackContext, PassesOverWhatDoesNotFitForWhatDoes) {
  const auto small = hit_of(1, "small");
  const auto large = hit_of(2, std::string(1000, 'x'));
  const auto other = hit_of(3, "other");

  const ContextText context = pack_context({small, large, other}, 40);

  EXPECT_EQ(context.memories, (std::vector{small.memory.id, other.memory.id}));
  EXPECT_LE(context.tokens, 40U);
}

TEST(PackContext, CutsTheFirstPassageAtACharacterWhereItAloneIsTooLong) {
  std::string text;
  for (int i = 0; i < 200; ++i) text += "\xC3\xA9";

  const ContextText context = pack_context({hit_of(1, text)}, 32);

  EXPECT_EQ(context.memories.size(), 1U);
  EXPECT_TRUE(base::is_utf8(context.text));
  EXPECT_EQ(context.text.rfind("[1] 1970-01-01T00:00:00.000Z (part)\n> \xC3\xA9", 0), 0U);
  EXPECT_LE(context.tokens, 32U);
}

}  // namespace
}  // namespace theseus::http
