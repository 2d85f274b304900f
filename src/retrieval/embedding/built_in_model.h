#pragma once

#include "base/bytes.h"
#include "base/hash.h"

namespace theseus::retrieval {

/// The files of the model that is compiled into the program, as they stand in `models/`, and their
/// hashes, which the build takes so that no start has to.
struct BuiltInModel {
  std::string_view label;
  base::BytesView weights;
  base::BytesView tokenizer;
  base::Sha256 weights_hash;
  base::Sha256 tokenizer_hash;
};

BuiltInModel built_in_model();

}  // namespace theseus::retrieval
