#include "http/testing/toy_server.h"

#include <nlohmann/json.hpp>
#include <string>
#include <utility>

namespace theseus::http::testing {
namespace {

constexpr std::size_t kLargeBytes = 4 * 1024 * 1024;

Response ping() {
  return json_response(200, {{"pong", true}});
}

Response echo(const Request& request) {
  return json_response(
      200, {{"word", request.parameter("word")}, {"body", request.body}, {"local", request.local}});
}

std::vector<Endpoint> toy_endpoints(Barrier& barrier, const BodyStream& stream) {
  return {
      {Method::get, "/ping", Right::open, false, [](const Request&) { return ping(); }},
      {Method::post, "/echo/{word}", Right::open, false, echo},
      {Method::get, "/wait", Right::open, false,
       [&barrier](const Request&) {
         barrier.wait();
         return ping();
       }},
      {Method::get, "/large", Right::open, false,
       [](const Request&) {
         return json_response(200, {{"text", std::string(kLargeBytes, 'x')}});
       }},
      {Method::get, "/stream", Right::open, false,
       [&stream](const Request&) {
         return Response{
             .content_type = "text/event-stream", .headers = {}, .body = {}, .stream = stream};
       }},
  };
}

ListenerOptions on_free_port(ListenerOptions options) {
  options.port = 0;
  return options;
}

}  // namespace

void Barrier::wait() {
  std::unique_lock lock(mutex_);
  ++waiting_;
  changed_.notify_all();
  changed_.wait(lock, [this] { return open_; });
}

void Barrier::await(int count) {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this, count] { return waiting_ >= count; });
}

void Barrier::open() {
  const std::lock_guard lock(mutex_);
  open_ = true;
  changed_.notify_all();
}

ToyServer::ToyServer(ListenerOptions options)
    : router({.authenticate = {}, .wait_for_seq = {}, .gate = {}, .metrics = metrics},
             toy_endpoints(barrier, stream)),
      listener(on_free_port(std::move(options)), router, metrics, nullptr) {}

ToyServer::~ToyServer() {
  barrier.open();
}

}  // namespace theseus::http::testing
