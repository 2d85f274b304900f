#include "app/local_connection.h"

#include <utility>

#include "app/assembly.h"
#include "app/lifecycle.h"
#include "base/error.h"
#include "http/metrics.h"

namespace theseus::app {
namespace {

// Of a command that ends with its answer: told to come again, it would begin the load anew.
constexpr std::chrono::minutes kPatience{10};

base::Error error_of(const upgrade::OpenRefusal& refusal) {
  const bool is_busy = refusal.kind == upgrade::OpenRefusal::Kind::busy;
  return {is_busy ? base::ErrorKind::busy : base::ErrorKind::conflict, refusal.message};
}

class LocalConnection final : public cli::Connection {
 public:
  LocalConnection(const LocalFolder& local, const Configuration& configuration)
      : configuration_(configuration) {
    if (local.index_load == IndexLoad::awaited) configuration_.partitions.patience = kPatience;
    auto opened = Assembly::open({.folder = local.folder,
                                  .role = local.role,
                                  .absence = local.absence,
                                  .started = local.started,
                                  .configuration = configuration_,
                                  .lifecycle = lifecycle_,
                                  .metrics = metrics_,
                                  .upgrades = local.upgrades,
                                  .on_upgrade_event = local.on_upgrade_event});
    if (!opened) throw error_of(opened.error());
    assembly_ = std::move(*opened);
    lifecycle_.set_ready();
  }

  ~LocalConnection() override { Assembly::close(std::move(assembly_)); }

  http::Response send(http::Request request) override {
    request.local = true;
    return assembly_->router().answer(std::move(request));
  }

 private:
  Configuration configuration_;
  Lifecycle lifecycle_;
  http::Metrics metrics_;
  std::unique_ptr<Assembly> assembly_;
};

}  // namespace

std::unique_ptr<cli::Connection> open_locally(const LocalFolder& local,
                                              const Configuration& configuration) {
  return std::make_unique<LocalConnection>(local, configuration);
}

}  // namespace theseus::app
