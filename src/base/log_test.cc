#include "base/log.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace theseus::base {
namespace {

TEST(Log, WritesFieldsAsLogfmtInTheirOrder) {
  EXPECT_EQ(format_line(
                LogForm::logfmt,
                {"T", LogLevel::info, "request", {{"status", std::int64_t{200}}, {"path", "/v1"}}}),
            "time=T level=info event=request status=200 path=/v1");
}

TEST(Log, QuotesWhatCouldPassForAnotherFieldOrLine) {
  EXPECT_EQ(format_line(LogForm::logfmt,
                        {"T", LogLevel::error, "failed", {{"why", "a b=\"c\"\nd"}, {"who", ""}}}),
            R"(time=T level=error event=failed why="a b=\"c\"\nd" who="")");
}

TEST(Log, WritesOneJsonObjectALine) {
  const auto line = nlohmann::json::parse(format_line(
      LogForm::json,
      {"T", LogLevel::warning, "slow", {{"took_ms", 1.5}, {"bad", "\xff"}, {"ok", true}}}));

  EXPECT_EQ(line["level"], "warning");
  EXPECT_EQ(line["took_ms"], 1.5);
  EXPECT_EQ(line["bad"], "\xef\xbf\xbd");
  EXPECT_EQ(line["ok"], true);
}

}  // namespace
}  // namespace theseus::base
