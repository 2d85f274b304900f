#include "cli/upgrading/known_releases.h"

#include <gtest/gtest.h>

#include <toml++/toml.h>

namespace theseus::cli {
namespace {

upgrade::Program program() {
  upgrade::Program program{};
  program.release = "0.4.0";
  program.format = 5;
  return program;
}

TEST(KnownReleases, HaveTheFormatsThatReleasesTomlSays) {
  const toml::table file = toml::parse_file(THESEUS_RELEASES);
  const toml::array* releases = file["releases"].as_array();

  ASSERT_NE(releases, nullptr);
  ASSERT_FALSE(releases->empty());
  for (const toml::node& node : *releases) {
    const toml::table& release = *node.as_table();
    const auto version = release["version"].value<std::string>();
    ASSERT_TRUE(version.has_value());
    EXPECT_EQ(find_format(*version, program()), release["format"].value<std::int64_t>())
        << *version;
  }
}

TEST(KnownReleases, AreMeantByTheirFormatToo) {
  EXPECT_EQ(find_format("1", program()), 1);
  EXPECT_EQ(find_format("0.1.0", program()), 1);
  EXPECT_EQ(find_format("0.4.0", program()), 5);
  EXPECT_EQ(known_releases(program()).back(), "0.4.0");
}

TEST(KnownReleases, LeaveOutWhatIsNone) {
  EXPECT_FALSE(find_format("0", program()));
  EXPECT_FALSE(find_format("6", program()));
  EXPECT_FALSE(find_format("1.", program()));
  EXPECT_FALSE(find_format("", program()));
}

}  // namespace
}  // namespace theseus::cli
