#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "base/clock.h"
#include "base/id.h"
#include "upgrade/data_set.h"

namespace theseus::tests {

/// A process of this release that carries data from format to format, beside whatever serves it.
/// Whatever is refused is thrown as std::runtime_error.
class CarriedData {
 public:
  explicit CarriedData(const std::filesystem::path& folder);
  ~CarriedData();
  CarriedData(const CarriedData&) = delete;
  CarriedData& operator=(const CarriedData&) = delete;

  /// Behind it both releases may serve; no row is carried yet.
  void expand(std::int64_t to);
  /// Opens the window.
  void carry();
  /// What older programs have written since; gives how many keys there were.
  std::int64_t carry_queues();
  void finalize();
  void roll_back();

  upgrade::UpgradeStatus status() { return data_->upgrade_status(); }
  storage::Database& database() { return data_->database(); }

 private:
  base::SystemClock clock_;
  base::Uuid7Source ids_{clock_};
  std::unique_ptr<upgrade::DataSet> data_;
};

/// Brings data to a format, up to the open window, in a process that ends in good order.
void upgrade_data(const std::filesystem::path& folder, std::int64_t to);
void finalize_data(const std::filesystem::path& folder);
void roll_back_data(const std::filesystem::path& folder);

}  // namespace theseus::tests
