#include "memory/keys.h"

#include <gtest/gtest.h>

#include "memory/testing/memory_database.h"

namespace theseus::memory {
namespace {

using testing::content_with;
using testing::in_home;
using testing::MemoryDatabase;
using testing::retry_of;

class KeysTest : public ::testing::Test {
 protected:
  CreatedKey create(Role role = Role::writer, std::vector<std::string> spaces = {"home"},
                    std::optional<base::Time> expires_at = std::nullopt) {
    return *keys.create({}, {"ann", role, std::move(spaces), expires_at}, std::nullopt);
  }

  MemoryDatabase data;
  Keys keys{data.database(), data.clock, data.ids};
};

TEST_F(KeysTest, AreShownOnceAndKnownByTheirSecret) {
  const CreatedKey created = create();

  const auto caller = keys.authenticate(created.secret);

  ASSERT_TRUE(caller);
  EXPECT_EQ(caller->key, created.key.id);
  EXPECT_EQ(caller->role, Role::writer);
  EXPECT_EQ(caller->spaces, std::vector<std::string>{"home"});
  EXPECT_EQ(created.secret.size(), 47U);
  EXPECT_EQ(created.secret.substr(0, 4), "thk_");
  EXPECT_EQ(created.secret.find_first_not_of(
                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"),
            std::string::npos);
}

TEST_F(KeysTest, AreStoredAsTheirHashOnly) {
  const CreatedKey created = create();

  EXPECT_EQ(data.rows("SELECT name, role, spaces, length(hash) FROM keys", 4),
            "ann|writer|[\"home\"]|32\n");
  EXPECT_EQ(data.rows("SELECT hash FROM keys", 1),
            base::to_hex(base::sha256(base::bytes_of(created.secret))) + "\n");
}

TEST_F(KeysTest, AreAllDifferent) {
  EXPECT_NE(create().secret, create().secret);
}

TEST_F(KeysTest, AreUnknownByAnythingElse) {
  const std::string secret = create().secret;

  EXPECT_FALSE(keys.authenticate(""));
  EXPECT_FALSE(keys.authenticate(secret.substr(1)));
  EXPECT_FALSE(keys.authenticate(secret + "A"));
}

TEST_F(KeysTest, EndWithTheirExpiry) {
  const auto created = create(Role::writer, {"*"}, data.clock.now() + std::chrono::seconds(1));
  EXPECT_TRUE(keys.authenticate(created.secret));

  data.clock.advance(std::chrono::seconds(1));

  EXPECT_FALSE(keys.authenticate(created.secret));
}

TEST_F(KeysTest, EndWhenTheyAreRevoked) {
  const CreatedKey created = create();

  const auto revoked = keys.revoke({}, created.key.id, std::nullopt);

  ASSERT_TRUE(revoked);
  EXPECT_EQ(revoked->revoked_at, data.clock.now());
  EXPECT_FALSE(keys.authenticate(created.secret));
}

TEST_F(KeysTest, KeepTheTimeOfTheFirstRevocation) {
  const CreatedKey created = create();
  const auto first = keys.revoke({}, created.key.id, std::nullopt);
  data.clock.advance(std::chrono::seconds(1));

  const auto second = keys.revoke({}, created.key.id, std::nullopt);

  ASSERT_TRUE(first && second);
  EXPECT_EQ(second->revoked_at, first->revoked_at);
}

TEST_F(KeysTest, CannotBeRevokedWhenTheyWereNeverMade) {
  const auto outcome = keys.revoke({}, data.ids.next(), std::nullopt);

  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().reason, Refused::Reason::not_found);
}

TEST_F(KeysTest, AreListedByAgeRevokedOnesToo) {
  EXPECT_FALSE(keys.has_any());
  const CreatedKey first = create();
  data.clock.advance(std::chrono::seconds(1));
  const CreatedKey second = create(Role::admin, {"*"});
  ASSERT_TRUE(keys.revoke({}, first.key.id, std::nullopt));

  const auto listed = keys.list();

  ASSERT_EQ(listed.size(), 2U);
  EXPECT_EQ(listed[0].id, first.key.id);
  EXPECT_TRUE(listed[0].revoked_at);
  EXPECT_EQ(listed[1].role, Role::admin);
  EXPECT_EQ(listed[1].id, second.key.id);
  EXPECT_TRUE(keys.has_any());
}

TEST_F(KeysTest, AreListedAndRevokedOnlyByWhoSeesTheirSpaces) {
  const CreatedKey home = create(Role::reader, {"home"});
  const CreatedKey office = create(Role::reader, {"office"});
  const Caller caller = *keys.authenticate(create(Role::admin, {"home"}).secret);

  EXPECT_EQ(keys.list(caller).size(), 2U);
  EXPECT_FALSE(keys.revoke(caller, office.key.id, std::nullopt));
  EXPECT_TRUE(keys.revoke(caller, home.key.id, std::nullopt));
}

struct BadKey {
  const char* name;
  NewKey wish;
  std::string pointer;
};

void PrintTo(const BadKey& bad, std::ostream* out) {
  *out << bad.name;
}

class BadKeyTest : public ::testing::TestWithParam<BadKey> {
 protected:
  MemoryDatabase data;
  Keys keys{data.database(), data.clock, data.ids};
};

TEST_P(BadKeyTest, IsRefusedByTheNameOfTheField) {
  const Caller caller{.key = {}, .role = Role::admin, .spaces = {"home"}};

  const auto outcome = keys.create(caller, GetParam().wish, std::nullopt);

  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().reason, Refused::Reason::invalid_field);
  EXPECT_EQ(outcome.error().pointer, GetParam().pointer);
  EXPECT_FALSE(keys.has_any());
}

INSTANTIATE_TEST_SUITE_P(
    All, BadKeyTest,
    ::testing::Values(
        BadKey{"name_empty", {"", Role::reader, {"home"}, {}}, "/name"},
        BadKey{"name_too_long", {std::string(129, 'n'), Role::reader, {"home"}, {}}, "/name"},
        BadKey{"spaces_empty", {"n", Role::reader, {}, {}}, "/spaces"},
        BadKey{"space_no_name", {"n", Role::reader, {"home", "a b"}, {}}, "/spaces/1"},
        BadKey{"space_foreign", {"n", Role::reader, {"home", "office"}, {}}, "/spaces/1"},
        BadKey{"all_of_one_who_sees_one", {"n", Role::reader, {"*"}, {}}, "/spaces/0"}),
    [](const auto& test) { return test.param.name; });

TEST_F(KeysTest, AreMadeOnceForARetryWhichGetsNoSecret) {
  const NewKey wish{"ann", Role::reader, {"*"}, {}};
  const auto first = keys.create({}, wish, retry_of(1, 1));

  const auto again = keys.create({}, wish, retry_of(1, 1));

  ASSERT_TRUE(first && again);
  EXPECT_EQ(again->key.id, first->key.id);
  EXPECT_EQ(again->secret, "");
  EXPECT_EQ(data.number("SELECT count(*) FROM keys"), 1);
}

TEST_F(KeysTest, AreNotMadeForATokenOfAnotherRequest) {
  const NewKey wish{"ann", Role::reader, {"*"}, {}};
  ASSERT_TRUE(keys.create({}, wish, retry_of(1, 1)));

  const auto refused = keys.create({}, wish, retry_of(1, 2));

  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().reason, Refused::Reason::retry_mismatch);
}

