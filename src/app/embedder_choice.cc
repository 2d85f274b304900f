#include "app/embedder_choice.h"

#include <string_view>

#include "retrieval/embedding/static_model.h"

namespace theseus::app {

std::unique_ptr<retrieval::Embedder> make_embedder(const std::string& choice) {
  constexpr std::string_view kFolderPrefix = "static:";
  if (choice == "none") return nullptr;
  if (choice.starts_with(kFolderPrefix)) {
    return retrieval::StaticModel::load(choice.substr(kFolderPrefix.size()));
  }
  return retrieval::StaticModel::built_in();
}

}  // namespace theseus::app
