#include "end_to_end/program.h"

#include <gtest/gtest.h>
#include <signal.h>

#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

#include "base/error.h"
#include "base/json.h"
#include "cli/remote_connection.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::vector<std::string> serve_arguments(const std::vector<std::string>& flags) {
  std::vector<std::string> arguments = {"serve", "--listen-port", "0"};
  arguments.insert(arguments.end(), flags.begin(), flags.end());
  return arguments;
}

std::string key_of(const fs::path& data) {
  std::ifstream file(data / "admin.key");
  std::string key;
  std::getline(file, key);
  return key;
}

}  // namespace

ProcessOrder order(const fs::path& data, std::vector<std::string> arguments,
                   const fs::path& program) {
  arguments.insert(arguments.begin(), program.empty() ? THESEUS_PROGRAM : program.string());
  return {.arguments = std::move(arguments),
          .environment = {{"THESEUS_DATA", data.string()}, {"HOME", data.string()}}};
}

Ended run(const fs::path& data, std::vector<std::string> arguments, const std::string& input) {
  ProcessOrder wish = order(data, std::move(arguments));
  wish.input = input;
  return run(wish);
}

Ended run(const ProcessOrder& wish) {
  Process process(wish);
  Ended ended;
  ended.out = process.output();
  ended.code = process.wait().value_or(-1);
  ended.err = process.errors();
  return ended;
}

json answer_of(const fs::path& data, std::vector<std::string> arguments) {
  arguments.emplace_back("--json");
  const Ended ended = run(data, std::move(arguments));
  EXPECT_EQ(ended.code, 0) << ended.err;
  const auto parsed = base::parse_json(ended.out);
  return parsed ? *parsed : json();
}

RunningServer::RunningServer(const fs::path& data, std::vector<std::string> flags,
                             const fs::path& program)
    : data_(data), process_(order(data, serve_arguments(flags), program)) {
  const std::string line = process_.next_line().value_or("");
  const std::size_t start = line.find("http://");
  if (start == std::string::npos) {
    process_.wait();
    throw base::Error(base::ErrorKind::unavailable, "serve did not start: " + process_.errors());
  }
  url_ = line.substr(start, line.find(' ', start) - start);
  wait_until_ready();
}

void RunningServer::wait_until_ready() {
  const auto connection = cli::connect_to_url(url_, "");
  for (int i = 0; i < 3000; ++i) {
    if (connection->send(get("readyz?for=reads")).status == 200) return;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  throw base::Error(base::ErrorKind::unavailable, "serve was never ready: " + process_.errors());
}

std::unique_ptr<cli::Connection> RunningServer::connect() const {
  return cli::connect_to_url(url_, key_of(data_));
}

int RunningServer::stop() {
  process_.signal(SIGTERM);
  return process_.wait().value_or(-1);
}

http::Request post(const std::string& path, const json& body) {
  http::Request request;
  request.method = http::Method::post;
  request.target = "/v1/" + path;
  request.headers.emplace_back("Content-Type", "application/json");
  request.body = body.dump();
  return request;
}

http::Request get(const std::string& path) {
  http::Request request;
  request.target = "/v1/" + path;
  return request;
}

json json_of(const http::Response& response) {
  const auto parsed = base::parse_json(response.body);
  return parsed ? *parsed : json();
}

int rounds(int standard) {
  const char* value = std::getenv("KILL_ROUNDS");
  return value == nullptr ? standard : std::atoi(value);
}

}  // namespace theseus::tests
