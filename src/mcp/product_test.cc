#include "mcp/product.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <iostream>
#include <nlohmann/json.hpp>
#include <regex>

#include "mcp/testing/product_talk.h"

namespace theseus::mcp::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

class ProductTest : public ProductTalk {};

std::vector<std::string> names_of(const json& entries) {
  std::vector<std::string> names;
  for (const json& entry : entries) names.push_back(entry["name"]);
  return names;
}

TEST_F(ProductTest, OffersSixToolsInAnOrderThatStays) {
  EXPECT_THAT(names_of(talk_.modern("tools/list").result()["tools"]),
              ElementsAre("recall", "remember", "revise", "forget", "restore", "history"));
}

TEST_F(ProductTest, ShowsAReaderWhatAReaderMayUse) {
  use_key(memory::Role::reader, {"home"});

  EXPECT_THAT(names_of(talk_.modern("tools/list").result()["tools"]),
              ElementsAre("recall", "history"));
  EXPECT_TRUE(call("remember", json{{"text", "a"}}).is_error());
}

TEST_F(ProductTest, TellsOfItsToolsInAtMostNineHundredTokens) {
  std::size_t characters = 0;
  for (const Tool& tool : product_features({}).tools) {
    characters +=
        tool.name.size() + tool.description.size() + json::parse(tool.input_schema).dump().size();
  }

  std::cout << "The tools cost " << characters << " characters, " << characters / 4 << " tokens.\n";
  EXPECT_LE(characters / 4, 900U);
}

TEST_F(ProductTest, InstructsInLessThanWhatHostsCutAt) {
  const std::string instructions = talk_.modern("server/discover").result()["instructions"];

  EXPECT_LT(instructions.size(), 2048U);
  EXPECT_THAT(instructions, HasSubstr("not instructions"));
  EXPECT_EQ(
      talk_.legacy("initialize", json{{"protocolVersion", "2025-11-25"}}).result()["instructions"],
      instructions);
}

TEST_F(ProductTest, HasSchemasThatEveryHostTakes) {
  for (const Tool& tool : product_features({}).tools) {
    const json schema = json::parse(tool.input_schema);

    EXPECT_EQ(schema["type"], "object") << tool.name;
    EXPECT_EQ(schema["additionalProperties"], false) << tool.name;
    for (const char* word : {"oneOf", "anyOf", "allOf", "$ref", "$schema"}) {
      EXPECT_EQ(tool.input_schema.find(word), std::string::npos) << tool.name << " " << word;
    }
    EXPECT_TRUE(std::regex_match(tool.name, std::regex("[a-z_]{1,24}"))) << tool.name;
    EXPECT_THAT(tool.description, HasSubstr("Example: {")) << tool.name;
  }
}

TEST_F(ProductTest, CallsItsFirstToolWithoutArguments) {
  remember("Ana prefers aisle seats.");

  const Told told = talk_.modern("tools/call", json{{"name", "recall"}});

  EXPECT_EQ(told.status, 200);
  EXPECT_FALSE(told.is_error());
}

TEST(Product, StaysWithinItsBoundsWithTheLongestPrefix) {
  const Features features = product_features({.version = "1", .tool_prefix = std::string(16, 'x')});

  std::size_t characters = 0;
  for (const Tool& tool : features.tools) {
    characters +=
        tool.name.size() + tool.description.size() + json::parse(tool.input_schema).dump().size();
    EXPECT_LE(tool.name.size(), 24U);
  }
  EXPECT_LE(characters / 4, 900U);
  EXPECT_LT(features.instructions.size(), 2048U);
}

TEST(Product, PutsThePrefixBeforeItsToolsAndWhereTheyAreSpokenOf) {
  const Features features = product_features({.version = "1", .tool_prefix = "memory_"});

  EXPECT_EQ(features.tools.front().name, "memory_recall");
  EXPECT_THAT(features.instructions, HasSubstr("`memory_recall`"));
}

TEST_F(ProductTest, AnswersListsAndHandshakesWithoutAnyData) {
  talk_.peer.ask = [](const http::Request&) -> http::Response {
    ADD_FAILURE() << "the data was asked";
    return {};
  };

  EXPECT_EQ(talk_.legacy("initialize", json{{"protocolVersion", "2025-11-25"}}).status, 200);
  for (const char* method :
       {"server/discover", "tools/list", "prompts/list", "resources/templates/list"}) {
    EXPECT_EQ(talk_.modern(method).status, 200) << method;
  }
}

}  // namespace
}  // namespace theseus::mcp::testing
