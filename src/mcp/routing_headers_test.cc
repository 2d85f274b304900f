#include "mcp/routing_headers.h"

#include <gtest/gtest.h>

#include "mcp/message.h"

namespace theseus::mcp {
namespace {

Message call_of(std::string_view tool) {
  auto message = parse_message(
      R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":")" + std::string(tool) +
      R"(","_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}})");
  return std::move(message).value();
}

RoutingHeaders headers_for(std::string name) {
  return {.protocol_version = "2026-07-28", .method = "tools/call", .name = std::move(name)};
}

bool agree(const RoutingHeaders& headers, const Message& message) {
  const auto fault = find_header_fault(headers, message);
  EXPECT_EQ(fault ? fault->code : ErrorCode::header_mismatch, ErrorCode::header_mismatch);
  return !fault;
}

TEST(RoutingHeaders, AgreeWithTheBodyThatTheyRepeat) {
  EXPECT_TRUE(agree(headers_for("recall"), call_of("recall")));
  EXPECT_TRUE(agree(headers_for(" \trecall "), call_of("recall")));
}

TEST(RoutingHeaders, DisagreeWhereOneIsMissingOrUnlike) {
  RoutingHeaders without_version = headers_for("recall");
  without_version.protocol_version.reset();
  RoutingHeaders without_method = headers_for("recall");
  without_method.method.reset();
  RoutingHeaders without_name = headers_for("recall");
  without_name.name.reset();
  RoutingHeaders other_method = headers_for("recall");
  other_method.method = "Tools/Call";

  EXPECT_FALSE(agree(without_version, call_of("recall")));
  EXPECT_FALSE(agree(without_method, call_of("recall")));
  EXPECT_FALSE(agree(without_name, call_of("recall")));
  EXPECT_FALSE(agree(other_method, call_of("recall")));
  EXPECT_FALSE(agree(headers_for("Recall"), call_of("recall")));
}

TEST(RoutingHeaders, ReadEncodedValuesStrictly) {
  EXPECT_TRUE(agree(headers_for("=?base64?cmVjYWxs?="), call_of("recall")));
  EXPECT_FALSE(agree(headers_for("=?base64?cmVjYWx?="), call_of("recall")));
  EXPECT_FALSE(agree(headers_for("=?base64?cmVj!Wxs?="), call_of("recall")));
  EXPECT_FALSE(agree(headers_for("=?base64?_w==?="), call_of("recall")));
}

TEST(RoutingHeaders, TakeAValueWithoutBothMarksAsItStands) {
  EXPECT_TRUE(agree(headers_for("=?base64?cmVjYWxs"), call_of("=?base64?cmVjYWxs")));
  EXPECT_FALSE(agree(headers_for("=?BASE64?cmVjYWxs?="), call_of("recall")));
}

TEST(RoutingHeaders, OfARequestAreReadInAnyCaseAndRefusedWhenRepeated) {
  http::Request request;
  request.headers = {
      {"mcp-METHOD", "tools/call"}, {"mcp-protocol-version", "2026-07-28"}, {"Mcp-Name", "recall"}};
  const RoutingHeaders once = routing_headers_of(request);
  request.headers.emplace_back("MCP-NAME", "recall");
  const RoutingHeaders twice = routing_headers_of(request);

  EXPECT_TRUE(agree(once, call_of("recall")));
  EXPECT_FALSE(agree(twice, call_of("recall")));
}

TEST(RoutingHeaders, NeedNoNameForAMethodThatHasNone) {
  const auto message =
      parse_message(R"({"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"_meta":{)"
                    R"("io.modelcontextprotocol/protocolVersion":"2026-07-28"}}})");
  const RoutingHeaders headers{.protocol_version = "2026-07-28", .method = "tools/list"};

  EXPECT_TRUE(agree(headers, *message));
}

}  // namespace
}  // namespace theseus::mcp
