#include "cli/init/machine.h"

#include <gtest/gtest.h>

#include "cli/init/testing/home.h"

namespace theseus::cli {
namespace {

using testing::Home;

class MachineTest : public ::testing::Test {
 protected:
  Machine machine(System system = System::linux_like) {
    return Machine(system, [this](std::string_view name) -> std::optional<std::string> {
      const auto found = home_.environment.find(std::string(name));
      return found == home_.environment.end() ? std::nullopt : std::optional(found->second);
    });
  }
  std::string file_of(std::string_view host, System system = System::linux_like) {
    return machine(system).file(find_host(host)->file).string();
  }

  Home home_;
};

TEST_F(MachineTest, KnowsTheFilesOfEachSystem) {
  home_.environment = {{"HOME", "/h"}, {"USERPROFILE", "C:/u"}, {"APPDATA", "C:/u/Roaming"}};

  EXPECT_EQ(file_of("claude-desktop"), "/h/.config/Claude/claude_desktop_config.json");
  EXPECT_EQ(file_of("claude-desktop", System::mac),
            "/h/Library/Application Support/Claude/claude_desktop_config.json");
  EXPECT_EQ(file_of("claude-desktop", System::windows),
            "C:/u/Roaming/Claude/claude_desktop_config.json");
  EXPECT_EQ(file_of("claude-code", System::windows), "C:/u/.claude.json");
  EXPECT_EQ(file_of("goose", System::windows), "C:/u/Roaming/Block/goose/config/config.yaml");
}

TEST_F(MachineTest, FollowsTheVariablesOfHosts) {
  home_.environment = {{"HOME", "/h"},
                       {"XDG_CONFIG_HOME", "/x"},
                       {"CODEX_HOME", "/c"},
                       {"CLINE_MCP_SETTINGS_PATH", "/cline.json"}};

  EXPECT_EQ(file_of("zed"), "/x/zed/settings.json");
  EXPECT_EQ(file_of("codex"), "/c/config.toml");
  EXPECT_EQ(file_of("cline"), "/cline.json");
}

TEST_F(MachineTest, TakesTheFileThatThereIs) {
  home_.write(".config/opencode/opencode.jsonc", "{}");

  EXPECT_EQ(file_of("opencode"), (home_ / ".config/opencode/opencode.jsonc").string());
  home_.write(".config/opencode/opencode.json", "{}");
  EXPECT_EQ(file_of("opencode"), (home_ / ".config/opencode/opencode.json").string());
}

TEST_F(MachineTest, FindsOnlyProgramsThatCanBeRun) {
  home_.install("one", "");
  home_.write("bin/two", "");

  EXPECT_EQ(machine().find_program("one"), home_ / "bin/one");
  EXPECT_EQ(machine().find_program("two"), std::nullopt);
}

}  // namespace
}  // namespace theseus::cli
