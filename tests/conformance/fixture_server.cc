// Serves the fixture of the official conformance suite until its input ends. Prints its port.
#include <iostream>
#include <iterator>
#include <string>

#include "conformance/fixture_features.h"
#include "http/listener.h"
#include "http/metrics.h"
#include "http/router.h"
#include "mcp/dispatcher.h"
#include "mcp/http_endpoint.h"

namespace theseus::tests {
namespace {

http::Response no_rest(const http::Request&) {
  return {.status = 404, .headers = {}, .body = "{}"};
}

http::RouterParts keyless_parts(http::Metrics& metrics) {
  return {.authenticate = [](std::string_view) { return std::optional<memory::Caller>(); },
          .wait_for_seq = [](std::int64_t) { return std::optional<http::Problem>(); },
          .gate = [](const http::Request&) { return std::optional<http::Problem>(); },
          .metrics = metrics,
          .keyless = memory::Caller{}};
}

/// As the suite's page of the same origin says it: the port is known only after listening.
http::ListenerOptions options_for(std::uint16_t port) {
  const std::string suffix = ":" + std::to_string(port);
  return {.port = port,
          .allowed_origins = {"http://127.0.0.1" + suffix, "http://localhost" + suffix}};
}

void serve_until_input_ends(std::uint16_t port) {
  const mcp::Dispatcher dispatcher(fixture_features());
  http::Metrics metrics;
  const http::Router router(keyless_parts(metrics),
                            mcp::http_endpoints({.dispatcher = dispatcher, .rest = no_rest}));
  const http::Listener listener(options_for(port), router, metrics, nullptr);
  std::cout << listener.port() << std::endl;
  const std::string input(std::istreambuf_iterator<char>(std::cin), {});
}

}  // namespace
}  // namespace theseus::tests

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: conformance_fixture PORT\n";
    return 2;
  }
  theseus::tests::serve_until_input_ends(static_cast<std::uint16_t>(std::stoul(argv[1])));
  return 0;
}
