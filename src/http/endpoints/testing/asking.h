#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/served_data.h"

namespace theseus::http::testing {

using nlohmann::json;
using Headers = std::vector<std::pair<std::string, std::string>>;

/// An answer with its JSON.
struct Answered {
  int status = 0;
  std::shared_ptr<json> parsed;  ///< shared, because a copy's `body` is the same JSON
  json& body;
  Headers headers = {};

  std::string header(std::string_view name) const;
};

/// Every endpoint over real data, asked with the key of an admin unless another one is given.
class Asking : public ::testing::Test {
 protected:
  static constexpr const char* kHome = "/v1/spaces/home/memories";

  Answered ask(Method method, std::string target);
  Answered ask(Method method, std::string target, const json& body, Headers headers = {});
  Answered get(std::string target) { return ask(Method::get, std::move(target)); }
  Answered post(std::string target, const json& body, Headers headers = {}) {
    return ask(Method::post, std::move(target), body, std::move(headers));
  }

  /// Remembers the text in `home` and gives the id.
  std::string remember(const std::string& text);

  static std::string place_of(const std::string& id) { return std::string(kHome) + "/" + id; }

  /// The texts of a list of memories.
  static std::vector<std::string> texts_of(const json& memories);

  void use_key(memory::Role role, std::vector<std::string> spaces) {
    secret_ = data_.make_key(role, std::move(spaces));
  }

  tests::ServedData data_;
  std::string secret_ = data_.make_key(memory::Role::admin, {"*"});

 private:
  Answered answer_to(Request request);
};

}  // namespace theseus::http::testing
