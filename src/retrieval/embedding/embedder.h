#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/hash.h"

namespace theseus::retrieval {

/// A hash over all that decides a model's vectors: weights, tokenizer, pooling, prefixes,
/// dimension, normalisation, chunker version. Two models with the same one make one lane, whatever
/// their names.
using Fingerprint = base::Sha256;

/// Turns texts into vectors whose cosine says how near they are in meaning. Thread-safe.
class Embedder {
 public:
  virtual ~Embedder() = default;

  /// A vector of length 1; nothing for a text that the model cannot say anything about: no known
  /// word, or mostly a script that it does not know.
  virtual std::optional<std::vector<float>> embed(std::string_view text) const = 0;

  virtual const Fingerprint& fingerprint() const = 0;
  virtual int dimension() const = 0;

  /// The name that people know the model by; it decides nothing.
  virtual const std::string& label() const = 0;
};

}  // namespace theseus::retrieval
