#include "retrieval/embedding/static_model.h"

#include <cmath>
#include <fstream>
#include <iterator>

#include "base/error.h"
#include "retrieval/embedding/built_in_model.h"
#include "retrieval/embedding/chunker.h"

namespace theseus::retrieval {
namespace {

constexpr std::size_t kMostDimensions = 4096;

[[noreturn]] void refuse(const std::string& origin, const std::string& reason) {
  throw base::Error(base::ErrorKind::corrupt, origin + ": " + reason);
}

base::Bytes load_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  base::Bytes bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (file.good() || (file.eof() && !bytes.empty())) return bytes;
  throw base::Error(base::ErrorKind::unavailable,
                    "the embedding model cannot be loaded: " + path.string() +
                        " cannot be read. Nothing was changed; name a Model2Vec folder with "
                        "model.safetensors and tokenizer.json in it");
}

/// Everything that decides a vector of this kind of model, in words that never change.
Fingerprint fingerprint_of(const base::Sha256& weights, const base::Sha256& tokenizer,
                           std::size_t dimension) {
  const std::string text = "theseus lane 1\nweights " + base::to_hex(weights) + "\ntokenizer " +
                           base::to_hex(tokenizer) + "\npooling weighted sum\nprefix " +
                           std::string(kChunkPrefix) + "\ndimension " + std::to_string(dimension) +
                           "\nlength 1\nchunker " + std::to_string(kChunkerVersion) + "\n";
  return base::sha256(base::bytes_of(text));
}

}  // namespace

std::unique_ptr<StaticModel> StaticModel::built_in() {
  const BuiltInModel model = built_in_model();
  const std::string label(model.label);
  return std::unique_ptr<StaticModel>(
      new StaticModel({.label = label,
                       .origin = "the built-in embedding model " + label,
                       .weights = model.weights,
                       .tokenizer = base::text_of(model.tokenizer),
                       .weights_hash = model.weights_hash,
                       .tokenizer_hash = model.tokenizer_hash}));
}

std::unique_ptr<StaticModel> StaticModel::load(const std::filesystem::path& folder) {
  base::Bytes weights = load_file(folder / "model.safetensors");
  const base::Bytes tokenizer = load_file(folder / "tokenizer.json");
  const base::BytesView view = weights;
  const auto named = std::filesystem::absolute(folder / "").parent_path().filename();
  return std::unique_ptr<StaticModel>(
      new StaticModel({.label = named.string(),
                       .origin = "the embedding model in " + folder.string(),
                       .owned_weights = std::move(weights),
                       .weights = view,
                       .tokenizer = base::text_of(tokenizer),
                       .weights_hash = base::sha256(view),
                       .tokenizer_hash = base::sha256(tokenizer)}));
}

StaticModel::StaticModel(Parts parts)
    : label_(std::move(parts.label)),
      owned_weights_(std::move(parts.owned_weights)),
      tokenizer_(load_vocabulary(parts.tokenizer, parts.origin)) {
  take_weights(parts.weights, parts.origin);
  fingerprint_ = fingerprint_of(parts.weights_hash, parts.tokenizer_hash, embeddings_.shape[1]);
}

void StaticModel::take_weights(base::BytesView file, const std::string& origin) {
  if (has_tensor(file, "mapping", origin)) {
    refuse(origin, "its tokens share rows by a tensor \"mapping\", which is not known here");
  }
  const auto embeddings = find_tensor(file, "embeddings", origin);
  if (!embeddings) refuse(origin, "it has no tensor \"embeddings\"");
  const auto& shape = embeddings->shape;
  const std::size_t tokens = tokenizer_.vocabulary().kinds.size();
  if (shape.size() != 2 || shape[0] < tokens || shape[1] == 0 || shape[1] > kMostDimensions) {
    refuse(origin, "the tensor \"embeddings\" has the wrong shape: a row for each of the " +
                       std::to_string(tokens) + " tokens is needed, of 1 to 4096 numbers");
  }
  weights_.assign(shape[0], 1.0F);
  if (const auto weights = find_tensor(file, "weights", origin)) {
    if (weights->shape != std::vector{shape[0]}) {
      refuse(origin,
             "the tensor \"weights\" has the wrong shape: one number for each row of "
             "\"embeddings\" is needed");
    }
    for (std::size_t i = 0; i < weights_.size(); ++i) weights_[i] = weights->at(i);
  }
  weights_[tokenizer_.vocabulary().unknown] = 0;
  for (const float weight : weights_) {
    if (!std::isfinite(weight)) refuse(origin, "a weight is not a finite number");
  }
  embeddings_ = *embeddings;
  if (embeddings_.type == TensorType::int8) return;
  for (std::size_t i = 0; i < shape[0] * shape[1]; ++i) {
    if (!std::isfinite(embeddings_.at(i))) {
      refuse(origin, "row " + std::to_string(i / shape[1]) + " holds what is no finite number");
    }
  }
}

std::optional<std::vector<float>> StaticModel::embed(std::string_view text) const {
  const std::vector<TokenId> ids = tokenizer_.encode(text);
  if (!knows_script(ids)) return std::nullopt;
  return embed_tokens(ids);
}

/// Scripts that the vocabulary has no words of fall apart into letters, whose sum means nothing.
bool StaticModel::knows_script(std::span<const TokenId> ids) const {
  std::size_t words = 0;
  std::size_t strange = 0;
  for (const TokenId id : ids) {
    const TokenKind kind = tokenizer_.vocabulary().kinds[id];
    if (kind == TokenKind::word) ++words;
    if (kind == TokenKind::letter || kind == TokenKind::unknown) ++strange;
  }
  return strange <= words;
}

std::optional<std::vector<float>> StaticModel::embed_tokens(std::span<const TokenId> ids) const {
  std::vector<float> sum(embeddings_.shape[1], 0.0F);
  for (const TokenId id : ids) {
    if (weights_[id] != 0) add_row(id, sum);
  }
  double squares = 0;
  for (const float number : sum) squares += double{number} * double{number};
  if (squares == 0 || !std::isfinite(squares)) return std::nullopt;
  const auto scale = static_cast<float>(1 / std::sqrt(squares));
  for (float& number : sum) number *= scale;
  return sum;
}

void StaticModel::add_row(TokenId id, std::span<float> sum) const noexcept {
  const float weight = weights_[id];
  const std::size_t first = id * sum.size();
  if (embeddings_.type == TensorType::int8) {
    const auto* row = reinterpret_cast<const std::int8_t*>(embeddings_.bytes.data()) + first;
    for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += weight * static_cast<float>(row[i]);
    return;
  }
  for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += weight * embeddings_.at(first + i);
}

}  // namespace theseus::retrieval
