#pragma once

#include <string>

#include "http/listener.h"

namespace theseus::http::testing {

// The beginnings of requests to a ToyServer, for tests that write bytes themselves.
inline const std::string kHost = "Host: localhost\r\n";
inline const std::string kJson = "Content-Type: application/json\r\n";
inline const std::string kGet = "GET /ping HTTP/1.1\r\n" + kHost;
inline const std::string kPost = "POST /echo/x HTTP/1.1\r\n" + kHost + kJson;

/// A foreign host and origin that are known, and bodies of at most 1000 bytes.
inline ListenerOptions small_limits() {
  return {.allowed_hosts = {"memory.example"},
          .allowed_origins = {"https://app.example"},
          .limits = {.body_bytes = 1000}};
}

}  // namespace theseus::http::testing
