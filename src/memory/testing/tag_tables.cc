#include "memory/testing/tag_tables.h"

namespace theseus::memory::testing {

void expect_tags_as_bodies_say(MemoryDatabase& data) {
  EXPECT_EQ(data.rows("SELECT DISTINCT m.id, m.space, j.value FROM memories AS m "
                      "JOIN bodies AS b ON b.seq = m.seq, json_each(b.body, '$.tags') AS j "
                      "ORDER BY 1, 3",
                      3),
            data.rows("SELECT l.memory, t.space, t.name FROM memory_tags AS l "
                      "JOIN tags AS t ON t.number = l.tag ORDER BY 1, 3",
                      3));
  EXPECT_EQ(data.rows("SELECT id, seq FROM memories WHERE state <> 'erased' ORDER BY id", 2),
            data.rows("SELECT memory, seq FROM tagged ORDER BY memory", 2));
  EXPECT_EQ(data.number("SELECT count(*) FROM tags WHERE described IS NULL "
                        "AND number NOT IN (SELECT tag FROM memory_tags)"),
            0);
}

}  // namespace theseus::memory::testing
