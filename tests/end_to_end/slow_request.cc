#include "end_to_end/slow_request.h"

#include <chrono>
#include <string>
#include <thread>

#include "base/error.h"

namespace theseus::tests {
namespace {

constexpr int kLooks = 10;

// Requests that run, the one that asks included.
int count_running(cli::Connection& connection) {
  http::Request request;
  request.target = "/metrics";
  const std::string text = connection.send(std::move(request)).body;
  const std::string name = "\ntheseus_http_requests_running ";
  const std::size_t place = text.find(name);
  return place == std::string::npos ? 0 : std::stoi(text.substr(place + name.size()));
}

}  // namespace

SlowRequest::SlowRequest(RunningServer& server) : connection_(server.connect()) {
  answer_ = std::async(std::launch::async, [this] { return send(); });
  const auto beside = server.connect();
  // A worker that has answered is counted for a moment yet, so one look may take it for this one.
  for (int seen = 0; seen < kLooks; seen = count_running(*beside) < 2 ? 0 : seen + 1) {
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
}

int SlowRequest::send() {
  try {
    return connection_->send(get("status?min_seq=1000000")).status;
  } catch (const base::Error&) {
    return 0;
  }
}

}  // namespace theseus::tests
