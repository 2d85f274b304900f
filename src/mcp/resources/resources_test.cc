#include "mcp/resources/resources.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "mcp/resources/memory_uri.h"
#include "mcp/testing/product_talk.h"

namespace theseus::mcp::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;

class ResourcesTest : public ProductTalk {
 protected:
  Told read(const std::string& uri) { return talk_.modern("resources/read", json{{"uri", uri}}); }
};

std::vector<std::string> uris_of(const Told& told) {
  std::vector<std::string> uris;
  for (const json& resource : told.result()["resources"]) uris.push_back(resource["uri"]);
  return uris;
}

TEST_F(ResourcesTest, ListTheSpacesThatTheKeyMaySee) {
  call("remember", json{{"text", "a"}});
  call("remember", json{{"text", "b"}, {"space", "ana@work"}});
  EXPECT_THAT(uris_of(talk_.modern("resources/list")),
              ElementsAre("theseus://spaces/home/context", "theseus://spaces/ana%40work/context"));

  use_key(memory::Role::reader, {"ana@work"});
  EXPECT_THAT(uris_of(talk_.modern("resources/list")),
              ElementsAre("theseus://spaces/ana%40work/context"));
  EXPECT_EQ(read("theseus://spaces/home/context").error()["code"], -32602);
}

TEST_F(ResourcesTest, AreNobodyElsesAndNotKept) {
  const Told list = talk_.modern("resources/list");

  EXPECT_EQ(list.result()["ttlMs"], 0);
  EXPECT_EQ(list.result()["cacheScope"], "private");
}

TEST_F(ResourcesTest, KnowNoCursorButTheirOwn) {
  EXPECT_EQ(talk_.modern("resources/list", json{{"cursor", "x"}}).error()["code"], -32602);
}

TEST_F(ResourcesTest, ShowAContextAsMarkdown) {
  const std::string id = remember("Ana prefers\n# aisle seats.");

  const json contents = read("theseus://spaces/home/context").result()["contents"];

  ASSERT_EQ(contents.size(), 1U);
  EXPECT_EQ(contents[0]["mimeType"], "text/markdown");
  EXPECT_THAT(contents[0]["text"].get<std::string>(), StartsWith("# Memories of home\n"));
  EXPECT_THAT(contents[0]["text"].get<std::string>(), HasSubstr("\n- [" + id + " r1 "));
  EXPECT_THAT(contents[0]["text"].get<std::string>(), HasSubstr("prefers\n  # aisle seats.\n--"));
}

TEST_F(ResourcesTest, ShowAMemoryAsJson) {
  const std::string id = remember("Ana prefers aisle seats.");

  const json contents =
      talk_.legacy("resources/read", json{{"uri", "theseus://spaces/home/memories/" + id}})
          .result()["contents"];

  EXPECT_EQ(contents[0]["mimeType"], "application/json");
  EXPECT_EQ(json::parse(contents[0]["text"].get<std::string>())["text"],
            "Ana prefers aisle seats.");
}

TEST_F(ResourcesTest, AreNotFoundWhereNothingStands) {
  remember("a");
  for (const char* uri :
       {"theseus://spaces/nowhere/context", "theseus://spaces/home/memories/x",
        "theseus://spaces/home/memories/01936c1e-2f00-7a11-8b22-0a0b0c0d0e0f", "theseus://x", ""}) {
    const Told told = read(uri);

    EXPECT_EQ(told.error()["code"], -32602) << uri;
    EXPECT_EQ(told.error()["data"]["uri"], uri);
  }
}

TEST_F(ResourcesTest, SayWhyTheDataCannotBeReached) {
  talk_.peer.ask = [](const http::Request&) {
    return http::Response{
        .status = 503, .headers = {}, .body = R"({"code":"not_ready","detail":"not now"})"};
  };

  EXPECT_EQ(talk_.modern("resources/list").error()["code"], -32603);
  EXPECT_EQ(read("theseus://spaces/home/context").error()["message"], "not now");
}

TEST(MemoryUri, IsReadStrictly) {
  EXPECT_EQ(parse_memory_uri("theseus://spaces/a%2Fb/context")->space, "a/b");
  EXPECT_EQ(parse_memory_uri("theseus://spaces/a/memories/i")->memory, "i");
  for (const char* uri :
       {"theseus://spaces/a", "theseus://spaces//context", "theseus://spaces/a/context/",
        "theseus://spaces/a/memories/", "theseus://spaces/a/context?x=1",
        "theseus://spaces/%/context", "theseus://spaces/a/memories/i/history",
        "http://spaces/a/context", "theseus://other/a/context"}) {
    EXPECT_FALSE(parse_memory_uri(uri)) << uri;
  }
}

TEST(MemoryUri, OfAContextIsReadBack) {
  EXPECT_EQ(parse_memory_uri(context_uri("a b/c"))->space, "a b/c");
}

}  // namespace
}  // namespace theseus::mcp::testing
