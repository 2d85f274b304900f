#include "memory/spaces.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "memory/testing/memory_database.h"

namespace theseus::memory {
namespace {

using ::testing::ElementsAre;
using testing::MemoryDatabase;

TEST(SpaceNameTest, MayHoldLettersDigitsAndFiveSigns) {
  EXPECT_TRUE(is_space_name("a"));
  EXPECT_TRUE(is_space_name("9"));
  EXPECT_TRUE(is_space_name("user:ann@example.org_2-x"));
  EXPECT_TRUE(is_space_name(std::string(128, 'a')));
}

TEST(SpaceNameTest, IsNothingElse) {
  EXPECT_FALSE(is_space_name(""));
  EXPECT_FALSE(is_space_name(std::string(129, 'a')));
  EXPECT_FALSE(is_space_name(".a"));
  EXPECT_FALSE(is_space_name("-a"));
  EXPECT_FALSE(is_space_name("a b"));
  EXPECT_FALSE(is_space_name("a/b"));
  EXPECT_FALSE(is_space_name("ä"));
  EXPECT_FALSE(is_space_name(std::string_view("a\0", 2)));
  EXPECT_FALSE(is_space_name("*"));
}

class SpacesTest : public ::testing::Test {
 protected:
  SpacePage list(const Caller& caller, std::int64_t after, int limit) {
    SpacePage page;
    data.database().read([&](storage::Transaction& transaction) {
      page = data.memories->spaces().list(transaction, caller, after, limit);
    });
    return page;
  }
  std::optional<Space> find(std::string_view name) {
    std::optional<Space> space;
    data.database().read([&](storage::Transaction& transaction) {
      space = data.memories->spaces().find(transaction, name);
    });
    return space;
  }
  static std::vector<std::string> names(const SpacePage& page) {
    std::vector<std::string> names;
    for (const Space& space : page.spaces) names.push_back(space.name);
    return names;
  }

  MemoryDatabase data;
};

TEST_F(SpacesTest, AreListedByNumberInPages) {
  for (const char* name : {"c", "b", "a"}) data.remember("tea", name);

  const SpacePage first = list({}, 0, 2);
  const SpacePage second = list({}, first.next.value_or(0), 2);

  EXPECT_THAT(names(first), ElementsAre("c", "b"));
  EXPECT_THAT(names(second), ElementsAre("a"));
  EXPECT_EQ(second.next, std::nullopt);
}

TEST_F(SpacesTest, AreListedOnlyToWhoMaySeeThem) {
  for (const char* name : {"a", "b", "c", "d"}) data.remember("tea", name);
  const Caller caller{.key = {}, .role = Role::reader, .spaces = {"d", "b", "x"}};

  const SpacePage first = list(caller, 0, 1);
  const SpacePage second = list(caller, first.next.value_or(0), 1);

  EXPECT_THAT(names(first), ElementsAre("b"));
  EXPECT_THAT(names(second), ElementsAre("d"));
  EXPECT_EQ(second.next, std::nullopt);
}

TEST_F(SpacesTest, ShowTheirCounters) {
  data.remember("tea", "a");

  const auto space = find("a");

  ASSERT_TRUE(space);
  EXPECT_EQ(space->number, 1);
  EXPECT_EQ(space->live, 1);
  EXPECT_EQ(space->rows, 2);
  EXPECT_EQ(space->bytes, data.number("SELECT sum(length(body)) FROM bodies"));
  EXPECT_EQ(space->created_at, data.clock.now());
}

TEST_F(SpacesTest, AreNotFoundWhenTheyWereNeverMade) {
  EXPECT_FALSE(find("a"));
}

TEST_F(SpacesTest, AreGoneWithTheirNameOnceErased) {
  data.remember("tea", "a");
  data.execute("UPDATE spaces SET name = NULL, hash = NULL, erased_at = 1");

  EXPECT_FALSE(find("a"));
  EXPECT_TRUE(list({}, 0, 10).spaces.empty());
  EXPECT_FALSE(data.memories->show("a", data.ids.next()));
}

TEST_F(SpacesTest, GetAnotherNumberWhenTheNameIsUsedAnew) {
  data.remember("tea", "a");
  data.execute("UPDATE spaces SET name = NULL, hash = NULL, erased_at = 1");

  data.remember("milk", "a");

  EXPECT_EQ(find("a")->number, 2);
  EXPECT_EQ(find("a")->live, 1);
}

}  // namespace
}  // namespace theseus::memory
