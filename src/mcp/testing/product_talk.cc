#include "mcp/testing/product_talk.h"

#include <nlohmann/json.hpp>

#include "mcp/product.h"

namespace theseus::mcp::testing {

ProductTalk::ProductTalk()
    : talk_(product_features({.version = "0.1.0"}),
            {.ask = [this](http::Request request) { return answer(std::move(request)); },
             .default_space = "home"}) {}

http::Response ProductTalk::answer(http::Request request) {
  request.headers.emplace_back("Authorization", "Bearer " + secret_);
  return data_.router().answer(std::move(request));
}

std::string ProductTalk::remember(const std::string& text) {
  return call("remember", json{{"text", text}}).result()["structuredContent"]["id"];
}

json ProductTalk::ask(http::Method method, const std::string& target, const std::string& body) {
  http::Request request{.method = method, .target = target, .body = body};
  if (!body.empty()) request.headers.emplace_back("Content-Type", "application/json");
  return json::parse(answer(std::move(request)).body);
}

std::int64_t ProductTalk::head() {
  return ask(http::Method::get, "/v1/journal")["head"].get<std::int64_t>();
}

void ProductTalk::use_key(memory::Role role, std::vector<std::string> spaces) {
  secret_ = data_.make_key(role, std::move(spaces));
  talk_.peer.may_write = role != memory::Role::reader;
}

}  // namespace theseus::mcp::testing
