#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "http/histogram.h"
#include "http/request.h"

namespace theseus::http {

/// What `GET /metrics` says its body is.
inline constexpr std::string_view kMetricsContentType = "text/plain; version=0.0.4; charset=utf-8";

/// The requests of one method on one route pattern, by status, with their times. Thread-safe and
/// without locks.
class RouteMetrics {
 public:
  RouteMetrics(Method method, std::string_view pattern) : method_(method), pattern_(pattern) {}

  void count(int status, std::chrono::nanoseconds took) noexcept;

  Method method() const noexcept { return method_; }
  const std::string& pattern() const noexcept { return pattern_; }
  std::uint64_t count_of(int status) const noexcept;
  const Histogram& times() const noexcept { return times_; }

 private:
  Method method_;
  std::string pattern_;
  std::array<std::atomic<std::uint64_t>, 500> counts_{};  // statuses 100 to 599
  Histogram times_;
};

/// What the listener counts as it goes.
struct TransportMetrics {
  std::atomic<std::uint64_t> connections_accepted{0};
  std::atomic<std::int64_t> connections_open{0};
  std::atomic<std::uint64_t> connections_evicted{0};  ///< idle ones closed to admit another
  std::atomic<std::uint64_t> connections_refused{0};
  std::atomic<std::int64_t> requests_waiting{0};
  std::atomic<std::int64_t> requests_running{0};
  std::atomic<std::uint64_t> received_bytes{0};
  std::atomic<std::uint64_t> sent_bytes{0};
};

/// One value of a family, told apart by its labels.
struct Sample {
  std::vector<std::pair<std::string, std::string>> labels;
  double value = 0;
};

/// Figures that the wiring adds; `read` is called at each scrape, from any thread, but one after
/// the other in the order of adding, and what it borrows must outlive the Metrics. Names follow
/// Prometheus: `theseus_` first, base units, counters end in `_total`.
struct Family {
  enum class Kind { counter, gauge };

  std::string name;
  std::string help;
  Kind kind = Kind::gauge;
  std::function<std::vector<Sample>()> read;
};

/// All figures of the server, written in Prometheus' text form. Thread-safe.
class Metrics {
 public:
  Metrics();
  ~Metrics();
  Metrics(const Metrics&) = delete;
  Metrics& operator=(const Metrics&) = delete;

  /// The counts of a route, made on the first call; valid as long as this object.
  RouteMetrics& ensure_route(Method method, std::string_view pattern);
  TransportMetrics& transport() noexcept { return transport_; }

  void add(Family family);
  /// A gauge without labels.
  void add_gauge(std::string name, std::string help, std::function<double()> read);

  /// The text of one scrape.
  std::string exposition() const;

 private:
  mutable std::mutex mutex_;  // guards the lists, not what they count
  std::vector<std::unique_ptr<RouteMetrics>> routes_;
  std::vector<Family> families_;
  TransportMetrics transport_;
};

}  // namespace theseus::http
