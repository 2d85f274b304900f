#pragma once

#include <memory>
#include <mutex>
#include <string>

#include "http/endpoints/server_state.h"
#include "upgrade/data_set.h"

namespace theseus::app {

/// What the spaces held when the open upgrade began. The manifest of a snapshot is read when it is
/// first asked about, and kept until another is. Thread-safe.
class CountsBefore {
 public:
  explicit CountsBefore(const upgrade::DataSet& data) : data_(data) {}

  /// Null where no upgrade is open, or its snapshot cannot be read.
  std::shared_ptr<const http::ShownBefore> find(const std::string& snapshot);

 private:
  const upgrade::DataSet& data_;
  std::mutex mutex_;
  std::string snapshot_;
  // Shared with the answers that are still being made of it.
  std::shared_ptr<const http::ShownBefore> before_;
};

}  // namespace theseus::app
