#include "doctor/repair.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>
#include <vector>

#include "doctor/stray_vectors.h"
#include "memory/parity/mend.h"
#include "memory/parity/parity_check.h"
#include "memory/parity/tag_check.h"
#include "migrations/program.h"
#include "upgrade/status.h"

namespace theseus::doctor {
namespace {

using memory::ParityReport;

constexpr std::int64_t kVectorsAtOnce = 500;

// As check_vectors counts them.
constexpr std::string_view kDropUnreadable = R"sql(
DELETE FROM vectors WHERE (lane, space, seq, chunk) IN (
  SELECT v.lane, v.space, v.seq, v.chunk FROM vectors AS v JOIN lanes AS l ON l.number = v.lane
  WHERE v.vector IS NOT NULL AND l.encoding = 'int8' AND length(v.vector) <> l.dimension + 4
  LIMIT $1)
)sql";
constexpr std::string_view kDrop = R"sql(
DELETE FROM vectors WHERE lane = $1 AND space = $2 AND seq = $3
)sql";

bool is_derived(const memory::Difference& difference) {
  return difference.table == "memories" || difference.table == "spaces";
}

class Repair {
 public:
  Repair(storage::Database& database, const std::function<void(const std::string&)>& tell)
      : database_(database), tell_(tell) {}

  RepairReport run() {
    mend_fold();
    mend_tags();
    drop_unreadable_vectors();
    drop_stray_vectors();
    return report_;
  }

 private:
  void write(const std::function<void(storage::Transaction&)>& work) {
    database_.write([&](storage::Transaction& transaction) {
      work(transaction);
      return storage::Ending::commit;
    });
  }

  // In rounds, since a comparison names a thousand rows at most; until one has mended nothing.
  void mend_fold() {
    std::int64_t before = std::numeric_limits<std::int64_t>::max();
    while (true) {
      tell_("memories and spaces are compared with the journal");
      const ParityReport parity = compare();
      report_.left = std::ranges::count_if(parity.differences, is_derived);
      if (report_.left == 0 || parity.different >= before) return;
      before = parity.different;
      mend_memories(parity);
      mend_spaces(parity);
    }
  }

  ParityReport compare() {
    ParityReport parity;
    database_.read([&](storage::Transaction& transaction) {
      parity = memory::check_parity(transaction, memory::Digests::pending);
    });
    return parity;
  }

  void mend_memories(const ParityReport& parity) {
    for (const memory::Difference& difference : parity.differences) {
      if (!difference.memory) continue;
      bool is_mended = false;
      write([&](storage::Transaction& transaction) {
        is_mended = memory::mend_memory(transaction, *difference.memory);
      });
      if (is_mended) ++report_.memories;
    }
  }

  // Behind their memories, which they count.
  void mend_spaces(const ParityReport& parity) {
    for (const memory::Difference& difference : parity.differences) {
      if (difference.table != "spaces") continue;
      bool is_mended = false;
      write([&](storage::Transaction& transaction) {
        is_mended = memory::mend_space(transaction, difference.space);
      });
      if (is_mended) ++report_.spaces;
    }
  }

  void mend_tags() {
    std::int64_t before = std::numeric_limits<std::int64_t>::max();
    while (true) {
      tell_("tags are compared with the texts");
      const memory::TagReport found = compare_tags();
      if (found.holds() || found.different + found.stray_rows >= before) return;
      before = found.different + found.stray_rows;
      for (const base::Id& id : found.ids) {
        write([&](storage::Transaction& transaction) { memory::mend_tags(transaction, id); });
      }
      std::int64_t strays = 0;
      write([&](storage::Transaction& transaction) {
        strays = memory::drop_stray_tags(transaction);
      });
      report_.tagged += static_cast<std::int64_t>(found.ids.size());
      report_.stray_tags += strays;
    }
  }

  // Nothing while an upgrade is making the tables.
  memory::TagReport compare_tags() {
    memory::TagReport found;
    database_.read([&](storage::Transaction& transaction) {
      found = {};
      const auto shape = upgrade::find_new_shape(transaction, migrations::tags_step());
      if (shape != upgrade::NewShape::whole) return;
      found = memory::check_tag_tables(transaction, [](const base::Id&) { return false; });
    });
    return found;
  }

  void drop_unreadable_vectors() {
    std::int64_t dropped = 0;
    do {
      write([&](storage::Transaction& transaction) {
        dropped = transaction.execute(kDropUnreadable, {kVectorsAtOnce});
      });
      report_.vectors += dropped;
    } while (dropped > 0);
  }

  // A text that is gone does not come back, so what was read still holds when it is written.
  void drop_stray_vectors() {
    std::vector<StrayVectors> strays;
    database_.read(
        [&](storage::Transaction& transaction) { strays = find_stray_vectors(transaction); });
    for (const StrayVectors& stray : strays) {
      std::int64_t dropped = 0;
      write([&](storage::Transaction& transaction) {
        dropped = transaction.execute(kDrop, {stray.lane, stray.space, stray.seq});
      });
      report_.vectors += dropped;
    }
  }

  storage::Database& database_;
  const std::function<void(const std::string&)>& tell_;
  RepairReport report_;
};

}  // namespace

RepairReport repair(storage::Database& database,
                    const std::function<void(const std::string&)>& tell) {
  return Repair(database, tell).run();
}

nlohmann::json to_json(const RepairReport& report) {
  return {{"memories", report.memories},     {"spaces", report.spaces},   {"tagged", report.tagged},
          {"stray_tags", report.stray_tags}, {"vectors", report.vectors}, {"left", report.left}};
}

}  // namespace theseus::doctor
