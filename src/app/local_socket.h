#pragma once

#include <filesystem>

#include "base/log.h"
#include "http/listener.h"

namespace theseus::app {

/// The `server.sock` of a data folder, for the one server that has it.
class LocalSocket {
 public:
  explicit LocalSocket(const std::filesystem::path& folder);

  /// Makes the listener listen on it, unless another server answers there; one that nobody answers
  /// is replaced. False when this process did not get it. The listener takes it away when it stops.
  bool claim(http::Listener& listener, base::Log& log);

 private:
  std::filesystem::path folder_;
  std::filesystem::path socket_;
};

}  // namespace theseus::app
