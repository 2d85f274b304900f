#include "memory/render.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "memory/caller.h"

namespace theseus::memory {
namespace {

using nlohmann::json;

Memory plain_memory() {
  Memory memory;
  memory.space = "home";
  memory.content.text = "tea";
  memory.created_at = base::from_milliseconds(0);
  return memory;
}

TEST(RenderTest, LeavesOutWhatIsNotThere) {
  EXPECT_EQ(to_json(plain_memory()), json::parse(R"({
    "id": "00000000-0000-0000-0000-000000000000", "space": "home", "text": "tea", "kind": "note",
    "tags": [], "metadata": {}, "importance": 0.5, "created_at": "1970-01-01T00:00:00.000Z",
    "revision": 1, "state": "live"})"));
}

TEST(RenderTest, ShowsEveryField) {
  Memory memory = plain_memory();
  memory.state = State::forgotten;
  memory.revision = 3;
  memory.content.tags = {"a"};
  memory.content.metadata = R"({"k":{"v":1}})";
  memory.content.source = {.agent = "a", .session = "s", .speaker = "p", .uri = "u"};
  memory.content.occurred_at = base::from_milliseconds(1);
  memory.content.expires_at = base::from_milliseconds(2);
  memory.content.supersedes = {base::Id{}};
  memory.revised_at = base::from_milliseconds(3);
  memory.forgotten_at = base::from_milliseconds(4);
  memory.restorable_until = base::from_milliseconds(5);
  memory.superseded_by = base::Id{};

  EXPECT_EQ(to_json(memory), json::parse(R"({
    "id": "00000000-0000-0000-0000-000000000000", "space": "home", "text": "tea", "kind": "note",
    "tags": ["a"], "metadata": {"k": {"v": 1}}, "importance": 0.5,
    "source": {"agent": "a", "session": "s", "speaker": "p", "uri": "u"},
    "occurred_at": "1970-01-01T00:00:00.001Z", "expires_at": "1970-01-01T00:00:00.002Z",
    "created_at": "1970-01-01T00:00:00.000Z", "revised_at": "1970-01-01T00:00:00.003Z",
    "forgotten_at": "1970-01-01T00:00:00.004Z", "restorable_until": "1970-01-01T00:00:00.005Z",
    "revision": 3, "state": "forgotten", "supersedes": ["00000000-0000-0000-0000-000000000000"],
    "superseded_by": "00000000-0000-0000-0000-000000000000"})"));
}

TEST(RenderTest, ShowsIdsAndTimesButNoContentOfWhatIsErased) {
  Memory memory = plain_memory();
  memory.state = State::erased;
  memory.erased_at = base::from_milliseconds(1);

  EXPECT_EQ(to_json(memory), json::parse(R"({
    "id": "00000000-0000-0000-0000-000000000000", "space": "home", "revision": 1,
    "state": "erased", "created_at": "1970-01-01T00:00:00.000Z",
    "erased_at": "1970-01-01T00:00:00.001Z"})"));
}

TEST(StateTest, HasOneWordEach) {
  EXPECT_EQ(find_state(name_of(State::live)), State::live);
  EXPECT_EQ(find_state(name_of(State::superseded)), State::superseded);
  EXPECT_EQ(find_state(name_of(State::forgotten)), State::forgotten);
  EXPECT_EQ(find_state(name_of(State::erased)), State::erased);
  EXPECT_EQ(find_state("dreaming"), std::nullopt);
}

TEST(RoleTest, HasOneWordEachAndIsOrderedByWhatItMayDo) {
  EXPECT_EQ(find_role("reader"), Role::reader);
  EXPECT_EQ(find_role("writer"), Role::writer);
  EXPECT_EQ(find_role("admin"), Role::admin);
  EXPECT_EQ(find_role("owner"), std::nullopt);
  EXPECT_LT(Role::reader, Role::writer);
  EXPECT_LT(Role::writer, Role::admin);
}

TEST(CallerTest, SeesTheSpacesOfItsKey) {
  const Caller caller{.key = {}, .role = Role::reader, .spaces = {"a", "b"}};

  EXPECT_TRUE(caller.may_see("b"));
  EXPECT_FALSE(caller.may_see("c"));
  EXPECT_FALSE(caller.sees_all());
}

TEST(CallerTest, SeesAllWithAStar) {
  const Caller caller{.key = {}, .role = Role::reader, .spaces = {"*"}};

  EXPECT_TRUE(caller.may_see("anything"));
  EXPECT_TRUE(caller.sees_all());
}

}  // namespace
}  // namespace theseus::memory
