#include "mcp/message.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace theseus::mcp {
namespace {

TEST(Message, IsARequestANotificationOrAResponse) {
  const auto request = parse_message(R"({"jsonrpc":"2.0","id":7,"method":"ping"})");
  const auto notification =
      parse_message(R"({"jsonrpc":"2.0","method":"notifications/initialized"})");
  const auto response = parse_message(R"({"jsonrpc":"2.0","id":"a","result":{}})");

  EXPECT_EQ(request->kind(), Message::Kind::request);
  EXPECT_EQ(request->method(), "ping");
  EXPECT_EQ(notification->kind(), Message::Kind::notification);
  EXPECT_EQ(response->kind(), Message::Kind::response);
  EXPECT_EQ(response->method(), "");
}

TEST(Message, HasEmptyParamsAndMetaWhereNoneCame) {
  const auto message = parse_message(R"({"jsonrpc":"2.0","id":7,"method":"ping"})");

  EXPECT_EQ(message->params(), nlohmann::json::object());
  EXPECT_EQ(message->meta(), nlohmann::json::object());
}

TEST(Message, NamesTheRequestThatIsTakenBack) {
  const auto by_text = parse_message(
      R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"a"}})");
  const auto by_number = parse_message(
      R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}})");
  const auto by_nothing =
      parse_message(R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{}})");
  const auto other =
      parse_message(R"({"jsonrpc":"2.0","method":"notifications/x","params":{"requestId":1}})");

  EXPECT_EQ(find_cancelled_request(*by_text), RequestId{"\"a\""});
  EXPECT_EQ(find_cancelled_request(*by_number), RequestId{"1"});
  EXPECT_EQ(find_cancelled_request(*by_nothing), std::nullopt);
  EXPECT_EQ(find_cancelled_request(*other), std::nullopt);
}

TEST(Message, LeavesTheIdOutOfAnErrorWhereItCouldNotBeRead) {
  EXPECT_EQ(error_text({}, {.code = ErrorCode::parse_error, .message = "no \"JSON\""}),
            R"({"jsonrpc":"2.0","error":{"code":-32700,"message":"no \"JSON\""}})");
  EXPECT_EQ(error_text(RequestId{"7"},
                       {.code = ErrorCode::invalid_params, .message = "x", .data = R"({"a":1})"}),
            R"({"jsonrpc":"2.0","id":7,"error":{"code":-32602,"message":"x","data":{"a":1}}})");
}

/// An id as it may come, and as it goes back; empty for one that is refused.
struct IdCase {
  std::string_view came;
  std::string_view back;
};

class MessageId : public ::testing::TestWithParam<IdCase> {};

TEST_P(MessageId, GoesBackAsItCameOrIsRefused) {
  const auto message = parse_message(R"({"jsonrpc":"2.0","method":"ping","id":)" +
                                     std::string(GetParam().came) + "}");

  ASSERT_EQ(message.has_value(), !GetParam().back.empty());
  if (!message) {
    EXPECT_EQ(message.error().error.code, ErrorCode::invalid_request);
    EXPECT_EQ(message.error().id, std::nullopt);
    return;
  }
  EXPECT_EQ(message->id()->json, GetParam().back);
}

INSTANTIATE_TEST_SUITE_P(All, MessageId,
                         ::testing::Values(IdCase{"0", "0"}, IdCase{"-1", "-1"},
                                           IdCase{"\"\"", "\"\""}, IdCase{"\"a b\"", "\"a b\""},
                                           IdCase{"\"\\u00e9\\n\"", "\"\xC3\xA9\\n\""},
                                           IdCase{"9223372036854775807", "9223372036854775807"},
                                           IdCase{"18446744073709551615", "18446744073709551615"},
                                           IdCase{"18446744073709551616", ""}, IdCase{"1.0", ""},
                                           IdCase{"1.5", ""}, IdCase{"1e3", ""}, IdCase{"null", ""},
                                           IdCase{"true", ""}, IdCase{"[]", ""}, IdCase{"[1]", ""},
                                           IdCase{"{}", ""}, IdCase{"{\"a\":1}", ""}));

