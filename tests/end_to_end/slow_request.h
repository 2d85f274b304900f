#pragma once

#include <future>
#include <memory>

#include "cli/connection.h"
#include "end_to_end/program.h"

namespace theseus::tests {

/// A request that runs for two seconds: it waits for a journal position that does not come.
class SlowRequest {
 public:
  /// Returns when it runs.
  explicit SlowRequest(RunningServer& server);

  /// Of its answer; 0 when the server went without one.
  int status() { return answer_.get(); }

 private:
  int send();

  std::unique_ptr<cli::Connection> connection_;
  std::future<int> answer_;
};

}  // namespace theseus::tests
