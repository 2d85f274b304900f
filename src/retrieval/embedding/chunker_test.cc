#include "retrieval/embedding/chunker.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "base/utf8.h"

namespace theseus::retrieval {
namespace {

std::vector<std::string> texts_of(std::string_view text, std::size_t chunk_bytes) {
  std::vector<std::string> texts;
  for (const Chunk& chunk : chunks_of(text, chunk_bytes)) {
    texts.emplace_back(text.substr(chunk.start, chunk.length));
  }
  return texts;
}

std::string repeated(std::string_view part, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += part;
  return text;
}

/// What every list of chunks must be: without gaps, on characters, none too long.
void expect_sound(std::string_view text, const std::vector<Chunk>& chunks,
                  std::size_t chunk_bytes) {
  std::size_t place = 0;
  for (const Chunk& chunk : chunks) {
    ASSERT_EQ(chunk.start, place);
    ASSERT_GT(chunk.length, 0U);
    ASSERT_LE(chunk.length, chunk_bytes);
    ASSERT_EQ(base::character_start(text, chunk.start), chunk.start);
    ASSERT_TRUE(base::is_utf8(chunk.heading_path));
    place += chunk.length;
  }
  ASSERT_EQ(place, text.size());
}

TEST(Chunker, LeavesAShortTextWhole) {
  EXPECT_EQ(chunks_of("# One\n\nA thought."), (std::vector<Chunk>{{0, 17, ""}}));
  EXPECT_TRUE(chunks_of("").empty());
}

TEST(Chunker, CutsAtHeadingsBeforeAllElse) {
  const std::string first = "Hello there.\n\nA second paragraph of it.\n\n";
  const std::string second = "# Next\n\nMore. And more. And still more.\n";

  EXPECT_EQ(texts_of(first + second, 64), (std::vector<std::string>{first, second}));
}

TEST(Chunker, CutsAtParagraphsBeforeSentences) {
  const std::string first = "One sentence. Another sentence. A third.\n\n";
  const std::string second = "Then this. And that. And those too.";

  EXPECT_EQ(texts_of(first + second, 64), (std::vector<std::string>{first, second}));
}

TEST(Chunker, CutsAtSentencesBeforeWords) {
  EXPECT_EQ(texts_of("It was a long day. \"Was it?\" She said it was, and left us.", 40),
            (std::vector<std::string>{"It was a long day. \"Was it?\" ",
                                      "She said it was, and left us."}));
}

TEST(Chunker, KnowsSentencesWithoutSpaces) {
  EXPECT_EQ(texts_of("東京は首都です。大阪は都市です。京都は古都です。", 48),
            (std::vector<std::string>{"東京は首都です。大阪は都市です。", "京都は古都です。"}));
}

TEST(Chunker, CutsBehindWordsWhereThereIsNoSentence) {
  EXPECT_EQ(texts_of("alpha beta gamma delta epsilon", 20),
            (std::vector<std::string>{"alpha beta gamma ", "delta epsilon"}));
}

TEST(Chunker, KeepsACodeFenceThatFitsTogether) {
  const std::string prose = "Read this.\n\n";
  const std::string fence = "```cpp\nint a;\n\n# no heading\nint b. c;\n\nint d;\n```\n";
  const std::string rest = "Done. That was it.\n";

  EXPECT_EQ(texts_of(prose + fence + rest, 56), (std::vector<std::string>{prose, fence, rest}));
}

TEST(Chunker, CutsAFenceThatIsTooLongBetweenItsLines) {
  const auto texts = texts_of("```\n" + repeated("let x = a.b;\n", 20) + "```\n", 64);

  ASSERT_GT(texts.size(), 3U);
  for (const std::string& text : texts) EXPECT_EQ(text.back(), '\n');
}

TEST(Chunker, CutsATableBetweenItsRows) {
  const auto texts = texts_of(repeated("| a. b | c. d |\n", 20), 40);

  ASSERT_GT(texts.size(), 5U);
  for (const std::string& text : texts) EXPECT_TRUE(text.starts_with("| a.")) << text;
}

TEST(Chunker, KeepsAHeadingWithWhatFollows) {
  const std::string first = repeated("word ", 9) + "\n\n";
  const std::string second = "## Title\n\nThe text of it goes on here and fills.\n";

  EXPECT_EQ(texts_of(first + second, 64), (std::vector<std::string>{first, second}));
}

TEST(Chunker, GivesTheHeadingsAboveEachChunk) {
  const std::string text = "# Guide\n\n" + repeated("Intro words. ", 3) + "\n## Install ##\n\n" +
                           repeated("Run it now. ", 8) + "\n## Use\n\n" +
                           repeated("Ask it now. ", 8) + "\n# End\n\n" + repeated("Bye now. ", 6);

  std::vector<std::string> paths;
  for (const Chunk& chunk : chunks_of(text, 64)) paths.push_back(chunk.heading_path);

  EXPECT_EQ(paths,
            (std::vector<std::string>{"", "Guide", "Guide > Install", "Guide", "Guide > Use", ""}));
}

TEST(Chunker, LeavesNoSplinterAtTheEnd) {
  const auto chunks = chunks_of(repeated("word ", 241) + "end.", 1200);

  ASSERT_EQ(chunks.size(), 2U);
  EXPECT_GE(chunks.back().length, 300U);
}

TEST(Chunker, PutsThePathBeforeWhatIsEmbedded) {
  EXPECT_EQ(text_to_embed("0123456789", {2, 3, "Guide"}), "Guide\n234");
  EXPECT_EQ(text_to_embed("0123456789", {2, 3, ""}), "234");
}

TEST(Chunker, CoversAnyTextWithSoundChunks) {
  const std::vector<std::string> parts = {
      "word ",    "# H\n", "## Deeper\n", "```\n",        "~~~~\n",  "| a | b |\n",
      "- item\n", "\n",    "\n\n",        "Stop. ",       "é",       "中文。",
      "😀",       "\t",    "1. one\n",    "####### no\n", "    # x", "unbroken",
      "\r\n",     "!?",    "`code` ",     "\u00a0",       "#",       "```js x``` \n"};
  std::mt19937 random(11);

  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (auto count = random() % 120; count > 0; --count) text += parts[random() % parts.size()];
    const std::size_t chunk_bytes = 16 + random() % 200;
    const auto chunks = chunks_of(text, chunk_bytes);
    expect_sound(text, chunks, chunk_bytes);
    ASSERT_EQ(chunks, chunks_of(text, chunk_bytes));
  }
}

TEST(Chunker, CutsNastyTextsIntoFewSoundChunks) {
  constexpr std::size_t kSize = 4 << 20;
  for (const std::string_view part :
       {"x", "\n", " ", "```\n", "# h\n", "#", "|", "| a |\n", "a. ", ".", "é", "`", "~~~\n\n",
        "###### six\n", "。", "- ", "\r", "a\n\n"}) {
    const std::string text = repeated(part, kSize / part.size());
    const auto chunks = chunks_of(text);
    expect_sound(text, chunks, kChunkBytes);
    ASSERT_LE(chunks.size(), 4 * kSize / kChunkBytes) << part;
  }
}

TEST(Chunker, FollowsNoEarlyBreakWithAnother) {
  const std::string text = repeated("# h\nshort.\n\n" + std::string(1300, 'x') + "\n\n", 200);
  const auto chunks = chunks_of(text);

  expect_sound(text, chunks, kChunkBytes);
  EXPECT_LE(chunks.size(), 2 * text.size() / (kChunkBytes * 3 / 4) + 1);
}

TEST(Chunker, KeepsLongHeadingsShortInThePath) {
  const std::string text = "# " + repeated("é", 5000) + "\n" + repeated("Words. ", 400);
  const auto chunks = chunks_of(text);

  expect_sound(text, chunks, kChunkBytes);
  EXPECT_EQ(chunks.back().heading_path, repeated("é", 60));
}

}  // namespace
}  // namespace theseus::retrieval
