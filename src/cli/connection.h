#pragma once

#include "http/request.h"
#include "http/response.h"

namespace theseus::cli {

/// Where a command's requests are answered: by a server, or by this process on the data folder.
class Connection {
 public:
  virtual ~Connection() = default;

  /// Throws base::Error(unavailable) when no answer could be had; whatever the answer says, it is
  /// returned.
  virtual http::Response send(http::Request request) = 0;
};

}  // namespace theseus::cli
