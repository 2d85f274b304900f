#pragma once

#include <memory>
#include <string>

#include "retrieval/embedding/embedder.h"

namespace theseus::app {

/// The embedder that a value of the setting `embedding` names; null for `none`. Throws base::Error
/// when the model's folder cannot be used.
std::unique_ptr<retrieval::Embedder> make_embedder(const std::string& choice);

}  // namespace theseus::app
