#include "receipts/upgrade_ends.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/json.h"
#include "receipts/receipt_members.h"
#include "upgrade/stage.h"

namespace theseus::receipts {
namespace {

using upgrade::Stage;

constexpr std::string_view kLedger = R"sql(
  SELECT l.number, l.upgrade, l.step, l.stage, l.time, l.release, l.detail, l.instance, i.role,
    i.host, i.pid
  FROM ledger l LEFT JOIN instances i ON i.id = l.instance ORDER BY l.number
)sql";
// The role of who makes data anew from a backup, and brings it to another format and back on the
// way: those steps are part of its restore, whose receipt tells of them.
constexpr std::string_view kRestorer = "restore";

constexpr std::string_view kNewestRow = R"sql(
  SELECT number FROM ledger ORDER BY number DESC LIMIT 1
)sql";

struct Row {
  std::int64_t number = 0;
  std::int64_t upgrade = 0;
  std::int64_t step = 0;
  std::optional<Stage> stage;
  base::Time time{};
  std::string detail = {};
  Actor by = {};
};

std::string text_or_nothing(const storage::Statement& row, int column) {
  return row.is_null(column) ? std::string() : std::string(row.text(column));
}

Row row_of(const storage::Statement& row) {
  const auto instance = row.optional_id(7);
  return {.number = row.integer(0),
          .upgrade = row.integer(1),
          .step = row.integer(2),
          .stage = upgrade::find_stage(row.text(3)),
          .time = row.time(4),
          .detail = text_or_nothing(row, 6),
          .by = {.instance = instance ? base::format_id(*instance) : "",
                 .release = std::string(row.text(5)),
                 .role = text_or_nothing(row, 8),
                 .host = text_or_nothing(row, 9),
                 .pid = row.optional_integer(10).value_or(0)}};
}

// One upgrade, as far as the rows read so far tell.
struct Course {
  std::map<std::int64_t, Stage> steps;
  std::string release_before;
  base::Time began{};
  std::optional<base::Time> act_began;  // of finalize or rollback
  nlohmann::json noted = nlohmann::json::object();

  bool all_in(Stage stage) const {
    return std::ranges::all_of(steps, [stage](const auto& step) { return step.second == stage; });
  }
  std::int64_t format_before() const { return steps.begin()->first - 1; }
  std::int64_t format_after() const { return steps.rbegin()->first; }
};

class Telling {
 public:
  void take(const Row& row) {
    auto [found, is_new] = courses_.try_emplace(row.upgrade);
    Course& course = found->second;
    if (is_new) {
      course.began = row.time;
      course.release_before = release_;
    }
    release_ = row.by.release;
    if (!row.stage) return;
    // New data goes to its last stage at once.
    const bool is_making = *row.stage == Stage::finalized && !course.steps.contains(row.step);
    course.steps[row.step] = *row.stage;
    if (*row.stage == Stage::expanding) note(course, row);
    note_begin(course, row);
    if (!is_making) end(course, row);
  }

  std::vector<UpgradeEnd> ends;

 private:
  static void note(Course& course, const Row& row) {
    auto noted = nlohmann::json::parse(row.detail, nullptr, false);
    if (noted.is_object()) course.noted = std::move(noted);
  }

  static void note_begin(Course& course, const Row& row) {
    const bool begins = *row.stage == Stage::finalizing || *row.stage == Stage::reverting;
    if (*row.stage == Stage::watching) course.act_began.reset();
    if (begins && !course.act_began) course.act_began = row.time;
  }

  void end(const Course& course, const Row& row) {
    if (row.by.role == kRestorer) return;
    if (*row.stage == Stage::refused) return add("upgrade", "refused", course, row);
    if (!course.all_in(*row.stage)) return;
    if (*row.stage == Stage::watching) add("upgrade", "done", course, row);
    if (*row.stage == Stage::finalized) add("finalize", "done", course, row);
    if (*row.stage == Stage::rolled_back) add("rollback", "done", course, row);
  }

  void add(std::string act, std::string outcome, const Course& course, const Row& row) {
    const bool is_undone = *row.stage == Stage::rolled_back;
    const bool is_upgrade = act == "upgrade";
    Side before{.format = course.format_before(), .release = course.release_before};
    Side after{.format = course.format_after(), .release = row.by.release};
    if (is_undone) std::swap(before, after);
    const nlohmann::json& plan = member(course.noted, "plan");
    ends.push_back({.act = std::move(act),
                    .outcome = std::move(outcome),
                    .upgrade = row.upgrade,
                    .ledger = row.number,
                    .by = row.by,
                    .from = std::move(before),
                    .to = std::move(after),
                    .began = is_upgrade ? course.began : course.act_began.value_or(row.time),
                    .ended = row.time,
                    .snapshot = text_member(course.noted, "snapshot"),
                    .plan = plan.is_object() ? base::to_text(plan) : ""});
  }

  std::map<std::int64_t, Course> courses_;
  std::string release_;
};

}  // namespace

std::vector<UpgradeEnd> list_upgrade_ends(storage::Transaction& transaction) {
  Telling telling;
  storage::Statement rows = transaction.query(kLedger);
  while (rows.next()) telling.take(row_of(rows));
  return std::move(telling.ends);
}

bool tells_of(std::string_view receipt_text, const UpgradeEnd& end, std::string_view data_set) {
  const auto text = nlohmann::json::parse(receipt_text, nullptr, false);
  return text_member(text, "act") == end.act && number_member(text, "ledger") == end.ledger &&
         text_member(text, "data_set") == data_set &&
         text_member(member(text, "times"), "ended") == base::format_time(end.ended);
}

std::int64_t newest_ledger_row(storage::Transaction& transaction) {
  storage::Statement row = transaction.query(kNewestRow);
  return row.next() ? row.integer(0) : 0;
}

}  // namespace theseus::receipts
