#include "retrieval/embedding/static_model.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <fstream>
#include <iterator>
#include <limits>
#include <nlohmann/json.hpp>

#include "base/bytes.h"
#include "base/error.h"
#include "support/temporary_folder.h"

namespace theseus::retrieval {
namespace {

using nlohmann::json;

const StaticModel& english() {
  static const auto model = StaticModel::built_in();
  return *model;
}

/// A Model2Vec folder with four tokens of two dimensions, to be spoilt in one way.
class ModelFolder {
 public:
  ModelFolder() {
    write("tokenizer.json", R"({"normalizer":{"type":"BertNormalizer"},
      "pre_tokenizer":{"type":"BertPreTokenizer"},
      "model":{"type":"WordPiece","unk_token":"[UNK]","continuing_subword_prefix":"##",
               "max_input_chars_per_word":100,"vocab":{"[UNK]":0,"east":1,"north":2,"west":3}}})");
    add("embeddings", "F32", {4, 2}, bytes_of<float>({9, 9, 2, 0, 0, 3, -2, 0}));
  }

  template <class T>
  static std::string bytes_of(std::vector<T> numbers) {
    return {reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(T)};
  }

  /// Adds a tensor, or puts another in its place.
  void add(const std::string& name, const std::string& type, const json& shape,
           const std::string& bytes) {
    header_[name] = {{"dtype", type},
                     {"shape", shape},
                     {"data_offsets", {tensors_.size(), tensors_.size() + bytes.size()}}};
    tensors_ += bytes;
    const std::string text = header_.dump();
    const std::uint64_t size = text.size();
    write("model.safetensors", bytes_of<std::uint64_t>({size}) + text + tensors_);
  }

  void remove_tensor(const std::string& name) {
    header_.erase(name);
    add("other", "F32", {1}, bytes_of<float>({0}));
  }

  void cut_off(std::size_t size) {
    std::filesystem::resize_file(folder_ / "model.safetensors", size);
  }
  std::size_t size() const { return std::filesystem::file_size(folder_ / "model.safetensors"); }

  void write(const std::string& name, const std::string& content) {
    std::ofstream(folder_ / name, std::ios::binary) << content;
  }

  const std::filesystem::path& path() const { return folder_.path(); }

  std::vector<float> embed(std::string_view text) const {
    return StaticModel::load(path())->embed(text).value();
  }

  std::string refusal(base::ErrorKind kind = base::ErrorKind::corrupt) const {
    try {
      StaticModel::load(path());
    } catch (const base::Error& error) {
      EXPECT_EQ(error.kind(), kind);
      EXPECT_NE(std::string(error.what()).find(path().string()), std::string::npos);
      return error.what();
    }
    return "not refused";
  }

