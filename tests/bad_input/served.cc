#include "bad_input/served.h"

#include <nlohmann/json.hpp>
#include <stdexcept>

namespace theseus::tests {
namespace {

using nlohmann::json;

http::ListenerOptions options() {
  http::ListenerOptions options;
  options.port = 0;
  options.workers = 2;
  options.limits.body_bytes = Served::kBodyBytes;
  options.limits.request_time = std::chrono::seconds(1);
  return options;
}

base::Time long_ago() {
  return base::from_milliseconds(1'000'000'000'000);
}

}  // namespace

Served::Served() : listener_(options(), data_.router(), data_.metrics(), nullptr) {
  using memory::Role;
  keys_[As::admin] = data_.make_key(Role::admin, {"*"});
  keys_[As::limited_admin] = data_.make_key(Role::admin, {"home"});
  keys_[As::writer] = data_.make_key(Role::writer, {"home"});
  keys_[As::reader] = data_.make_key(Role::reader, {"home"});
  keys_[As::unknown] = "thk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
  keys_[As::expired] = data_.make_key(Role::writer, {"home"}, long_ago());

  stand_ins_["$LIVE"] = remember("home", "a text that stays");
  stand_ins_["$FORGOTTEN"] = remember("home", "a text that goes");
  stand_ins_["$FOREIGN"] = remember("attic", "a text of somebody else");
  ask("DELETE", "/v1/spaces/home/memories/$FORGOTTEN");
  stand_ins_["$CURSOR"] = ask("GET", "/v1/spaces?limit=1")["next_cursor"];

  const json made = ask("POST", "/v1/keys", R"({"name": "r", "role": "writer", "spaces": ["*"]})");
  keys_[As::revoked] = made["key"];
  ask("DELETE", "/v1/keys/" + made["id"].get<std::string>());
}

std::string Served::remember(const std::string& space, const std::string& text) {
  const json made = ask("POST", "/v1/spaces/" + space + "/memories", json{{"text", text}}.dump());
  return made["memory"]["id"];
}

json Served::ask(const std::string& method, const std::string& target, const std::string& body) {
  HttpClient client(port());
  client.send(
      wire_of({.name = "", .method = method, .target = target, .body = body, .as = As::admin}));
  const HttpReply reply = client.reply();
  if (reply.status >= 300) throw std::runtime_error(reply.body);
  return json::parse(reply.body);
}

std::string Served::replaced(std::string text) const {
  for (const auto& [name, value] : stand_ins_) {
    for (auto place = text.find(name); place != std::string::npos; place = text.find(name)) {
      text.replace(place, name.size(), value);
    }
  }
  return text;
}

std::string Served::authorization(As as) const {
  if (as == As::nobody) return "";
  return "Authorization: Bearer " + keys_.at(as) + "\r\n";
}

std::string Served::wire_of(const BadRequest& request) const {
  const std::string body = replaced(request.body);
  std::string wire = request.method + " " + replaced(request.target) + " HTTP/1.1\r\n";
  wire += "Host: localhost\r\n" + authorization(request.as);
  for (const auto& [name, value] : request.headers) wire += name + ": " + value + "\r\n";
  if (!body.empty() && !request.content_type.empty()) {
    wire += "Content-Type: " + request.content_type + "\r\n";
  }
  if (!body.empty()) wire += "Content-Length: " + std::to_string(body.size()) + "\r\n";
  return wire + "\r\n" + body;
}

void Served::expect_refused(const std::string& wire, const Refusal& refusal) {
  const std::string before = data_.fold();
  HttpClient client(port());
  client.send(wire);

  const auto reply = client.find_reply();

  ASSERT_TRUE(reply) << "the connection ended without an answer";
  EXPECT_EQ(reply->status, refusal.status) << reply->body;
  EXPECT_EQ(reply->header("Content-Type"), "application/problem+json");
  EXPECT_NE(reply->header("X-Request-Id"), "");
  const json problem = json::parse(reply->body, nullptr, false);
  ASSERT_TRUE(problem.is_object()) << reply->body;
  EXPECT_EQ(problem.value("status", 0), refusal.status);
  EXPECT_EQ(problem.value("code", ""), refusal.code) << reply->body;
  EXPECT_EQ(problem.value("field", ""), refusal.field) << reply->body;
  EXPECT_FALSE(problem.value("detail", "").empty());
  EXPECT_EQ(problem.value("request_id", ""), reply->header("X-Request-Id"));
  expect_unharmed(before);
}

void Served::expect_unharmed(const std::string& fold_before) {
  EXPECT_EQ(data_.fold(), fold_before);
  const json shown = ask("GET", "/v1/spaces/home/memories/$LIVE");
  EXPECT_EQ(shown["memory"]["text"], "a text that stays");
  EXPECT_EQ(shown["memory"]["revision"], 1);
}

TEST_P(BadInput, IsRefusedAndChangesNothing) {
  Served served;

  served.expect_refused(served.wire_of(GetParam()), GetParam().refusal);
}

}  // namespace theseus::tests
