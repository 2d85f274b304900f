#include "app/data_folder.h"

#include <gtest/gtest.h>

#include <map>

namespace theseus::app {
namespace {

Environment with(std::map<std::string, std::string> variables) {
  return [variables](std::string_view name) -> std::optional<std::string> {
    const auto found = variables.find(std::string(name));
    return found == variables.end() ? std::nullopt : std::optional(found->second);
  };
}

TEST(DataFolder, FollowsXdgAndElseTheHomeFolder) {
  EXPECT_EQ(default_data_folder(with({{"XDG_DATA_HOME", "/x"}, {"HOME", "/h"}})), "/x/theseus");
  EXPECT_EQ(default_data_folder(with({{"HOME", "/h"}})), "/h/.local/share/theseus");
}

TEST(DataFolder, PassesOverAnXdgPathThatIsNotAbsolute) {
  EXPECT_EQ(default_data_folder(with({{"XDG_DATA_HOME", "x"}, {"HOME", "/h"}})),
            "/h/.local/share/theseus");
}

}  // namespace
}  // namespace theseus::app
