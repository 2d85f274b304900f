#include "power_cut/product.h"

#include <stdexcept>

#include "migrations/program.h"

namespace theseus::tests {

Product::Product(const std::filesystem::path& folder, const retrieval::StaticModel& model)
    : data_(open_data(folder, clock_, ids_)),
      lane_(&model, clock_),
      memories_({data_->database(), lane_, clock_, ids_}, {}),
      keys_(data_->database(), clock_, ids_) {}

std::unique_ptr<upgrade::DataSet> open_data(const std::filesystem::path& folder,
                                            const base::Clock& clock, base::IdSource& ids) {
  auto data =
      upgrade::DataSet::open(migrations::this_program(), {.folder = folder,
                                                          .role = "serve",
                                                          .readers = 1,
                                                          .absence = upgrade::Absence::create,
                                                          .clock = clock,
                                                          .ids = ids});
  if (!data) throw std::runtime_error(data.error().message);
  return std::move(*data);
}

}  // namespace theseus::tests
