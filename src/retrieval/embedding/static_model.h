#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>

#include "retrieval/embedding/embedder.h"
#include "retrieval/embedding/safetensors.h"
#include "retrieval/embedding/tokenizer.h"

namespace theseus::retrieval {

/// A static model in the layout of Model2Vec: a text's vector is the weighted sum of its tokens'
/// rows, brought to length 1. The rows are read where they lie, never unpacked as a whole.
class StaticModel final : public Embedder {
 public:
  /// The model compiled into this program; made in a few milliseconds.
  static std::unique_ptr<StaticModel> built_in();

  /// The model in a folder with `model.safetensors` (`embeddings` in f32, f16 or int8, with or
  /// without `weights`) and `tokenizer.json`. Whether its `config.json` asks for vectors of length
  /// 1 is not looked at: only directions are ever compared. Throws Error naming the file and what
  /// is wrong with it: `unavailable` when it cannot be read, `corrupt` when it cannot be used.
  static std::unique_ptr<StaticModel> load(const std::filesystem::path& folder);

  std::optional<std::vector<float>> embed(std::string_view text) const override;
  const Fingerprint& fingerprint() const override { return fingerprint_; }
  int dimension() const override { return static_cast<int>(embeddings_.shape[1]); }
  const std::string& label() const override { return label_; }

  /// The vector of these tokens, whatever script they are of; nothing when none of them counts.
  std::optional<std::vector<float>> embed_tokens(std::span<const TokenId> ids) const;

  const Tokenizer& tokenizer() const noexcept { return tokenizer_; }

 private:
  struct Parts {
    std::string label;
    std::string origin;              ///< what messages call the model
    base::Bytes owned_weights = {};  ///< what `weights` points into, when it was read from a file
    base::BytesView weights;
    std::string_view tokenizer;
    base::Sha256 weights_hash;
    base::Sha256 tokenizer_hash;
  };

  explicit StaticModel(Parts parts);

  void take_weights(base::BytesView file, const std::string& origin);
  bool knows_script(std::span<const TokenId> ids) const;
  void add_row(TokenId id, std::span<float> sum) const noexcept;

  std::string label_;
  base::Bytes owned_weights_;
  Tensor embeddings_;
  std::vector<float> weights_;  ///< by token; 0 leaves the token out
  Tokenizer tokenizer_;
  Fingerprint fingerprint_;
};

}  // namespace theseus::retrieval
