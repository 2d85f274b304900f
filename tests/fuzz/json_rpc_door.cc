// Bytes through the door of the Model Context Protocol: whatever comes is answered by one line of
// JSON-RPC, or accepted without an answer.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string_view>

#include "mcp/dispatcher.h"
#include "mcp/product.h"

namespace theseus::mcp {
namespace {

class DeafChannel final : public Channel {
 public:
  void send(std::string) override {}
  bool is_cancelled() const override { return true; }
};

[[noreturn]] void fail(const char* what, std::string_view bytes) {
  std::fprintf(stderr, "%s:\n%.*s\n", what, static_cast<int>(bytes.size()), bytes.data());
  std::abort();
}

void check(const Reply& reply, std::string_view bytes) {
  if (reply.message.empty()) {
    if (reply.status != 202) fail("no answer, and not accepted", bytes);
    return;
  }
  const auto answer = nlohmann::json::parse(reply.message, nullptr, false);
  if (!answer.is_object() || answer.value("jsonrpc", "") != "2.0" ||
      answer.contains("result") == answer.contains("error")) {
    fail("the answer is no response", bytes);
  }
  if (reply.message.find('\n') != std::string::npos) fail("the answer has two lines", bytes);
}

}  // namespace
}  // namespace theseus::mcp

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace theseus::mcp;
  static const Dispatcher dispatcher(product_features({.version = "0"}));
  // A server that is not the one expected: JSON, but nothing that REST would say.
  static const Peer peer{.ask = [](const theseus::http::Request&) {
    return theseus::http::Response{.headers = {}, .body = R"({"memory":{},"results":[1]})"};
  }};
  static DeafChannel channel;
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  check(dispatcher.answer(text, {.peer = peer, .channel = channel}), text);
  return 0;
}
