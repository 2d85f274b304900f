#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "mcp/testing/talk.h"
#include "support/served_data.h"

namespace theseus::mcp::testing {

/// The product's features over real data and the real router, asked with the key of a writer who
/// sees all spaces and is at home in `home`.
class ProductTalk : public ::testing::Test {
 protected:
  ProductTalk();

  Told call(std::string_view tool, const json& arguments) { return talk_.call(tool, arguments); }

  /// Remembers the text in `home` and gives the id.
  std::string remember(const std::string& text);
  /// A request straight to REST, as the peer.
  json ask(http::Method method, const std::string& target, const std::string& body = "");
  std::int64_t head();

  void use_key(memory::Role role, std::vector<std::string> spaces);

  tests::ServedData data_;
  Talk talk_;

 private:
  http::Response answer(http::Request request);

  std::string secret_ = data_.make_key(memory::Role::writer, {"*"});
};

}  // namespace theseus::mcp::testing