 private:
  tests::TemporaryFolder folder_;
  json header_ = json::object();
  std::string tensors_;
};

void expect_near(const std::vector<float>& found, const std::vector<float>& expected) {
  ASSERT_EQ(found.size(), expected.size());
  for (std::size_t i = 0; i < found.size(); ++i) ASSERT_NEAR(found[i], expected[i], 1e-5);
}

TEST(StaticModel, GivesTheGoldenVectors) {
  std::ifstream file(std::string(THESEUS_MODEL_FOLDER) + "/golden.json");
  const json golden = json::parse(file);

  for (const json& entry : golden) {
    const auto expected = entry["vector"].get<std::vector<float>>();
    const auto ids = english().tokenizer().encode(entry["text"].get<std::string>());
    const auto found = english().embed_tokens(ids);
    expect_near(found.value_or(std::vector<float>(expected.size())), expected);
  }
}

TEST(StaticModel, HasNoVectorWithoutAKnownWord) {
  EXPECT_FALSE(english().embed(""));
  EXPECT_FALSE(english().embed(" \n\t"));
  EXPECT_FALSE(english().embed(std::string(120, 'a')));
  EXPECT_FALSE(english().embed("😀"));
  EXPECT_FALSE(english().embed("[MASK] [PAD]"));
}

TEST(StaticModel, HasNoVectorForScriptsThatFallApartIntoLetters) {
  EXPECT_FALSE(english().embed("東京は日本の首都です"));
  EXPECT_FALSE(english().embed("한국어 문장"));
  EXPECT_FALSE(english().embed("नमस्ते दुनिया"));
  EXPECT_FALSE(english().embed("Привет, мир"));
}

TEST(StaticModel, HasAVectorForEnglishWithStrangersCodeAndSigns) {
  EXPECT_TRUE(english().embed("emoji 😀👍🏽 mixed"));
  EXPECT_TRUE(english().embed("naïve café façade — Ångström"));
  EXPECT_TRUE(english().embed("std::vector<int> v{1,2,3};"));
  EXPECT_TRUE(english().embed("$1,234.56 (50% off)"));
  EXPECT_TRUE(english().embed("the capital of Japan is 東京"));
}

TEST(StaticModel, PutsTextsOfLikeMeaningNearEachOther) {
  const auto dot = [](const std::vector<float>& a, const std::vector<float>& b) {
    float sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
    return sum;
  };
  const auto cat = english().embed("The cat sleeps on the sofa").value();
  const auto kitten = english().embed("A kitten is lying on the couch").value();
  const auto tax = english().embed("Tax returns are due in April").value();

  EXPECT_NEAR(dot(cat, cat), 1, 1e-5);
  EXPECT_GT(dot(cat, kitten), dot(cat, tax) + 0.2F);
}

TEST(StaticModel, IsTheSameModelBuiltInAndFromItsFolder) {
  const auto loaded = StaticModel::load(THESEUS_MODEL_FOLDER);

  EXPECT_EQ(loaded->fingerprint(), english().fingerprint());
  EXPECT_EQ(loaded->label(), english().label());
  EXPECT_EQ(loaded->dimension(), 256);
  EXPECT_EQ(loaded->embed("the same words"), english().embed("the same words"));
}

/// A change of it makes every stored vector another model's: it needs a reason, and a new lane.
TEST(StaticModel, KeepsItsFingerprint) {
  EXPECT_EQ(base::to_hex(english().fingerprint()),
            "04d3fba055e50d185b7d8329959b383d8f7533550d61261ceb672a16b264b38c");
}

TEST(StaticModel, ReadsFloatHalfAndByteRowsAlike) {
  ModelFolder folder;
  const std::vector<float> expected = {0.554700F, 0.832050F};

  expect_near(folder.embed("east north"), expected);
  folder.add("embeddings", "F16", {4, 2},
             ModelFolder::bytes_of<std::uint16_t>({0, 0, 0x4000, 0, 0, 0x4200, 0xc000, 0}));
  expect_near(folder.embed("east north"), expected);
  folder.add("embeddings", "I8", {4, 2},
             ModelFolder::bytes_of<std::int8_t>({9, 9, 20, 0, 0, 30, -20, 0}));
  expect_near(folder.embed("east north"), expected);
}

TEST(StaticModel, WeighsTokensWhereTheFolderHasWeights) {
  ModelFolder folder;
  folder.add("weights", "F32", {4}, ModelFolder::bytes_of<float>({1, 3, 0, 1}));

  expect_near(folder.embed("north east"), {1, 0});
  EXPECT_FALSE(StaticModel::load(folder.path())->embed("north"));
}

TEST(StaticModel, LeavesTheUnknownTokenOut) {
  expect_near(ModelFolder().embed("north zzz"), {0, 1});
}

TEST(StaticModel, HasNoVectorWhereWordsCancelEachOther) {
  EXPECT_FALSE(StaticModel::load(ModelFolder().path())->embed("east west"));
}

TEST(StaticModel, ChangesItsFingerprintWithItsWeightsAndNotWithItsName) {
  ModelFolder one;
  ModelFolder same;
  ModelFolder other;
  other.add("embeddings", "F32", {4, 2}, ModelFolder::bytes_of<float>({9, 9, 2, 0, 0, 3, -2, 1}));
  const auto fingerprint = StaticModel::load(one.path())->fingerprint();

  EXPECT_EQ(fingerprint, StaticModel::load(same.path())->fingerprint());
  EXPECT_NE(fingerprint, StaticModel::load(other.path())->fingerprint());
}

TEST(StaticModel, NamesAMissingFile) {
  ModelFolder folder;
  std::filesystem::remove(folder.path() / "tokenizer.json");

  EXPECT_NE(folder.refusal(base::ErrorKind::unavailable).find("tokenizer.json cannot be read"),
            std::string::npos);
}

TEST(StaticModel, RefusesEveryTruncation) {
  ModelFolder folder;
  for (std::size_t size = folder.size() - 1; size > 0; --size) {
    folder.cut_off(size);
    ASSERT_NE(folder.refusal(), "not refused") << size;
  }
}

TEST(StaticModel, RefusesAWrongShape) {
  ModelFolder few_rows;
  few_rows.add("embeddings", "F32", {3, 2}, ModelFolder::bytes_of<float>({1, 2, 3, 4, 5, 6}));
  ModelFolder flat;
  flat.add("embeddings", "F32", {8}, ModelFolder::bytes_of<float>({1, 2, 3, 4, 5, 6, 7, 8}));
  ModelFolder lying;
  lying.add("embeddings", "F32", {4, 3}, ModelFolder::bytes_of<float>({1, 2, 3, 4}));
  ModelFolder endless;
  endless.add("embeddings", "F32", {4'000'000'000, 4'000'000'000, 4'000'000'000}, "");
  ModelFolder weights;
  weights.add("weights", "F32", {3}, ModelFolder::bytes_of<float>({1, 2, 3}));

  EXPECT_NE(few_rows.refusal().find("wrong shape"), std::string::npos);
  EXPECT_NE(flat.refusal().find("wrong shape"), std::string::npos);
  EXPECT_NE(lying.refusal().find("does not fit its shape"), std::string::npos);
  EXPECT_NE(endless.refusal().find("endless shape"), std::string::npos);
  EXPECT_NE(weights.refusal().find("wrong shape"), std::string::npos);
}

TEST(StaticModel, RefusesNumbersThatAreNotFinite) {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  ModelFolder rows;
  rows.add("embeddings", "F32", {4, 2}, ModelFolder::bytes_of<float>({0, 0, 0, 0, 0, nan, 0, 0}));
  ModelFolder weights;
  weights.add("weights", "F32", {4}, ModelFolder::bytes_of<float>({1, 1, -HUGE_VALF, 1}));

  EXPECT_NE(rows.refusal().find("row 2"), std::string::npos);
  EXPECT_NE(weights.refusal().find("weight"), std::string::npos);
}

TEST(StaticModel, RefusesWhatItDoesNotKnow) {
  ModelFolder mapped;
  mapped.add("mapping", "I64", {1}, std::string(8, '\0'));
  ModelFolder doubtful;
  doubtful.add("embeddings", "BF16", {4, 2}, std::string(16, '\0'));
  ModelFolder empty;
  empty.remove_tensor("embeddings");

  EXPECT_NE(mapped.refusal().find("mapping"), std::string::npos);
  EXPECT_NE(doubtful.refusal().find("BF16"), std::string::npos);
  EXPECT_NE(empty.refusal().find("no tensor \"embeddings\""), std::string::npos);
}

}  // namespace
}  // namespace theseus::retrieval
