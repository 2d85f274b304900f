#include <fmt/format.h>

#include <chrono>

#include "doctor/checks.h"

namespace theseus::doctor {
namespace {

constexpr std::chrono::seconds kLeeway{5};
constexpr std::int64_t kManyRows = 1000;

constexpr std::string_view kLastTime = R"sql(
SELECT time FROM journal ORDER BY seq DESC LIMIT 1
)sql";
constexpr std::string_view kTimeOfRowsBefore = R"sql(
SELECT time FROM journal ORDER BY seq DESC LIMIT 1 OFFSET $1
)sql";
constexpr std::string_view kLastStage = R"sql(
SELECT max(time) FROM ledger
)sql";

Trouble behind(base::Time last, base::Time now) {
  return {.what = fmt::format("The clock says {}, and the data was written at {}.",
                              base::format_time(now), base::format_time(last)),
          .why =
              "What is written now is noted with the later of the two, so times stand still "
              "until the clock has caught up; what should expire waits.",
          .command = "timedatectl status"};
}

// A journal whose last thousand rows have one time was written while the clock was behind.
Trouble stood_still(base::Time last) {
  return {.what = fmt::format("The last {} rows of the journal all have the time {}.", kManyRows,
                              base::format_time(last)),
          .why =
              "The clock has jumped back: what was asked for as of a time in between is not "
              "told apart.",
          .command = "timedatectl status"};
}

}  // namespace

CheckReport check_clock(CheckedFolder& folder) {
  CheckReport report{.says = "the clock is not behind what was written"};
  folder.read([&](storage::Transaction& transaction) {
    const base::Time last = base::from_milliseconds(number_of(transaction, kLastTime));
    const base::Time stage = base::from_milliseconds(number_of(transaction, kLastStage));
    const base::Time now = folder.now();
    if (std::max(last, stage) > now + kLeeway) {
      report.troubles.push_back(behind(std::max(last, stage), now));
      return;
    }
    const std::int64_t before = number_of(transaction, kTimeOfRowsBefore, {kManyRows - 1});
    if (before != 0 && before == base::to_milliseconds(last)) {
      report.troubles.push_back(stood_still(last));
    }
  });
  return report;
}

}  // namespace theseus::doctor
