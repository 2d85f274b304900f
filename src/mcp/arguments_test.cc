#include "mcp/arguments.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace theseus::mcp {
namespace {

using nlohmann::json;

const json& schema() {
  static const json kSchema = json::parse(R"({"type":"object","properties":{
    "text":{"type":"string","minLength":1,"maxLength":5},
    "kind":{"type":"string","enum":["note","fact"]},
    "limit":{"type":"integer","minimum":1,"maximum":100},
    "weight":{"type":"number","minimum":0},
    "sure":{"type":"boolean"},
    "ids":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":2}},
    "required":["text"],"additionalProperties":false})");
  return kSchema;
}

std::string fault_of(std::string_view arguments) {
  return find_argument_fault(schema(), json::parse(arguments)).value_or("");
}

TEST(Arguments, PassWhereTheSchemaHolds) {
  EXPECT_EQ(fault_of(R"({"text":"a"})"), "");
  EXPECT_EQ(
      fault_of(
          R"({"text":"abcde","kind":"fact","limit":100,"weight":0.5,"sure":true,"ids":["a","b"]})"),
      "");
}

TEST(Arguments, AreCountedInCharacters) {
  EXPECT_EQ(
      fault_of("{\"text\":\"\xE4\xB8\xAD\xE4\xB8\xAD\xE4\xB8\xAD\xE4\xB8\xAD\xF0\x9F\x98\x80\"}"),
      "");
}

TEST(Arguments, MayBeWholeNumbersHoweverTheyAreWritten) {
  EXPECT_EQ(fault_of(R"({"text":"a","limit":5.0})"), "");
}

TEST(Arguments, ThatAreNullAreLeftOut) {
  EXPECT_EQ(fault_of(R"({"text":"a","limit":null,"ids":null,"kind":null})"), "");
}

TEST(Arguments, OfAToolWithoutAnyAreNone) {
  const json none = json::parse(R"({"type":"object","additionalProperties":false})");

  EXPECT_EQ(find_argument_fault(none, json::object()), std::nullopt);
  EXPECT_EQ(find_argument_fault(none, json{{"a", 1}}),
            "a is not an argument of this tool; it takes: none");
}

struct FaultCase {
  std::string_view arguments;
  std::string_view sentence;
};

class ArgumentFault : public ::testing::TestWithParam<FaultCase> {};

TEST_P(ArgumentFault, NamesTheFieldAndWhatItAllows) {
  EXPECT_EQ(fault_of(GetParam().arguments), GetParam().sentence);
}

INSTANTIATE_TEST_SUITE_P(
    All, ArgumentFault,
    ::testing::Values(
        FaultCase{"{}", "text is required: a string"},
        FaultCase{R"({"text":1})", "text must be a string, not number"},
        FaultCase{R"({"text":null})", "text must be a string, not null"},
        FaultCase{R"({"text":""})", "text must have from 1 to 5 characters, not 0"},
        FaultCase{R"({"text":"abcdef"})", "text must have from 1 to 5 characters, not 6"},
        FaultCase{R"({"text":"a","kind":"x"})", R"(kind must be one of ["note","fact"])"},
        FaultCase{R"({"text":"a","limit":0})", "limit must be an integer from 1 to 100, not 0"},
        FaultCase{R"({"text":"a","limit":1.5})",
                  "limit must be an integer from 1 to 100, not number"},
        FaultCase{R"({"text":"a","limit":1e300})",
                  "limit must be an integer from 1 to 100, not number"},
        FaultCase{R"({"text":"a","weight":-1})", "weight must be a number at least 0, not -1"},
        FaultCase{R"({"text":"a","sure":"yes"})", "sure must be a boolean, not string"},
        FaultCase{R"({"text":"a","ids":[]})", "ids must have from 1 to 2 items, not 0"},
        FaultCase{R"({"text":"a","ids":["a",2]})", "ids[1] must be a string, not number"},
        FaultCase{R"({"text":"a","ids":"a"})", "ids must be an array, not string"},
        FaultCase{R"({"txt":"a"})",
                  "txt is not an argument of this tool; it takes: ids, kind, "
                  "limit, sure, text, weight"}));

}  // namespace
}  // namespace theseus::mcp
