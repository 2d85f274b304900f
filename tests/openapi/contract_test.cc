#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "base/json.h"
#include "http/endpoints/contract.h"
#include "support/served_data.h"

namespace theseus::tests {
namespace {

using nlohmann::json;

std::string lower(std::string_view word) {
  std::string text(word);
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

std::string role_of(http::Right right) {
  switch (right) {
    case http::Right::open:
      return "open";
    case http::Right::reader:
      return "reader";
    case http::Right::writer:
      return "writer";
    case http::Right::admin:
      return "admin";
  }
  return "";
}

/// The router's side and the document's side of the same question, as sets of lines.
class ContractTest : public testing::Test {
 protected:
  /// What is spoken there has a judge of its own, in tests/conformance.
  static constexpr std::string_view kOtherProtocol = "/mcp";

  /// A line for each operation of the document for which `say` has something to say.
  template <class Say>
  std::set<std::string> of_document(Say say) const {
    std::set<std::string> lines;
    for (const auto& [path, item] : contract_["paths"].items()) {
      for (const auto& [method, operation] : item.items()) {
        if (method == "parameters" || path == kOtherProtocol) continue;
        const std::string said = say(operation);
        if (!said.empty()) lines.insert(method + " " + path + said);
      }
    }
    return lines;
  }

  template <class Say>
  std::set<std::string> of_router(Say say) const {
    std::set<std::string> lines;
    for (const http::Endpoint& endpoint : data_.router().endpoints()) {
      const std::string said = say(endpoint);
      if (!said.empty()) {
        lines.insert(lower(http::name_of(endpoint.method)) + " " + std::string(endpoint.pattern) +
                     said);
      }
    }
    return lines;
  }

  static bool refers_to(const json& operation, std::string_view parameter) {
    const json parameters = operation.value("parameters", json::array());
    return std::any_of(parameters.begin(), parameters.end(), [parameter](const json& item) {
      return item.value("$ref", "") == "#/components/parameters/" + std::string(parameter);
    });
  }

  ServedData data_;
  json contract_ = *base::parse_json(http::contract_json());
};

TEST_F(ContractTest, NamesEachEndpointOfTheRouterAndNoOther) {
  EXPECT_EQ(of_document([](const json&) { return " "; }),
            of_router([](const http::Endpoint&) { return " "; }));
}

TEST_F(ContractTest, SaysWhichRoleMayCallEachEndpoint) {
  EXPECT_EQ(
      of_document([](const json& operation) { return " " + operation.value("x-role", "?"); }),
      of_router([](const http::Endpoint& endpoint) { return " " + role_of(endpoint.right); }));
}

TEST_F(ContractTest, AsksForAKeyWhereTheRouterDoes) {
  EXPECT_EQ(of_document([](const json& operation) {
              return operation.contains("security") && operation["security"].empty() ? " open" : "";
            }),
            of_router([](const http::Endpoint& endpoint) {
              return endpoint.right == http::Right::open ? " open" : "";
            }));
}

TEST_F(ContractTest, HasMinSeqAtEachReadOfTheData) {
  EXPECT_EQ(of_document([](const json& operation) {
              return refers_to(operation, "MinSeq") ? " min_seq" : "";
            }),
            of_router([](const http::Endpoint& endpoint) {
              return endpoint.reads_data ? " min_seq" : "";
            }));
}

TEST_F(ContractTest, HasAnIdempotencyKeyAtEachWrite) {
  EXPECT_EQ(of_document([](const json& operation) {
              return refers_to(operation, "IdempotencyKey") ? " key" : "";
            }),
            of_router([](const http::Endpoint& endpoint) {
              const bool writes =
                  endpoint.right >= http::Right::writer && endpoint.method != http::Method::get;
              return writes ? " key" : "";
            }));
}

TEST_F(ContractTest, IsOfTheVersionOfThisProgram) {
  EXPECT_EQ(contract_["info"]["version"], std::string(migrations::this_program().release));
}

}  // namespace
}  // namespace theseus::tests
