#include "mcp/key_rights.h"

#include <gtest/gtest.h>

namespace theseus::mcp {
namespace {

using memory::Caller;
using memory::Role;

http::Response answer(std::string body) {
  return {.headers = {}, .body = std::move(body)};
}

TEST(KeyRights, SendACallThatNamesNoSpaceToTheFirstOfTheKey) {
  Peer peer;

  fit_to_caller(peer, Caller{.key = {}, .role = Role::writer, .spaces = {"team", "home"}});

  EXPECT_EQ(peer.default_space, "team");
  EXPECT_TRUE(peer.sees_default_space);
  EXPECT_TRUE(peer.may_write);
}

TEST(KeyRights, SendItToDefaultWhereTheKeyHasAllSpaces) {
  Peer peer;

  fit_to_caller(peer, Caller{});

  EXPECT_EQ(peer.default_space, "default");
  EXPECT_TRUE(peer.sees_default_space);
}

TEST(KeyRights, LeaveItWhereSomebodySaidThatItGoes) {
  Peer seen;
  Peer unseen;
  const Caller caller{.key = {}, .role = Role::reader, .spaces = {"team", "home"}};

  fit_to_caller(seen, caller, "home");
  fit_to_caller(unseen, caller, "attic");

  EXPECT_EQ(seen.default_space, "home");
  EXPECT_TRUE(seen.sees_default_space);
  EXPECT_EQ(unseen.default_space, "attic");
  EXPECT_FALSE(unseen.sees_default_space);
  EXPECT_FALSE(seen.may_write);
}

TEST(KeyRights, AreReadFromTheStatusOfAServer) {
  const auto caller =
      find_caller(answer(R"({"caller":{"key":null,"role":"reader","spaces":["a","b"]}})"));

  ASSERT_TRUE(caller);
  EXPECT_EQ(caller->role, Role::reader);
  EXPECT_EQ(caller->spaces, (std::vector<std::string>{"a", "b"}));
}

TEST(KeyRights, AreUnknownWhereTheServerDoesNotSayThemInWordsThatAreKnown) {
  EXPECT_FALSE(find_caller(answer("no json")));
  EXPECT_FALSE(find_caller(answer("[]")));
  EXPECT_FALSE(find_caller(answer("{}")));
  EXPECT_FALSE(find_caller(answer(R"({"caller":"root"})")));
  EXPECT_FALSE(find_caller(answer(R"({"caller":{"role":"owner","spaces":["*"]}})")));
  EXPECT_FALSE(find_caller(answer(R"({"caller":{"role":"reader","spaces":[1]}})")));
  EXPECT_FALSE(find_caller(answer(R"({"caller":{"role":"reader"}})")));
  http::Response refused = answer(R"({"caller":{"role":"reader","spaces":["a"]}})");
  refused.status = 401;
  EXPECT_FALSE(find_caller(refused));
}

}  // namespace
}  // namespace theseus::mcp
