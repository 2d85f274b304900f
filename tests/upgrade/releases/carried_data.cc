#include "carried_data.h"

#include <exception>
#include <iostream>
#include <stdexcept>
#include <utility>

#include "migrations/program.h"

namespace theseus::tests {
namespace {

void require_done(const upgrade::Outcome& outcome) {
  if (!outcome) throw std::runtime_error(outcome.error().message);
}

}  // namespace

CarriedData::CarriedData(const std::filesystem::path& folder) {
  upgrade::OpenOptions options{.folder = folder,
                               .role = "upgrade",
                               .clock = clock_,
                               .ids = ids_,
                               .older = upgrade::Older::leave};
  // A server of this release may be carrying rows by itself.
  options.manners.patience = std::chrono::minutes(2);
  auto opened = upgrade::DataSet::open(migrations::this_program(), options);
  if (!opened) throw std::runtime_error(opened.error().message);
  data_ = std::move(*opened);
}

CarriedData::~CarriedData() {
  try {
    data_->close();
  } catch (const std::exception& error) {
    std::cerr << "closing the data: " << error.what() << '\n';
  }
}

void CarriedData::expand(std::int64_t to) {
  require_done(data_->upgrader().expand({.to = to}));
}
void CarriedData::carry() {
  require_done(data_->upgrader().carry({}));
}
std::int64_t CarriedData::carry_queues() {
  return data_->upgrader().carry_queues({});
}
void CarriedData::finalize() {
  require_done(data_->upgrader().finalize({.accepts = true}));
}
void CarriedData::roll_back() {
  require_done(data_->upgrader().roll_back({}));
}

void upgrade_data(const std::filesystem::path& folder, std::int64_t to) {
  CarriedData data(folder);
  data.expand(to);
  data.carry();
}

void finalize_data(const std::filesystem::path& folder) {
  CarriedData(folder).finalize();
}

void roll_back_data(const std::filesystem::path& folder) {
  CarriedData(folder).roll_back();
}

}  // namespace theseus::tests
