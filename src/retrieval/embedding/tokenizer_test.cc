#include "retrieval/embedding/tokenizer.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <random>

#include "base/error.h"

namespace theseus::retrieval {
namespace {

std::string text_of_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

const Tokenizer& english() {
  static const Tokenizer tokenizer(load_vocabulary(
      text_of_file(std::string(THESEUS_MODEL_FOLDER) + "/tokenizer.json"), "the model"));
  return tokenizer;
}

std::string with_all_followed(std::string text, std::string_view part, std::string_view by) {
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at)) {
    at += part.size();
    text.insert(at, by);
  }
  return text;
}

/// The ids by the Unicode path alone: a soft hyphen, which normalisation drops before all else,
/// takes each piece of the text off the short way for ASCII.
std::vector<TokenId> encode_by_unicode(std::string text) {
  constexpr std::string_view kSoftHyphen = "\u00ad";
  for (const SpecialToken& special : english().vocabulary().specials) {
    text = with_all_followed(std::move(text), special.text, kSoftHyphen);
  }
  for (const std::string_view space : {" ", "\t", "\n", "\r"}) {
    text = with_all_followed(std::move(text), space, kSoftHyphen);
  }
  return english().encode(std::string(kSoftHyphen) + text);
}

/// A tokenizer.json of a few pieces; `from` in it is put in place of `to`.
std::string small_file(const std::string& from = "", const std::string& to = "") {
  std::string json = R"({"added_tokens":[{"id":1,"content":"[MASK]"}],
    "normalizer":{"type":"BertNormalizer","clean_text":true,"handle_chinese_chars":true,
                  "strip_accents":null,"lowercase":true},
    "pre_tokenizer":{"type":"BertPreTokenizer"},
    "model":{"type":"WordPiece","unk_token":"[UNK]","continuing_subword_prefix":"##",
             "max_input_chars_per_word":5,
             "vocab":{"[UNK]":0,"[MASK]":1,"ship":2,"s":3,"##hip":4,"##s":5,"!":6,"é":7}}})";
  if (!from.empty()) json.replace(json.find(from), from.size(), to);
  return json;
}

std::vector<TokenId> encode_small(std::string_view text, const std::string& from = "",
                                  const std::string& to = "") {
  return Tokenizer(load_vocabulary(small_file(from, to), "small")).encode(text);
}

std::string refusal_of(const std::string& json) {
  try {
    load_vocabulary(json, "the model in /m");
  } catch (const base::Error& error) {
    EXPECT_EQ(error.kind(), base::ErrorKind::corrupt);
    return error.what();
  }
  return "not refused";
}

TEST(Tokenizer, GivesTheGoldenIdsOnBothPaths) {
  const auto golden =
      nlohmann::json::parse(text_of_file(std::string(THESEUS_MODEL_FOLDER) + "/golden.json"));

  ASSERT_EQ(golden.size(), 21U);
  for (const auto& entry : golden) {
    const auto text = entry["text"].get<std::string>();
    const auto ids = entry["ids"].get<std::vector<TokenId>>();
    EXPECT_EQ(english().encode(text), ids) << text;
    EXPECT_EQ(encode_by_unicode(text), ids) << text;
  }
}

TEST(Tokenizer, GivesTheSameIdsOnTheShortPathForRandomText) {
  // Every byte of ASCII, and characters that normalisation drops, splits, decomposes or lowers.
  const std::vector<std::string> parts = {
      "a",    "b",      "e",      "S",      "T",      "word",   "##",     " ",      "\t",
      "\n",   "[MASK]", "[",      "'",      "-",      "\u0301", "é",      "İ",      "ß",
      "中",   "の",     "\u200b", "\u00a0", "\u2028", "😀",     "\u3002", "\u00ad", "한",
      "\x7f", "\x1b",   "\v",     "\f",     "don't",  "Å",      "\ufffd", "$",      "…"};
  std::mt19937 random(7);

  for (int round = 0; round < 4000; ++round) {
    std::string text;
    for (auto count = random() % 24; count > 0; --count) {
      const bool is_ascii = random() % 2 == 0;
      text += is_ascii ? std::string(1, static_cast<char>(random() % 128))
                       : parts[random() % parts.size()];
    }
    ASSERT_EQ(english().encode(text), encode_by_unicode(text)) << text;
  }
}

TEST(Tokenizer, TakesTheLongestPieceFirst) {
  EXPECT_EQ(encode_small("Ship ships!"), (std::vector<TokenId>{2, 2, 5, 6}));
}

TEST(Tokenizer, CallsAWordUnknownAsAWholeWhenItsEndIsUnknown) {
  EXPECT_EQ(encode_small("ship shipx"), (std::vector<TokenId>{2, 0}));
}

TEST(Tokenizer, CallsAWordUnknownWhenItIsTooLong) {
  EXPECT_EQ(encode_small("ships shipss"), (std::vector<TokenId>{2, 5, 0}));
}

TEST(Tokenizer, ReadsASpecialTokenInATextAsItself) {
  EXPECT_EQ(encode_small("s[MASK]s [mask]"), (std::vector<TokenId>{3, 1, 3, 0, 0, 0}));
}

TEST(Tokenizer, KeepsAccentsAndCaseWhereTheFileSaysSo) {
  EXPECT_EQ(encode_small("é Ship", "\"lowercase\":true", "\"lowercase\":false"),
            (std::vector<TokenId>{7, 0}));
}

TEST(Tokenizer, SkipsBytesThatAreNoText) {
  EXPECT_EQ(encode_small("ship \xff\xc0 ship"), (std::vector<TokenId>{2, 2}));
}

TEST(Tokenizer, RefusesAnotherKindOfModelByName) {
  EXPECT_EQ(refusal_of(small_file("\"WordPiece\"", "\"Unigram\"")),
            "the model in /m: the tokenizer has the model \"Unigram\", and only WordPiece is known "
            "here");
}

TEST(Tokenizer, RefusesAnotherNormaliserPreTokeniserOrPrefix) {
  EXPECT_NE(refusal_of(small_file("\"BertNormalizer\"", "\"NFC\"")).find("NFC"), std::string::npos);
  EXPECT_NE(refusal_of(small_file("\"BertPreTokenizer\"", "\"ByteLevel\"")).find("ByteLevel"),
            std::string::npos);
  EXPECT_NE(refusal_of(small_file("\"##\"", "\"@@\"")).find("##"), std::string::npos);
  EXPECT_NE(refusal_of(small_file("\"clean_text\":true", "\"clean_text\":false")).find("clean"),
            std::string::npos);
}

TEST(Tokenizer, RefusesAnUnknownTokenThatItsVocabularyLacks) {
  EXPECT_NE(refusal_of(small_file("\"[UNK]\",", "\"[NO]\",")).find("unknown token \"[NO]\""),
            std::string::npos);
}

TEST(Tokenizer, RefusesHugeIdsAndBrokenFiles) {
  EXPECT_NE(refusal_of(small_file("\"!\":6", "\"!\":99999999999")).find("token id"),
            std::string::npos);
  EXPECT_NE(refusal_of("{\"model\":").find("tokenizer.json"), std::string::npos);
  EXPECT_NE(refusal_of("[]").find("tokenizer.json"), std::string::npos);
  EXPECT_NE(refusal_of("").find("tokenizer.json"), std::string::npos);
}

}  // namespace
}  // namespace theseus::retrieval
