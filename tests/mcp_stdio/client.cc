#include "mcp_stdio/client.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <csignal>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

namespace theseus::tests {
namespace {

using nlohmann::json;

ProcessOrder order_of(const ClientOrder& client, int (&input)[2]) {
  ::signal(SIGPIPE, SIG_IGN);
  if (::pipe2(input, O_CLOEXEC) != 0) throw std::runtime_error("pipe2");
  ProcessOrder order{
      .arguments = {client.program.empty() ? THESEUS_PROGRAM : client.program, "mcp"},
      .environment = client.environment,
      .input_descriptor = input[0],
      .user = client.user};
  order.arguments.insert(order.arguments.end(), client.arguments.begin(), client.arguments.end());
  order.environment.emplace("THESEUS_DATA", client.data.string());
  order.environment.emplace("HOME", client.data.string());
  return order;
}

}  // namespace

McpClient::McpClient(const ClientOrder& order) : process_(order_of(order, input_)) {
  ::close(input_[0]);
}

McpClient::~McpClient() {
  close_input();
}

void McpClient::write(const std::string& bytes) {
  std::size_t written = 0;
  while (written < bytes.size()) {
    const auto count = ::write(input_[1], bytes.data() + written, bytes.size() - written);
    if (count <= 0) throw std::runtime_error("the program reads no more: " + process_.errors());
    written += static_cast<std::size_t>(count);
  }
}

void McpClient::send(const json& message) {
  write(message.dump() + "\n");
}

json McpClient::next() {
  const auto line = process_.next_line();
  return line ? json::parse(*line) : json();
}

json McpClient::ask(const std::string& method, json params) {
  const int id = ++last_id_;
  send({{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", std::move(params)}});
  for (;;) {
    json answer = next();
    if (answer.is_null()) throw std::runtime_error("no answer: " + process_.errors());
    if (answer.value("id", json()) == id) return answer;
  }
}

json McpClient::initialize(const std::string& revision) {
  json result = ask("initialize", {{"protocolVersion", revision},
                                   {"capabilities", json::object()},
                                   {"clientInfo", {{"name", "test"}, {"version", "1"}}}})
                    .at("result");
  send({{"jsonrpc", "2.0"}, {"method", "notifications/initialized"}});
  return result;
}

json McpClient::call(const std::string& tool, const json& arguments) {
  return ask("tools/call", {{"name", tool}, {"arguments", arguments}}).at("result");
}

std::string McpClient::text_of_call(const std::string& tool, const json& arguments) {
  const json result = call(tool, arguments);
  return (result.value("isError", false) ? "ERROR: " : "") +
         result.at("content").at(0).at("text").get<std::string>();
}

std::string McpClient::release() {
  const json meta{{"io.modelcontextprotocol/protocolVersion", "2026-07-28"},
                  {"io.modelcontextprotocol/clientCapabilities", json::object()}};
  return ask("server/discover", {{"_meta", meta}})
      .at("result")
      .at("_meta")
      .at("io.modelcontextprotocol/serverInfo")
      .at("version")
      .get<std::string>();
}

void McpClient::close_input() {
  if (input_[1] >= 0) ::close(input_[1]);
  input_[1] = -1;
}

json call_message(int id, const std::string& tool, const json& arguments) {
  return {{"jsonrpc", "2.0"},
          {"id", id},
          {"method", "tools/call"},
          {"params", {{"name", tool}, {"arguments", arguments}}}};
}

}  // namespace theseus::tests
