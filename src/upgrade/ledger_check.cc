#include "upgrade/ledger_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string_view>

#include "upgrade/ledger.h"
#include "upgrade/numbers.h"

namespace theseus::upgrade {
namespace {

constexpr std::string_view kSelectHistory = R"sql(
  SELECT step, stage FROM ledger ORDER BY number
)sql";

using Fault = std::optional<std::string>;

// Each stage with those that may come behind it; README.md draws the same. A stage that is entered
// anew after a kill is recorded again.
bool may_follow(Stage before, Stage after) {
  using enum Stage;
  switch (before) {
    case expanding:
      return after == expanding || after == serving || after == rolled_back;
    case serving:
      return after == backfilling || after == verified || after == reverting;
    case backfilling:
      return after == backfilling || after == verified || after == refused || after == reverting;
    case refused:
      return after == backfilling || after == verified || after == refused || after == reverting;
    case verified:
      return after == watching || after == finalizing || after == reverting;
    case watching:
      return after == finalizing || after == reverting;
    case finalizing:
      return after == finalizing || after == contracting || after == reverting;
    case contracting:
      return after == contracting || after == finalized;
    case finalized:
      return false;
    case reverting:
      return after == reverting || after == rolled_back;
    case rolled_back:
      return after == expanding;
  }
  return false;
}

// Data that was made new has each step at its end at once.
bool may_begin(Stage stage) {
  return stage == Stage::expanding || stage == Stage::finalized;
}

Fault find_wrong_order(storage::Transaction& transaction, Catalog catalog) {
  std::map<std::int64_t, Stage> newest;
  storage::Statement row = transaction.query(kSelectHistory);
  while (row.next()) {
    const std::int64_t step = row.integer(0);
    const std::optional<Stage> stage = find_stage(row.text(1));
    if (step > catalog.back().number) continue;
    if (!stage) return fmt::format("step {} is in a stage \"{}\" that is none", step, row.text(1));
    const auto before = newest.find(step);
    const bool is_right =
        before == newest.end() ? may_begin(*stage) : may_follow(before->second, *stage);
    if (!is_right) {
      return fmt::format(
          "step {} went to \"{}\" from \"{}\"", step, name_of(*stage),
          before == newest.end() ? std::string_view("nothing") : name_of(before->second));
    }
    newest.insert_or_assign(step, *stage);
  }
  return std::nullopt;
}

// Steps are applied from the first on and undone from the last on.
Fault find_hole(const std::vector<StepStage>& stages) {
  std::int64_t expected = 1;
  bool is_before_in_effect = true;
  for (const StepStage& step : stages) {
    if (step.step != expected) {
      return fmt::format("step {} stands where step {} must be", step.step, expected);
    }
    const bool is_here = !step.stage || is_in_effect(*step.stage);
    if (is_here && !is_before_in_effect) {
      return fmt::format("step {} is in effect, but not step {} before it", step.step,
                         step.step - 1);
    }
    is_before_in_effect = is_here;
    ++expected;
  }
  return stages.empty() ? Fault("it has no rows") : std::nullopt;
}

std::string numbers_text(const Stamp& stamp) {
  return fmt::format("format {}, oldest reader {}, oldest writer {}", stamp.format,
                     stamp.oldest_reader, stamp.oldest_writer);
}

Fault find_wrong_stamp(const Stamp& stamp, Catalog catalog, const std::vector<StepStage>& stages) {
  if (stages.back().step > catalog.back().number) return std::nullopt;
  const std::string real = numbers_text(stamp);
  const std::string expected = numbers_text(numbers_of(catalog, stages));
  if (real == expected) return std::nullopt;
  return fmt::format("the stamp says {}, where its steps make {}", real, expected);
}

}  // namespace

std::optional<std::string> find_ledger_fault(storage::Transaction& transaction, Catalog catalog) {
  if (auto fault = find_wrong_order(transaction, catalog)) return fault;
  const std::vector<StepStage> stages = list_stages(transaction);
  if (auto fault = find_hole(stages)) return fault;
  return find_wrong_stamp(load_stamp(transaction), catalog, stages);
}

}  // namespace theseus::upgrade
