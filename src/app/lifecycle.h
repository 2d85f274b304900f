#pragma once

#include <mutex>
#include <optional>
#include <string>

#include "app/upgrade_progress.h"
#include "http/endpoints/server_state.h"
#include "http/problem.h"
#include "upgrade/guard.h"

namespace theseus::app {

/// Where this process stands between its start and its end, and what the data lets it do.
/// Thread-safe.
class Lifecycle {
 public:
  /// What comes behind `refused` changes nothing: taken data stays taken.
  void set_access(upgrade::Access access, std::string reason);
  void set_ready();
  void set_stopping();
  /// What an upgrade does before this process is ready.
  void set_upgrading(const upgrade::UpgradeEvent& event);

  bool is_taken() const;
  bool is_read_only() const;
  http::Readiness readiness() const;

  /// Why a request cannot be begun now; nothing when it can.
  std::optional<http::Problem> find_obstacle() const;

 private:
  http::Phase phase() const;

  mutable std::mutex mutex_;
  bool ready_ = false;
  bool stopping_ = false;
  upgrade::Access access_ = upgrade::Access::read_write;
  std::string reason_;
  UpgradeProgress upgrade_;
};

}  // namespace theseus::app
