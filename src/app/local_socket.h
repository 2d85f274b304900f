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
  /// is replaced. False when this process did not get it.
  bool claim(http::Listener& listener, base::Log& log);

  /// Takes the file away if this process has it; before the listener stops, so that it is not yet
  /// another's.
  void release();

 private:
  std::filesystem::path folder_;
  std::filesystem::path socket_;
  bool ours_ = false;
};

}  // namespace theseus::app
