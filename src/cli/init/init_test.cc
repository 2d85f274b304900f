#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "cli/init/testing/home.h"

namespace theseus::cli {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::CommandRun;
using ::testing::HasSubstr;
using testing::Home;
using ::testing::Not;

constexpr const char* kCursor = ".cursor/mcp.json";
constexpr const char* kOthers = R"({"mcpServers": {"files": {"command": "npx"}}})";

json json_in(const Home& home, std::string_view name) {
  return json::parse(home.read(name));
}

TEST(Init, ShowsTheChangeAndWritesItAfterAYes) {
  const Home home;
  home.write(kCursor, "{\n}\n");

  const CommandRun done = home.run_on_terminal({"init", "cursor"}, "y\n");

  EXPECT_EQ(done.code, ExitCode::done);
  EXPECT_THAT(done.out, HasSubstr("+      \"command\": \"/opt/theseus/bin/theseus\",\n"));
  EXPECT_THAT(done.err, HasSubstr("[y/N]"));
  EXPECT_EQ(json_in(home, kCursor)["mcpServers"]["theseus"]["args"], json({"mcp"}));
}

TEST(Init, ChangesNothingAfterANo) {
  const Home home;
  home.write(kCursor, kOthers);

  const CommandRun done = home.run_on_terminal({"init", "cursor"}, "n\n");

  EXPECT_EQ(done.code, ExitCode::refused);
  EXPECT_EQ(home.read(kCursor), kOthers);
}

TEST(Init, WithoutATerminalSaysHowToGoOnAndChangesNothing) {
  const Home home;
  home.write(kCursor, kOthers);

  const CommandRun done = home.run({"init", "cursor"});

  EXPECT_EQ(done.code, ExitCode::usage);
  EXPECT_THAT(done.out, HasSubstr("theseus"));
  EXPECT_THAT(done.err, HasSubstr("--yes"));
  EXPECT_EQ(home.read(kCursor), kOthers);
}

TEST(Init, KeepsWhatWasThereBesideTheFile) {
  const Home home;
  home.write(kCursor, kOthers);

  home.run({"init", "cursor", "--yes"});
  home.run({"init", "cursor", "--yes", "--space", "work"});

  EXPECT_EQ(home.read(".cursor/mcp.json.theseus-backup-1"), kOthers);
  EXPECT_THAT(home.read(".cursor/mcp.json.theseus-backup-2"), HasSubstr("[\"mcp\"]"));
}

TEST(Init, FindsHostsByTheirProgramOrTheirFolder) {
  const Home home;
  home.install("cursor", "exit 0\n");
  home.write(".kiro/x", "");

  const CommandRun done = home.run({"init", "--json"});

  const json hosts = json::parse(done.out).at("hosts");
  ASSERT_EQ(hosts.size(), 2U);
  EXPECT_EQ(hosts[0]["host"], "cursor");
  EXPECT_EQ(hosts[1]["host"], "kiro");
  EXPECT_EQ(hosts[1]["state"], "planned");
}

TEST(Init, SaysWhenNoHostIsFound) {
  const CommandRun done = Home().run({"init", "--yes"});

  EXPECT_EQ(done.code, ExitCode::not_found);
  EXPECT_THAT(done.err, HasSubstr("Nothing was changed"));
}

TEST(Init, RefusesAHostThatItDoesNotKnow) {
  const CommandRun done = Home().run({"init", "curser"});

  EXPECT_EQ(done.code, ExitCode::usage);
  EXPECT_THAT(done.err, HasSubstr("Did you mean cursor?"));
}

TEST(Init, WritesOutWhatThisShellMeans) {
  Home home;
  home.environment["THESEUS_SPACE"] = "team";

  home.run({"init", "cursor", "--yes", "--data", "some/data"});

  const json arguments = json_in(home, kCursor)["mcpServers"]["theseus"]["args"];
  EXPECT_EQ(arguments, json({"mcp", "--space", "team", "--data",
                             (fs::current_path() / "some/data").string()}));
}

TEST(Init, NamesTheProgramByTheLinkOnPathThatAnUpgradeMoves) {
  const Home home;
  home.script("releases/0.1.0/theseus", "exit 0\n");
  fs::create_symlink(home / "releases/0.1.0/theseus", home / "bin/theseus");

  const CommandRun done =
      testing::run({"init", "cursor", "--print"},
                   {.environment = home.environment, .program = home / "releases/0.1.0/theseus"});

  EXPECT_EQ(json::parse(done.out)["mcpServers"]["theseus"]["command"],
            (home / "bin/theseus").string());
}

TEST(Init, PrintsOnlyWhatIsToBePasted) {
  const Home home;

  const CommandRun done = home.run({"init", "jetbrains-ai", "--print"});

  EXPECT_EQ(done.code, ExitCode::done);
  EXPECT_EQ(json::parse(done.out)["mcpServers"]["theseus"]["command"], "/opt/theseus/bin/theseus");
  EXPECT_THAT(done.err, HasSubstr("Paste it"));
}

TEST(Init, PrintsNoKey) {
  Home home;
  home.write("key", "k-secret\n");
  home.environment["THESEUS_KEY_FILE"] = (home / "key").string();

  const CommandRun done = home.run({"init", "zed", "--print", "--http", "localhost:7077"});

  EXPECT_THAT(done.out, HasSubstr("Bearer YOUR-KEY"));
  EXPECT_THAT(done.out, HasSubstr("http://localhost:7077/mcp"));
  EXPECT_THAT(done.out, Not(HasSubstr("k-secret")));
}

TEST(Init, RefusesAHostThatCannotReferToAKeyUntilOneIsGiven) {
  const Home home;

  const CommandRun done = home.run({"init", "zed", "--yes", "--http", "http://127.0.0.1:7077"});

  EXPECT_EQ(done.code, ExitCode::refused);
  EXPECT_THAT(done.out, HasSubstr("--key-file"));
  EXPECT_FALSE(home.has(".config/zed/settings.json"));
}

TEST(Init, LeavesTheHeaderOutForAServerWithoutKeys) {
  const Home home;

  home.run({"init", "zed", "--yes", "--http", "http://127.0.0.1:7077", "--no-key"});

  EXPECT_EQ(json_in(home, ".config/zed/settings.json")["context_servers"]["theseus"],
            json({{"url", "http://127.0.0.1:7077/mcp"}}));
}

TEST(Init, MasksAKeyInWhatItShows) {
  const Home home;
  home.write("key", "k-secret\n");
  const std::string key = (home / "key").string();

  const CommandRun shown =
      home.run({"init", "zed", "--http", "http://127.0.0.1:7077", "--key-file", key});
  const CommandRun as_json =
      home.run({"init", "zed", "--json", "--http", "http://127.0.0.1:7077", "--key-file", key});

  EXPECT_THAT(shown.out, HasSubstr("Bearer ****"));
  EXPECT_THAT(shown.out + as_json.out, Not(HasSubstr("k-secret")));
}

TEST(Init, LetsNobodyElseReadAFileThatHoldsAKey) {
  const Home home;
  home.write("key", "k-secret\n");
  home.write(".config/zed/settings.json", "{}\n");
  fs::permissions(home / ".config/zed/settings.json", static_cast<fs::perms>(0644));

  const CommandRun done = home.run({"init", "zed", "--yes", "--http", "http://127.0.0.1:7077",
                                    "--key-file", (home / "key").string()});

  EXPECT_THAT(home.read(".config/zed/settings.json"), HasSubstr("k-secret"));
  EXPECT_EQ(fs::status(home / ".config/zed/settings.json").permissions(),
            static_cast<fs::perms>(0600));
  EXPECT_THAT(done.out, HasSubstr("nobody else may read it"));
}

TEST(Init, WritesNoKeyIntoAProject) {
  const Home home;
  home.write("key", "k-secret\n");

  const CommandRun done =
      home.run({"init", "zed", "--project", "--yes", "--http", "http://127.0.0.1:7077",
                "--key-file", (home / "key").string()});

  EXPECT_EQ(done.code, ExitCode::refused);
  EXPECT_THAT(done.out, HasSubstr("Leave out --project"));
  EXPECT_FALSE(fs::exists(".zed/settings.json"));
}

TEST(Init, WritesOutTheFolderThatOnlyThisShellFinds) {
  Home home;
  home.environment["XDG_DATA_HOME"] = "/nowhere";
  const CommandRun found = home.run({"init", "cursor", "--print"});
  home.environment["XDG_DATA_HOME"] = "not/absolute";
  const CommandRun ignored = home.run({"init", "cursor", "--print"});

  EXPECT_EQ(json::parse(found.out)["mcpServers"]["theseus"]["args"],
            json({"mcp", "--data", "/nowhere/theseus"}));
  EXPECT_EQ(json::parse(ignored.out)["mcpServers"]["theseus"]["args"], json({"mcp"}));
}

TEST(Init, SaysWhichSettingsOfThisShellDoNotTravel) {
  Home home;
  home.environment["THESEUS_EMBEDDING"] = "none";

  const CommandRun done = home.run({"init", "cursor", "--yes"});

  EXPECT_EQ(done.code, ExitCode::done);
  EXPECT_THAT(done.err, HasSubstr("THESEUS_EMBEDDING"));
  EXPECT_THAT(done.err, HasSubstr("theseus.toml"));
}

TEST(Init, RefusesAKeyThatOnlyThisShellHas) {
  Home home;
  home.environment["THESEUS_URL"] = "http://elsewhere:7077";
  home.environment["THESEUS_KEY"] = "k-1";

  const CommandRun done = home.run({"init", "cursor", "--yes"});

  EXPECT_EQ(done.code, ExitCode::usage);
  EXPECT_THAT(done.err, HasSubstr("--key-file"));
  EXPECT_FALSE(home.has(kCursor));
}

TEST(Init, RefusesOptionsThatContradictEachOther) {
  const Home home;

  EXPECT_EQ(home.run({"init", "zed", "--no-key"}).code, ExitCode::usage);
  EXPECT_EQ(home.run({"init", "zed", "--remove", "--check"}).code, ExitCode::usage);
  EXPECT_EQ(home.run({"init", "zed", "--http", "ftp://a"}).code, ExitCode::usage);
  EXPECT_EQ(home.run({"init", "zed", "--http", "http://a", "--space", "s"}).code, ExitCode::usage);
}

TEST(Init, RefusesAPathThatNoFileOfAHostCanHold) {
  const CommandRun done = Home().run({"init", "cursor", "--yes", "--data", "/tmp/\xFF"});

  EXPECT_EQ(done.code, ExitCode::usage);
  EXPECT_THAT(done.err, HasSubstr("UTF-8"));
}

TEST(Init, RemovesNothingWhereThereIsNothing) {
  const Home home;

  const CommandRun done = home.run({"init", "cursor", "--remove", "--yes"});

  EXPECT_EQ(done.code, ExitCode::done);
  EXPECT_THAT(done.out, HasSubstr("there is no entry"));
  EXPECT_FALSE(home.has(".cursor"));
}

TEST(Init, OfSeveralHostsWritesTheOthersWhenOneIsRefused) {
  const Home home;
  home.write(kCursor, "{ broken");

  const CommandRun done = home.run({"init", "cursor", "kiro", "--yes"});

  EXPECT_EQ(done.code, ExitCode::failed);
  EXPECT_EQ(home.read(kCursor), "{ broken");
  EXPECT_TRUE(home.has(".kiro/settings/mcp.json"));
}

TEST(Init, TakesOpenCodeForTheReleaseThatItsProgramSays) {
  const Home home;
  home.install("opencode", "echo 2.0.3\n");

  const CommandRun found = home.run({"init", "--json"});
  const CommandRun named = home.run({"init", "opencode", "--json"});

  EXPECT_EQ(json::parse(found.out)["hosts"][0]["host"], "opencode-2");
  EXPECT_EQ(json::parse(named.out)["hosts"][0]["host"], "opencode-2");
}

// Claude Code's own command, as far as init knows it: it notes how it was called.
constexpr const char* kClaude = R"(
printf '%s\n' "$@" > "$HOME/called"
cat > "$HOME/.claude.json" <<END
{"mcpServers": {"theseus": {"type": "stdio", "command": "$7", "args": ["$8"], "env": {}}}}
END
)";

