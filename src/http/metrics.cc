#include "http/metrics.h"

#include "http/exposition.h"

namespace theseus::http {
namespace {

constexpr int kLowestStatus = 100;

Sample labels_of(const RouteMetrics& route) {
  return {{{"method", std::string(name_of(route.method()))}, {"route", route.pattern()}}, 0};
}

void write_requests(Exposition& text, const std::vector<std::unique_ptr<RouteMetrics>>& routes) {
  text.begin("theseus_http_requests_total", "Requests answered, by method, route and status.",
             "counter");
  for (const auto& route : routes) {
    Sample sample = labels_of(*route);
    sample.labels.emplace_back("status", "");
    for (int status = kLowestStatus; status < kLowestStatus + 500; ++status) {
      const std::uint64_t count = route->count_of(status);
      if (count == 0) continue;
      sample.labels.back().second = std::to_string(status);
      sample.value = static_cast<double>(count);
      text.add(sample);
    }
  }
}

void write_times(Exposition& text, const std::vector<std::unique_ptr<RouteMetrics>>& routes) {
  text.begin("theseus_http_request_seconds",
             "Time that answering took, without the wait for a worker.", "histogram");
  for (const auto& route : routes) {
    const Histogram::Reading reading = route->times().read();
    if (reading.cumulative.back() > 0) text.add(labels_of(*route), reading);
  }
}

void write_transport(Exposition& text, const TransportMetrics& transport) {
  const auto write = [&text](std::string_view name, std::string_view help, std::string_view type,
                             const auto& value) {
    text.begin(name, help, type);
    text.add(static_cast<double>(value.load(std::memory_order_relaxed)));
  };
  write("theseus_http_connections_total", "Connections accepted.", "counter",
        transport.connections_accepted);
  write("theseus_http_connections_open", "Connections open now.", "gauge",
        transport.connections_open);
  write("theseus_http_connections_evicted_total", "Idle connections closed to admit another.",
        "counter", transport.connections_evicted);
  write("theseus_http_connections_refused_total", "Connections refused at the limit.", "counter",
        transport.connections_refused);
  write("theseus_http_requests_waiting", "Requests that wait for a worker.", "gauge",
        transport.requests_waiting);
  write("theseus_http_requests_running", "Requests that a worker answers now.", "gauge",
        transport.requests_running);
  write("theseus_http_received_bytes_total", "Bytes received from clients.", "counter",
        transport.received_bytes);
  write("theseus_http_sent_bytes_total", "Bytes sent to clients.", "counter", transport.sent_bytes);
}

}  // namespace

void RouteMetrics::count(int status, std::chrono::nanoseconds took) noexcept {
  const auto place = static_cast<std::size_t>(status - kLowestStatus);
  if (place < counts_.size()) counts_[place].fetch_add(1, std::memory_order_relaxed);
  times_.observe(took);
}

std::uint64_t RouteMetrics::count_of(int status) const noexcept {
  const auto place = static_cast<std::size_t>(status - kLowestStatus);
  return place < counts_.size() ? counts_[place].load(std::memory_order_relaxed) : 0;
}

Metrics::Metrics() = default;
Metrics::~Metrics() = default;

RouteMetrics& Metrics::ensure_route(Method method, std::string_view pattern) {
  const std::lock_guard lock(mutex_);
  for (const auto& route : routes_) {
    if (route->method() == method && route->pattern() == pattern) return *route;
  }
  return *routes_.emplace_back(std::make_unique<RouteMetrics>(method, pattern));
}

void Metrics::add(Family family) {
  const std::lock_guard lock(mutex_);
  families_.push_back(std::move(family));
}

void Metrics::add_gauge(std::string name, std::string help, std::function<double()> read) {
  add(Family{.name = std::move(name),
             .help = std::move(help),
             .kind = Family::Kind::gauge,
             .read = [read = std::move(read)] {
               return std::vector{Sample{{}, read()}};
             }});
}

std::string Metrics::exposition() const {
  const std::lock_guard lock(mutex_);
  Exposition text;
  write_requests(text, routes_);
  write_times(text, routes_);
  write_transport(text, transport_);
  for (const Family& family : families_) {
    text.begin(family.name, family.help,
               family.kind == Family::Kind::counter ? "counter" : "gauge");
    for (const Sample& sample : family.read()) text.add(sample);
  }
  return std::move(text).take();
}

}  // namespace theseus::http
