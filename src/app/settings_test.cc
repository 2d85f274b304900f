#include "app/settings.h"

#include <gtest/gtest.h>

#include <set>

namespace theseus::app {
namespace {

TEST(Settings, TakeTheirOwnDefaults) {
  Configuration configuration;

  for (const Setting& setting : all_settings()) {
    EXPECT_EQ(setting.take(configuration, std::string(setting.standard)), std::nullopt)
        << setting.name;
  }

  EXPECT_EQ(configuration.listener.port, 7077);
  EXPECT_EQ(configuration.listener.limits.body_bytes, 8U * 1024 * 1024);
  EXPECT_EQ(configuration.retention.forgotten, std::chrono::days(30));
}

TEST(Settings, HaveOneNameEach) {
  std::set<std::string> flags;
  for (const Setting& setting : all_settings()) flags.insert(flag_of(setting));

  EXPECT_EQ(flags.size(), all_settings().size());
}

TEST(Settings, AreNamedAlikeInFlagsAndEnvironment) {
  const Setting setting{
      .name = "limits.request_time", .standard = "", .description = "", .take = nullptr};

  EXPECT_EQ(flag_of(setting), "--limits-request-time");
  EXPECT_EQ(variable_of(setting), "THESEUS_LIMITS_REQUEST_TIME");
}

}  // namespace
}  // namespace theseus::app
