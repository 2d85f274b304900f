#pragma once

#include <filesystem>
#include <memory>

#include "base/clock.h"
#include "base/id.h"
#include "memory/keys.h"
#include "memory/memories.h"
#include "retrieval/embedding/lane.h"
#include "retrieval/embedding/static_model.h"
#include "upgrade/data_set.h"

namespace theseus::tests {

/// A data folder opened as the server opens it, with all that writes to it. The model, whose
/// loading would cost more than the rest, is given and must outlive it.
class Product {
 public:
  Product(const std::filesystem::path& folder, const retrieval::StaticModel& model);

  storage::Database& database() noexcept { return data_->database(); }
  memory::Memories& memories() noexcept { return memories_; }
  memory::Keys& keys() noexcept { return keys_; }

  /// Ends in good order; without it, the end leaves what a kill leaves.
  void close() { data_->close(); }

 private:
  base::SystemClock clock_;
  base::Uuid7Source ids_{clock_};
  std::unique_ptr<upgrade::DataSet> data_;
  retrieval::Lane lane_;
  memory::Memories memories_;
  memory::Keys keys_;
};

/// Opens the data of a folder; where it cannot be opened, the reason is thrown as runtime_error.
std::unique_ptr<upgrade::DataSet> open_data(const std::filesystem::path& folder,
                                            const base::Clock& clock, base::IdSource& ids);

}  // namespace theseus::tests
