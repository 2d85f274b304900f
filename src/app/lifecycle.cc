#include "app/lifecycle.h"

#include <utility>

#include "base/error.h"

namespace theseus::app {
namespace {

using http::Phase;

std::string reason_of(Phase phase, const std::string& access_reason) {
  switch (phase) {
    case Phase::upgrading:  // says more than one sentence here could
      break;
    case Phase::starting:
      return "The server is opening its data. Nothing is lost; try again in a moment.";
    case Phase::stopping:
      return "The server is stopping. Nothing of this request was carried out.";
    case Phase::read_only:
    case Phase::taken:
      return access_reason;
    case Phase::serving:
      break;
  }
  return "";
}

}  // namespace

void Lifecycle::set_access(upgrade::Access access, std::string reason) {
  const std::lock_guard lock(mutex_);
  // Two threads that met two raises of the epoch may tell of them in either order.
  if (access_ == upgrade::Access::refused) return;
  access_ = access;
  reason_ = std::move(reason);
}

void Lifecycle::set_ready() {
  const std::lock_guard lock(mutex_);
  ready_ = true;
}

void Lifecycle::set_stopping() {
  const std::lock_guard lock(mutex_);
  stopping_ = true;
}

void Lifecycle::set_upgrading(const upgrade::UpgradeEvent& event) {
  const std::lock_guard lock(mutex_);
  upgrade_.take(event, std::chrono::steady_clock::now());
}

bool Lifecycle::is_taken() const {
  const std::lock_guard lock(mutex_);
  return access_ == upgrade::Access::refused;
}

bool Lifecycle::is_read_only() const {
  const std::lock_guard lock(mutex_);
  return access_ == upgrade::Access::read_only;
}

http::Readiness Lifecycle::readiness() const {
  const std::lock_guard lock(mutex_);
  http::Readiness readiness;
  readiness.phase = phase();
  readiness.reason = reason_of(readiness.phase, reason_);
  if (readiness.phase != Phase::upgrading) return readiness;
  readiness.reason =
      upgrade_.sentence() + " Nothing is lost; requests are answered when that is done.";
  readiness.step = upgrade_.step();
  readiness.percent = upgrade_.percent();
  readiness.eta = upgrade_.time_left(std::chrono::steady_clock::now());
  return readiness;
}

std::optional<http::Problem> Lifecycle::find_obstacle() const {
  const http::Readiness now = readiness();
  switch (now.phase) {
    case Phase::serving:
    case Phase::read_only:  // the data itself refuses the writes among them
      return std::nullopt;
    case Phase::taken:
      return http::problem_of(base::Error(base::ErrorKind::newer_format, now.reason));
    case Phase::starting:
    case Phase::upgrading:
    case Phase::stopping:
      break;
  }
  return http::problem_of(base::Error(base::ErrorKind::unavailable, now.reason));
}

// What was taken stays taken, also while stopping: that is why it stops.
http::Phase Lifecycle::phase() const {
  if (access_ == upgrade::Access::refused) return Phase::taken;
  if (stopping_) return Phase::stopping;
  if (!ready_) return upgrade_.is_begun() ? Phase::upgrading : Phase::starting;
  return access_ == upgrade::Access::read_only ? Phase::read_only : Phase::serving;
}

}  // namespace theseus::app
