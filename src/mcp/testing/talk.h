#pragma once

#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "mcp/dispatcher.h"
#include "mcp/meta_keys.h"

namespace theseus::mcp::testing {

using nlohmann::json;

/// Keeps what is sent ahead of an answer.
class KeptChannel final : public Channel {
 public:
  void send(std::string message) override { sent.push_back(std::move(message)); }
  bool is_cancelled() const override { return cancelled; }

  std::vector<std::string> sent;
  std::atomic<bool> cancelled = false;
};

/// An answer with its JSON; null where there is none.
struct Told {
  int status = 0;
  std::shared_ptr<const json> message;  ///< shared, so that a copy is the same JSON
  std::string text;

  const json& operator[](std::string_view name) const;
  const json& result() const { return (*this)["result"]; }
  const json& error() const { return (*this)["error"]; }
  /// Of a tool's answer, the text of its first content.
  std::string said() const;
  bool is_error() const;
};

/// A client of a dispatcher that speaks either era.
class Talk {
 public:
  Talk(Features features, Peer peer);

  /// As over HTTP with a header of 2025-11-25.
  Told legacy(std::string_view method, const json& params);
  Told legacy(std::string_view method);
  /// As over HTTP with `_meta` and headers of 2026-07-28.
  Told modern(std::string_view method, json params);
  Told modern(std::string_view method);
  /// A tool's answer, by the modern era.
  Told call(std::string_view tool, const json& arguments);

  Told send(std::string_view bytes, const RoutingHeaders* headers = nullptr);

  const Dispatcher& dispatcher() const noexcept { return dispatcher_; }

  KeptChannel channel;
  Peer peer;
  /// What a modern client declares; JSON text.
  std::string capabilities = "{}";

 private:
  Dispatcher dispatcher_;
  int last_id_ = 0;
};

}  // namespace theseus::mcp::testing
