// What one process erased is in no answer of another, whose indexes had it.
#include <variant>

#include "memory/sweeper.h"
#include "retrieval/testing/partitions_fixture.h"

namespace theseus::retrieval {
namespace {

using testing::IndexedMemories;
using testing::Texts;
using testing::texts_of;

class PartitionsAndErasure : public testing::PartitionsTest {
 protected:
  void erase(const base::Id& id) {
    ASSERT_TRUE(memories.memories().erase({.caller = {}, .space = "home"}, id));
  }
  void erase_home() {
    ASSERT_TRUE(memories.memories().erase_space({.caller = {}, .space = "home"}, "home"));
  }

  IndexedMemories other{folder.path(), clock, {.embedder = &embedder}};
};

TEST_F(PartitionsAndErasure, LoseAMemoryThatAnotherProcessErased) {
  const auto memory = memories.remember("a violin that was stolen");
  memories.remember("a violin that was found");
  ASSERT_EQ(memories.recall("violin").hits.size(), 2U);
  ASSERT_EQ(other.recall("violin").hits.size(), 2U);

  erase(memory.id);

  for (const Mode mode : {Mode::hybrid, Mode::keyword, Mode::vector}) {
    const RecallQuery query{.query = "violin stolen", .mode = mode, .include_superseded = true};
    EXPECT_EQ(texts_of(memories.recall(query)), Texts{"a violin that was found"});
    EXPECT_EQ(texts_of(other.recall(query)), Texts{"a violin that was found"});
  }
}

TEST_F(PartitionsAndErasure, LeaveNoVectorOfAnErasedMemory) {
  const auto memory = memories.remember("a violin that was stolen");
  memories.recall("violin");
  ASSERT_EQ(memories.number("SELECT count(*) FROM vectors"), 1);

  erase(memory.id);

  EXPECT_EQ(memories.number("SELECT count(*) FROM vectors"), 0);
}

TEST_F(PartitionsAndErasure, KnowNoFilterByWhatAnErasedMemoryHad) {
  auto content = testing::content_with("a violin");
  content.tags = {"stolen"};
  const auto memory = memories.remember(content);
  FilteredList query;
  query.filter.tags_any = {"stolen"};
  ASSERT_EQ(other.list(query).memories.size(), 1U);

  erase(memory.id);

  query.page.states = {memory::State::erased};
  EXPECT_EQ(other.list(query).memories.size(), 0U);
}

TEST_F(PartitionsAndErasure, FindNoSpaceThatAnotherProcessErased) {
  memories.remember("a violin that was stolen");
  other.recall("violin");

  erase_home();

  const RecallQuery query{.query = "violin"};
  EXPECT_TRUE(std::holds_alternative<memory::Refused>(other.partitions().recall("home", query)));
  EXPECT_TRUE(std::holds_alternative<memory::Refused>(memories.partitions().recall("home", query)));
}

TEST_F(PartitionsAndErasure, LetTheIndexOfASpaceGoThatAnotherProcessErased) {
  memories.remember("a violin that was stolen");
  other.recall("violin");
  other.partitions().drop_erased();
  ASSERT_EQ(other.partitions().figures().loaded, 1);

  erase_home();
  other.partitions().drop_erased();

  EXPECT_EQ(other.partitions().figures().loaded, 0);
}

TEST_F(PartitionsAndErasure, FindOfANameThatIsUsedAnewOnlyWhatIsNew) {
  memories.remember("a violin that was stolen");
  other.recall("violin");
  erase_home();

  memories.remember("a violin that was found");

  EXPECT_EQ(texts_of(other.recall("violin")), Texts{"a violin that was found"});
  EXPECT_EQ(texts_of(memories.recall("violin")), Texts{"a violin that was found"});
}

}  // namespace
}  // namespace theseus::retrieval
