#include "cli/init/check.h"

#include <nlohmann/json.hpp>

#include "base/error.h"
#include "cli/init/attempt.h"
#include "cli/init/host_entry.h"
#include "cli/init/host_file.h"
#include "cli/init/mcp_peer.h"
#include "cli/table.h"

namespace theseus::cli {
namespace {

using nlohmann::json;
using State = CheckOutcome::State;

constexpr const char* kModern = "2026-07-28";
constexpr const char* kLegacy = "2025-11-25";

[[noreturn]] void fail(const std::string& message) {
  throw base::Error(base::ErrorKind::unavailable, message);
}

json request(int id, const std::string& method, json params) {
  return {{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", std::move(params)}};
}

json client_info() {
  return {{"name", "theseus-init-check"}, {"version", "1"}};
}

json modern(json params) {
  params["_meta"] = {{"io.modelcontextprotocol/protocolVersion", kModern},
                     {"io.modelcontextprotocol/clientCapabilities", json::object()},
                     {"io.modelcontextprotocol/clientInfo", client_info()}};
  return params;
}

std::string text_in(const json& result) {
  std::string text;
  for (const json& content : result.value("content", json::array())) {
    text += content.value("text", std::string());
  }
  return text;
}

// Standing context is what an agent asks for first. Before the tool's name stands
// `mcp.tool_prefix`.
json recall_call(const json& listed) {
  for (const json& tool : listed.value("result", json::object()).value("tools", json::array())) {
    const std::string name = tool.value("name", std::string());
    if (name.ends_with("recall")) return {{"name", name}, {"arguments", json::object()}};
  }
  fail("it offers no tool that ends with recall");
}

void judge(const json& answer) {
  if (answer.contains("error")) {
    fail("recall was refused: " + answer.at("error").value("message", std::string("no reason")));
  }
  const json result = answer.value("result", json::object());
  if (result.value("isError", false)) fail("recall failed: " + one_line(text_in(result), 300));
  if (!result.contains("content")) fail("recall gave an answer without content");
}

// As hosts open: they ask what the server is, and shake hands with one that does not know this.
std::string converse(McpPeer& peer) {
  const json discovered = peer.ask(request(1, "server/discover", modern(json::object())));
  if (discovered.contains("result")) {
    const json listed = peer.ask(request(2, "tools/list", modern(json::object())));
    judge(peer.ask(request(3, "tools/call", modern(recall_call(listed)))));
    return kModern;
  }
  const json opened = peer.ask(request(2, "initialize",
                                       {{"protocolVersion", kLegacy},
                                        {"capabilities", json::object()},
                                        {"clientInfo", client_info()}}));
  if (!opened.contains("result")) {
    fail("it refused to begin: " +
         opened.value("error", json::object()).value("message", std::string("no reason")));
  }
  peer.tell({{"jsonrpc", "2.0"}, {"method", "notifications/initialized"}});
  const json listed = peer.ask(request(3, "tools/list", json::object()));
  judge(peer.ask(request(4, "tools/call", recall_call(listed))));
  return opened.at("result").value("protocolVersion", std::string(kLegacy));
}

// Puts the key where the host would: in the place of its way to refer to it.
void fill_in_key(const Host& host, const CheckOrder& order, const Machine& machine,
                 Launch& launch) {
  if (host.reference.empty()) return;
  for (auto& [name, value] : launch.headers) {
    const std::size_t at = value.find(host.reference);
    if (at == std::string::npos) continue;
    const auto key = order.key ? order.key : machine.variable(kKeyVariable);
    if (!key) {
      fail("the host takes the key from " +
           std::string(host.input.empty() ? "" : "a question or ") + std::string(kKeyVariable) +
           ", which is not set here. Set it where the host is started, or name the file with "
           "--key-file for this check");
    }
    value.replace(at, host.reference.size(), *key);
  }
}

std::string call_recall(const Host& host, const CheckOrder& order, const Machine& machine,
                        Launch launch) {
  if (launch.is_off) fail("the entry is there but switched off");
  const auto begin = std::chrono::steady_clock::now();
  fill_in_key(host, order, machine, launch);
  const auto peer = launch.line.empty() ? speak_to_address(launch) : start_program(launch);
  const std::string revision = converse(*peer);
  const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(
      std::chrono::steady_clock::now() - begin);
  return "recall answers after " + std::to_string(took.count()) + " ms (revision " + revision +
         (launch.line.empty() ? ", at " + launch.url : "") + ")";
}

}  // namespace

CheckOutcome check_host(const Host& host, const CheckOrder& order, const Machine& machine) {
  CheckOutcome outcome{.host = &host};
  const auto file = file_of(host, order.project, machine);
  if (!file) {
    outcome.sentence = file.error().message;
    return outcome;
  }
  outcome.file = *file;
  const auto failure = failure_of([&] {
    const auto text = find_text(*file);
    if (!text) return;
    const auto entry = find_our_entry(host, *text);
    if (!entry) fail("its file cannot be read, because of " + entry.error().message);
    if (!*entry) return;
    const auto launch = launch_of(host, **entry);
    if (!launch) fail(launch.error().message);
    outcome.sentence = call_recall(host, order, machine, *launch);
    outcome.state = State::answered;
  });
  if (failure) {
    outcome.state = State::failed;
    outcome.sentence = *failure;
  }
  return outcome;
}

}  // namespace theseus::cli
