#pragma once

#include <utility>

#include "base/patience.h"
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

  /// The same for somebody whose patience has an end: then, or when the request is cancelled, no
  /// answer could be had. A request that this process itself answers takes its time.
  virtual http::Response send_within(http::Request request, const base::Patience&) {
    return send(std::move(request));
  }
};

}  // namespace theseus::cli
