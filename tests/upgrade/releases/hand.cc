#include "hand.h"

#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

#include "mcp_stdio/client.h"

namespace theseus::tests {
namespace {

using nlohmann::json;

const std::string kPlace = "spaces/both-releases/memories";

json said(const Note& note) {
  return {{"text", note.text}, {"tags", note.tags}};
}

class HttpHand final : public Hand {
 public:
  explicit HttpHand(const RunningServer& server) : connection_(server.connect()) {}

  std::vector<std::string> remember(const std::vector<Note>& notes) override {
    if (notes.size() == 1) {
      return {send(post(kPlace, said(notes.front()))).at("memory").at("id").get<std::string>()};
    }
    json items = json::array();
    for (const Note& note : notes) items.push_back(said(note));
    std::vector<std::string> ids;
    const json answer = send(post(kPlace + "/batch", {{"memories", items}}));
    for (const json& result : answer.at("results")) {
      ids.push_back(result.at("memory").at("id").get<std::string>());
    }
    return ids;
  }

  void revise(const std::string& id, const Note& note) override {
    http::Request request = post(kPlace + "/" + id, said(note));
    request.method = http::Method::patch;
    send(std::move(request));
  }

  void forget(const std::string& id) override {
    http::Request request = get(kPlace + "/" + id);
    request.method = http::Method::del;
    send(std::move(request));
  }

  void restore(const std::string& id) override {
    http::Request request = get(kPlace + "/" + id + "/restore");
    request.method = http::Method::post;
    send(std::move(request));
  }

 private:
  json send(http::Request request) {
    const http::Response response = connection_->send(std::move(request));
    if (response.status / 100 != 2) throw std::runtime_error(response.body);
    return json_of(response);
  }

  std::unique_ptr<cli::Connection> connection_;
};

class McpHand final : public Hand {
 public:
  McpHand(const std::filesystem::path& folder, const std::filesystem::path& program)
      : client_({.data = folder, .program = program.string(), .arguments = {"--direct"}}) {
    client_.initialize();
  }

  std::vector<std::string> remember(const std::vector<Note>& notes) override {
    std::vector<std::string> ids;
    for (const Note& note : notes) {
      ids.push_back(call("remember", said(note)).at("id").get<std::string>());
    }
    return ids;
  }

  void revise(const std::string& id, const Note& note) override {
    json arguments = said(note);
    arguments["id"] = id;
    call("revise", std::move(arguments));
  }

  void forget(const std::string& id) override { call("forget", {{"ids", {id}}}); }
  void restore(const std::string& id) override { call("restore", {{"ids", {id}}}); }

 private:
  json call(const std::string& tool, json arguments) {
    arguments["space"] = "both-releases";
    json result = client_.call(tool, arguments);
    if (result.value("isError", false)) throw std::runtime_error(result.dump());
    return result.at("structuredContent");
  }

  McpClient client_;
};

}  // namespace

std::unique_ptr<Hand> hand_over_http(const RunningServer& server) {
  return std::make_unique<HttpHand>(server);
}

std::unique_ptr<Hand> hand_over_mcp(const std::filesystem::path& folder,
                                    const std::filesystem::path& program) {
  return std::make_unique<McpHand>(folder, program);
}

}  // namespace theseus::tests