TEST_F(KeysTest, StandInTheRowsThatTheyWrote) {
  const CreatedKey created = create();
  auto context = in_home();
  context.caller = *keys.authenticate(created.secret);

  ASSERT_TRUE(data.memories->remember(context, {content_with("tea")}, OnDuplicate::add));

  EXPECT_EQ(data.number("SELECT count(*) FROM journal WHERE key = $1", {created.key.id}), 2);
}

TEST_F(KeysTest, WriteNoMoreOnceRevokedThoughTheyWereKnownBefore) {
  const CreatedKey created = create(Role::admin, {"*"});
  auto context = in_home();
  context.caller = *keys.authenticate(created.secret);
  ASSERT_TRUE(keys.revoke({}, created.key.id, std::nullopt));

  const auto remembered = data.memories->remember(context, {content_with("tea")}, OnDuplicate::add);
  const auto made = keys.create(context.caller, {"x", Role::admin, {"*"}, {}}, std::nullopt);

  ASSERT_FALSE(remembered);
  EXPECT_EQ(remembered.error().reason, Refused::Reason::key_revoked);
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().reason, Refused::Reason::key_revoked);
  EXPECT_EQ(data.number("SELECT count(*) FROM journal"), 0);
}

TEST_F(KeysTest, WriteNoMoreOnceExpiredThoughTheyWereKnownBefore) {
  const CreatedKey created =
      create(Role::writer, {"*"}, data.clock.now() + std::chrono::seconds(1));
  auto context = in_home();
  context.caller = *keys.authenticate(created.secret);
  data.clock.advance(std::chrono::seconds(1));

  const auto refused = data.memories->remember(context, {content_with("tea")}, OnDuplicate::add);

  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().reason, Refused::Reason::key_revoked);
}

TEST_F(KeysTest, OfARoleToComeMayOnlyRead) {
  const CreatedKey created = create();
  data.execute("UPDATE keys SET role = 'auditor'");

  EXPECT_EQ(keys.authenticate(created.secret)->role, Role::reader);
}

}  // namespace
}  // namespace theseus::memory
