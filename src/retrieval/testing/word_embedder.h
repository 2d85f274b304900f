#pragma once

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "retrieval/embedding/embedder.h"
#include "retrieval/keyword/term_reader.h"

namespace theseus::retrieval::testing {

/// A small stand-in for a model: each term has a direction drawn from its letters, a text that of
/// their sum, and texts that begin with `?` none.
class WordEmbedder final : public Embedder {
 public:
  explicit WordEmbedder(std::uint8_t name = 1) { fingerprint_[0] = name; }

  std::optional<std::vector<float>> embed(std::string_view text) const override {
    if (text.starts_with('?')) return std::nullopt;
    TermReader reader;
    std::vector<float> sum(kDimension, 0.0F);
    reader.for_each(text, [&](std::string_view term) {
      std::uint32_t state = 2166136261U;
      for (const char letter : term) {
        state = (state ^ static_cast<unsigned char>(letter)) * 16777619U;
      }
      for (float& number : sum) {
        state = state * 1664525U + 1013904223U;
        number += static_cast<float>(state >> 8U) / 8388608.0F - 1.0F;
      }
    });
    float squares = 0;
    for (const float number : sum) squares += number * number;
    if (squares == 0) return std::nullopt;
    for (float& number : sum) number /= std::sqrt(squares);
    return sum;
  }
  const Fingerprint& fingerprint() const override { return fingerprint_; }
  int dimension() const override { return kDimension; }
  const std::string& label() const override { return label_; }

 private:
  static constexpr int kDimension = 24;

  Fingerprint fingerprint_{};
  std::string label_ = "words";
};

}  // namespace theseus::retrieval::testing