/// Bytes that are no message, the code that they are answered with, and the id if it can be read.
struct HostileCase {
  std::string_view what;
  std::string bytes;
  ErrorCode code;
  std::string_view id = "";
};

std::string nested(std::size_t depth) {
  return R"({"jsonrpc":"2.0","id":1,"method":"ping","params":)" + std::string(depth, '[') +
         std::string(depth, ']') + "}";
}

std::vector<HostileCase> hostile_cases() {
  constexpr auto kParse = ErrorCode::parse_error;
  constexpr auto kInvalid = ErrorCode::invalid_request;
  return {
      {"nothing", "", kParse},
      {"blanks", " \n\t ", kParse},
      {"half a message", R"({"jsonrpc":"2.0","id":1,"met)", kParse},
      {"two messages", R"({"jsonrpc":"2.0","method":"a"}{"jsonrpc":"2.0","method":"b"})", kParse},
      {"a message and more", R"({"jsonrpc":"2.0","id":1,"method":"ping"} x)", kParse},
      {"no UTF-8", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\xFF\"}", kParse},
      {"a lone surrogate", R"({"jsonrpc":"2.0","id":1,"method":"\ud800"})", kParse},
      {"a zero byte", std::string("{\"jsonrpc\":\"2.0\"\0}", 18), kParse},
      {"a key twice", R"({"jsonrpc":"2.0","id":1,"id":2,"method":"ping"})", kParse},
      {"too deep", nested(100'000), kParse},
      {"a number beyond a double", R"({"jsonrpc":"2.0","id":1,"method":"x","params":{"a":1e999}})",
       kParse},
      {"an empty batch", "[]", kInvalid},
      {"a batch", R"([{"jsonrpc":"2.0","id":1,"method":"ping"}])", kInvalid},
      {"a number", "1", kInvalid},
      {"a string", "\"ping\"", kInvalid},
      {"null", "null", kInvalid},
      {"an empty object", "{}", kInvalid},
      {"no version", R"({"id":1,"method":"ping"})", kInvalid, "1"},
      {"another version", R"({"jsonrpc":"1.0","id":1,"method":"ping"})", kInvalid, "1"},
      {"a version that is a number", R"({"jsonrpc":2.0,"id":1,"method":"ping"})", kInvalid, "1"},
      {"no method", R"({"jsonrpc":"2.0","id":"a"})", kInvalid, "\"a\""},
      {"a method that is a number", R"({"jsonrpc":"2.0","id":1,"method":1})", kInvalid, "1"},
      {"a result and an error", R"({"jsonrpc":"2.0","id":1,"result":{},"error":{}})", kInvalid,
       "1"},
      {"a result without id", R"({"jsonrpc":"2.0","result":{}})", kInvalid},
      {"params in a list", R"({"jsonrpc":"2.0","id":1,"method":"ping","params":[]})", kInvalid,
       "1"},
      {"params that are null", R"({"jsonrpc":"2.0","id":1,"method":"x","params":null})", kInvalid,
       "1"},
      {"meta in a list", R"({"jsonrpc":"2.0","id":1,"method":"x","params":{"_meta":[]}})", kInvalid,
       "1"},
  };
}

class HostileMessage : public ::testing::TestWithParam<HostileCase> {};

TEST_P(HostileMessage, IsRefusedWithItsCode) {
  const auto message = parse_message(GetParam().bytes);

  ASSERT_FALSE(message) << GetParam().what;
  EXPECT_EQ(message.error().error.code, GetParam().code) << GetParam().what;
  EXPECT_EQ(message.error().id ? message.error().id->json : "", GetParam().id) << GetParam().what;
  EXPECT_FALSE(message.error().error.message.empty());
}

INSTANTIATE_TEST_SUITE_P(All, HostileMessage, ::testing::ValuesIn(hostile_cases()));

}  // namespace
}  // namespace theseus::mcp
