#include "mcp_ways.h"

#include <fmt/core.h>

#include <nlohmann/json.hpp>
#include <stdexcept>

#include "line_program.h"

namespace theseus::bench {
namespace {

using nlohmann::json;

constexpr std::string_view kRecall = "/v1/spaces/bench/recall";
constexpr std::string_view kRemember = "/v1/spaces/bench/memories";

enum class Era { handshake, per_request };

std::string_view revision_of(Era era) {
  return era == Era::handshake ? "2025-11-25" : "2026-07-28";
}

std::string call_of(Era era, const std::string& tool, const json& arguments) {
  json params{{"name", tool}, {"arguments", arguments}};
  if (era == Era::per_request) {
    params["_meta"] = {{"io.modelcontextprotocol/protocolVersion", revision_of(era)},
                       {"io.modelcontextprotocol/clientCapabilities", json::object()}};
  }
  return json{{"jsonrpc", "2.0"}, {"id", 1}, {"method", "tools/call"}, {"params", params}}.dump();
}

void expect_done(const std::string& answer) {
  if (answer.find(R"("isError":false)") == std::string::npos) {
    throw std::runtime_error("a tool did not do it: " + answer);
  }
}

class Rest final : public Way {
 public:
  Rest(const Server& server, std::string name) : name_(std::move(name)), client_(server.client()) {
    // The first recall loads the index, and is told to come again where that takes its time.
    while (client_.post(kRecall, R"({"query": "first"})").status == 503) {
    }
  }
  std::string name() const override { return name_; }
  std::string request(const std::string&, const json& arguments) override {
    return arguments.dump();
  }
  void ask(const std::string& tool, const std::string& request) override {
    client_.post_or_throw(tool == "recall" ? kRecall : kRemember, request);
  }

 private:
  std::string name_;
  Client client_;
};

class OverHttp final : public Way {
 public:
  OverHttp(const Server& server, Era era) : client_(server.client()), era_(era) {}
  std::string name() const override { return fmt::format("/mcp, {}", revision_of(era_)); }
  std::string request(const std::string& tool, const json& arguments) override {
    json in_space = arguments;
    in_space["space"] = "bench";
    return call_of(era_, tool, in_space);
  }
  void ask(const std::string& tool, const std::string& request) override {
    std::string headers = fmt::format(
        "Accept: application/json, text/event-stream\r\n"
        "MCP-Protocol-Version: {}\r\n",
        revision_of(era_));
    if (era_ == Era::per_request) {
      headers += fmt::format("Mcp-Method: tools/call\r\nMcp-Name: {}\r\n", tool);
    }
    expect_done(client_.post_or_throw("/mcp", request, headers));
  }

 private:
  Client client_;
  Era era_;
};

class OverStdio final : public Way {
 public:
  OverStdio(std::string name, const std::filesystem::path& data, Era era)
      : name_(std::move(name)), program_(mcp_command(data)), era_(era) {
    if (era_ == Era::per_request) return;
    program_.ask(initialize_text());
    program_.tell(R"({"jsonrpc":"2.0","method":"notifications/initialized"})");
  }
  std::string name() const override { return name_; }
  std::string request(const std::string& tool, const json& arguments) override {
    return call_of(era_, tool, arguments);
  }
  void ask(const std::string&, const std::string& request) override {
    expect_done(program_.ask(request));
  }

 private:
  std::string name_;
  LineProgram program_;
  Era era_;
};

}  // namespace

Ways ways_through(const Server& server, const std::filesystem::path& data) {
  Ways ways = ways_of_rest(server, "REST");
  for (const Era era : {Era::per_request, Era::handshake}) {
    ways.push_back(std::make_unique<OverHttp>(server, era));
    ways.push_back(std::make_unique<OverStdio>(
        fmt::format("stdio through the server, {}", revision_of(era)), data, era));
  }
  return ways;
}

Ways ways_of_rest(const Server& server, std::string name) {
  Ways ways;
  ways.push_back(std::make_unique<Rest>(server, std::move(name)));
  return ways;
}

Ways ways_on_folder(const std::filesystem::path& data) {
  Ways ways;
  ways.push_back(std::make_unique<OverStdio>("stdio on the folder", data, Era::per_request));
  return ways;
}

std::vector<std::string> mcp_command(const std::filesystem::path& data) {
  return {THESEUS_PROGRAM, "mcp", "--data", data.string(), "--space", "bench"};
}

std::string initialize_text() {
  return R"({"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25",)"
         R"("capabilities":{},"clientInfo":{"name":"bench","version":"1"}}})";
}

std::string call_text(const std::string& tool, const json& arguments) {
  return call_of(Era::per_request, tool, arguments);
}

}  // namespace theseus::bench