TEST(InitByOwnCommand, AsksTheHostAndShowsHow) {
  const Home home;
  home.install("claude", "HOME=" + (home / "").string() + kClaude);

  const CommandRun done = home.run({"init", "claude-code", "--yes"});

  EXPECT_EQ(done.code, ExitCode::done) << done.out;
  EXPECT_THAT(done.out, HasSubstr("  claude mcp add --scope user theseus -- "
                                  "/opt/theseus/bin/theseus mcp\n"));
  EXPECT_THAT(done.out, HasSubstr("by its own command"));
  EXPECT_EQ(home.read("called"),
            "mcp\nadd\n--scope\nuser\ntheseus\n--\n/opt/theseus/bin/theseus\nmcp\n");
}

TEST(InitByOwnCommand, EditsTheFileWhereThatDoesNothing) {
  const Home home;
  home.install("claude", "exit 1\n");
  home.write(".claude.json", kOthers);

  const CommandRun done = home.run({"init", "claude-code", "--yes"});

  EXPECT_EQ(done.code, ExitCode::done);
  EXPECT_THAT(done.out, Not(HasSubstr("by its own command")));
  EXPECT_TRUE(json_in(home, ".claude.json")["mcpServers"].contains("theseus"));
  EXPECT_EQ(home.read(".claude.json.theseus-backup-1"), kOthers);
}

TEST(InitByOwnCommand, NeverHoldsAKey) {
  Home home;
  home.write("key", "k-secret\n");
  home.install("amp", "exit 1\n");
  home.install("claude", "exit 1\n");

  const CommandRun done = home.run({"init", "claude-code", "amp", "--http", "http://127.0.0.1:1",
                                    "--key-file", (home / "key").string(), "--json"});

  const json hosts = json::parse(done.out)["hosts"];
  EXPECT_THAT(hosts[0]["command"].dump(), HasSubstr("Bearer ${THESEUS_KEY}"));
  EXPECT_FALSE(hosts[1].contains("command"));
}

TEST(InitByOwnCommand, IsNotAskedToChangeAnEntry) {
  const Home home;
  home.install("claude", "exit 1\n");
  home.write(".claude.json", R"({"mcpServers": {"theseus": {"command": "old"}}})");

  const CommandRun done = home.run({"init", "claude-code", "--json"});

  EXPECT_FALSE(json::parse(done.out)["hosts"][0].contains("command"));
}

}  // namespace
}  // namespace theseus::cli
