#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "mcp/channel.h"
#include "mcp/message.h"

namespace theseus::mcp {

/// Requests of this process to legacy clients that wait for their answers, which arrive as messages
/// of their own: found by ids that no other process makes. Thread-safe.
class Questions {
 public:
  Questions();
  ~Questions();
  Questions(const Questions&) = delete;
  Questions& operator=(const Questions&) = delete;

  /// Sends the request and waits for its result, at most for `patience` or until the call is
  /// cancelled.
  base::Result<nlohmann::json, RpcError> ask(Channel& channel, std::string_view method,
                                             const nlohmann::json& params,
                                             std::chrono::milliseconds patience);

  /// Gives a response to whoever waits for it; false when nobody does.
  bool deliver(const Message& response);

 private:
  struct Waiting;

  std::string open();

  std::mutex mutex_;
  std::condition_variable answered_;
  std::string prefix_;
  std::uint64_t count_ = 0;
  std::map<std::string, std::unique_ptr<Waiting>, std::less<>> waiting_;
};

}  // namespace theseus::mcp
