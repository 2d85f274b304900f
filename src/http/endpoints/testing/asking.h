#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "base/json.h"
#include "support/served_data.h"

namespace theseus::http::testing {

using nlohmann::json;

/// An answer with its JSON.
struct Answered {
  int status = 0;
  json body;
  std::vector<std::pair<std::string, std::string>> headers;

  std::string header(std::string_view name) const {
    const auto place = std::find_if(headers.begin(), headers.end(),
                                    [name](const auto& header) { return header.first == name; });
    return place == headers.end() ? "" : place->second;
  }
};

/// Every endpoint over real data, asked with the key of an admin unless another one is given.
class Asking : public ::testing::Test {
 protected:
  using Headers = std::vector<std::pair<std::string, std::string>>;
  static constexpr const char* kHome = "/v1/spaces/home/memories";

  Answered ask(Method method, std::string target, const json& body = nullptr,
               Headers headers = {}) {
    Request request{.method = method, .target = std::move(target), .headers = std::move(headers)};
    if (!secret_.empty()) request.headers.emplace_back("Authorization", "Bearer " + secret_);
    if (!body.is_null()) {
      request.headers.emplace_back("Content-Type", "application/json");
      request.body = base::to_text(body);
    }
    const Response response = data_.router().answer(request);
    return {response.status, json::parse(response.body, nullptr, false), response.headers};
  }
  Answered get(std::string target) { return ask(Method::get, std::move(target)); }
  Answered post(std::string target, const json& body, Headers headers = {}) {
    return ask(Method::post, std::move(target), body, std::move(headers));
  }

  /// Remembers the text in `home` and gives the id.
  std::string remember(const std::string& text) {
    return post(kHome, {{"text", text}}).body["memory"]["id"];
  }

  static std::string place_of(const std::string& id) { return std::string(kHome) + "/" + id; }

  /// The texts of a list of memories.
  static std::vector<std::string> texts_of(const json& memories) {
    std::vector<std::string> texts;
    for (const json& memory : memories) texts.push_back(memory["text"]);
    return texts;
  }

  void use_key(memory::Role role, std::vector<std::string> spaces) {
    secret_ = data_.make_key(role, std::move(spaces));
  }

  tests::ServedData data_;
  std::string secret_ = data_.make_key(memory::Role::admin, {"*"});
};

}  // namespace theseus::http::testing
