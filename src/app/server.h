#pragma once

#include <filesystem>
#include <memory>

#include "app/assembly.h"
#include "app/configuration.h"
#include "app/front.h"
#include "app/lifecycle.h"
#include "app/local_socket.h"
#include "app/stop_signals.h"
#include "base/clock.h"
#include "base/log.h"
#include "cli/exit_code.h"
#include "http/listener.h"
#include "http/metrics.h"

namespace theseus::app {

/// Where a server runs, and since when its program.
struct Occasion {
  std::filesystem::path folder;
  base::Time started{};
};

/// One run of `theseus serve`: bound when it is made, before anything slow.
class Server {
 public:
  /// Throws base::Error(unavailable) when the address cannot be bound.
  Server(const Configuration& configuration, const Occasion& occasion, StopSignals& signals);

  /// Opens the data, serves until a stop is asked for or another release has taken the data, and
  /// ends in good order.
  cli::ExitCode run();

 private:
  cli::ExitCode refuse(const upgrade::OpenRefusal& refusal);
  void announce() const;
  void make_admin_key();
  void make_receipt_key();
  void serve();
  cli::ExitCode stop();
  cli::ExitCode end_code() const;

  const Configuration& configuration_;
  const std::filesystem::path folder_;
  const base::Time started_;
  StopSignals& signals_;
  base::Log log_;
  http::Metrics metrics_;
  Lifecycle lifecycle_;
  Front front_;
  LocalSocket socket_;
  std::unique_ptr<Assembly> assembly_;
  // Last, so that no request runs any more when the rest goes.
  http::Listener listener_;
};

}  // namespace theseus::app
