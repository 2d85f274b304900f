#include "app/load_configuration.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <fstream>
#include <sstream>

#include "app/exposure.h"
#include "support/temporary_folder.h"

namespace theseus::app {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::MatchesRegex;
using ::testing::Not;

class LoadConfigurationTest : public ::testing::Test {
 protected:
  void write_file(const std::string& text) { std::ofstream(folder_ / "theseus.toml") << text; }

  base::Result<LoadedConfiguration> load() {
    return load_configuration(
        {.data = folder_.path(), .flags = flags_, .environment = [this](std::string_view name) {
           const auto found = environment_.find(std::string(name));
           return found == environment_.end() ? std::nullopt : std::optional(found->second);
         }});
  }

  std::string refusal() {
    const auto loaded = load();
    return loaded ? "" : loaded.error().message;
  }

  std::string printed() {
    std::ostringstream out;
    print_configuration(*load(), out);
    return out.str();
  }

  tests::TemporaryFolder folder_;
  std::map<std::string, std::string> flags_;
  std::map<std::string, std::string> environment_;
};

TEST_F(LoadConfigurationTest, TakesDefaultsWhereNobodySaysAnything) {
  EXPECT_EQ(load()->configuration.listener.port, 7077);
}

TEST_F(LoadConfigurationTest, PrefersFlagThenEnvironmentThenFile) {
  write_file("[listen]\nport = 1\nworkers = 2\naddress = \"127.0.0.9\"\n");
  environment_ = {{"THESEUS_LISTEN_PORT", "3"}, {"THESEUS_LISTEN_WORKERS", "5"}};
  flags_ = {{"--listen-port", "6"}};

  const auto loaded = load();

  EXPECT_EQ(loaded->configuration.listener.port, 6);
  EXPECT_EQ(loaded->configuration.listener.workers, 5);
  EXPECT_EQ(loaded->configuration.listener.host, "127.0.0.9");
}

TEST_F(LoadConfigurationTest, SaysWhereEachValueCameFrom) {
  write_file("listen.workers = 2\n");
  environment_ = {{"THESEUS_EMBEDDING", "none"}};
  flags_ = {{"--listen-port", "6"}};

  const std::string text = printed();

  EXPECT_THAT(text, HasSubstr("flag --listen-port"));
  EXPECT_THAT(text, HasSubstr("environment THESEUS_EMBEDDING"));
  EXPECT_THAT(text, HasSubstr("file " + (folder_ / "theseus.toml").string()));
  EXPECT_THAT(text, HasSubstr("8 MiB"));
}

TEST_F(LoadConfigurationTest, ReadsSwitchesAndListsOfAFile) {
  write_file("no_auth = true\nlisten.hosts = [\"a.example\", \"b.example\"]\n");

  const auto loaded = load();

  EXPECT_TRUE(loaded->configuration.no_auth);
  EXPECT_EQ(loaded->configuration.listener.allowed_hosts,
            (std::vector<std::string>{"a.example", "b.example"}));
}

TEST_F(LoadConfigurationTest, NamesTheNearestSettingForAnUnknownOne) {
  write_file("[listen]\nprot = 1\n");

  EXPECT_THAT(refusal(), HasSubstr("there is no setting listen.prot. Did you mean listen.port?"));
}

// Releases beside each other share the file: what says how the next one upgrades once stopped this
// one.
TEST_F(LoadConfigurationTest, PassesOverWhatALaterReleaseIsToldInWhateverForm) {
  write_file(
      "[upgrade]\non_start = \"wait\"\nshare = 0.5\n[erase.search]\ndeep = true\n"
      "[[backup]]\nto = \"/mnt\"\n[receipts]\nkeep = 9\n[listen]\nport = 1\n");

  const auto loaded = load();

  ASSERT_TRUE(loaded);
  EXPECT_EQ(loaded->configuration.listener.port, 1);
  std::vector<std::string> names;
  for (const SettledValue& passed : loaded->passed_over) names.push_back(passed.name);
  EXPECT_THAT(names, ElementsAre("backup", "erase.search.deep", "receipts.keep", "upgrade.share"));
  EXPECT_EQ(warning_of(loaded->passed_over.back()),
            "The setting upgrade.share (file " + (folder_ / "theseus.toml").string() +
                ") is not known to this release and is passed over.");
}

TEST_F(LoadConfigurationTest, RefusesAFolderOfBackupsThatDependsOnWhereItIsAsked) {
  write_file("[backup]\nto = \"backups\"\n");

  const auto loaded = load();

  ASSERT_FALSE(loaded);
  EXPECT_THAT(loaded.error().message, HasSubstr("absolute path"));
}

// Those of this release that stand in the same tables were once said to be unknown, and obeyed.
TEST_F(LoadConfigurationTest, PassesNothingOverThatThisReleaseKnows) {
  write_file(
      "[upgrade]\non_start = \"wait\"\n[backup]\nevery = \"6h\"\n"
      "[erase]\nvacuum_pause = \"1s\"\n");

  const auto loaded = load();

  ASSERT_TRUE(loaded);
  EXPECT_EQ(loaded->configuration.vacuum_pause, std::chrono::seconds(1));
  EXPECT_THAT(loaded->passed_over, IsEmpty());
}

TEST_F(LoadConfigurationTest, ShowsWhatItPassesOver) {
  write_file("upgrade.share = \"half\"\n");

  EXPECT_THAT(printed(),
              MatchesRegex("(.|\n)*upgrade.share +not known to this release +file (.|\n)*"));
}

// Passed over, it would begin new data in the folder of a server that keeps its own elsewhere.
TEST_F(LoadConfigurationTest, RefusesAnUnknownNameInATableOfItsOwn) {
  write_file("[storage]\nreplica = \"x\"\n");

  EXPECT_THAT(refusal(), HasSubstr("there is no setting storage.replica"));
}

TEST_F(LoadConfigurationTest, RefusesATableOfANameThatOnlyBeginsLikeALaterOne) {
  write_file("[upgrades]\non_start = \"wait\"\n");

  EXPECT_THAT(refusal(), HasSubstr("there is no setting upgrades.on_start"));
}

TEST_F(LoadConfigurationTest, NamesTheLineOfAFileThatIsNoToml) {
  write_file("[listen]\nport = = 1\n");

  EXPECT_THAT(refusal(), HasSubstr("line 2"));
}

TEST_F(LoadConfigurationTest, RefusesAValueOfAnotherType) {
  write_file("[listen]\nport = 1.5\n");

  EXPECT_THAT(refusal(), HasSubstr("listen.port must be a text, a whole number"));
}

TEST_F(LoadConfigurationTest, SaysWhatAValueMustBeAndWhoGaveIt) {
  environment_ = {{"THESEUS_LISTEN_PORT", "99999"}};

  EXPECT_EQ(refusal(),
            "listen.port must be a whole number from 0 to 65535 (from environment "
            "THESEUS_LISTEN_PORT).");
}

TEST_F(LoadConfigurationTest, DoesNotRepeatASecretItRefuses) {
  environment_ = {{"THESEUS_STORAGE_URL", "postgresql://u:secret@h/d"}};

  EXPECT_THAT(refusal(), HasSubstr("storage.url must be"));
  EXPECT_THAT(refusal(), Not(HasSubstr("secret")));
}

TEST_F(LoadConfigurationTest, ShowsWhereTheDataIs) {
  environment_ = {{"THESEUS_STORAGE_URL", "sqlite"}};

  EXPECT_THAT(printed(), MatchesRegex("(.|\n)*storage.url +sqlite +environment(.|\n)*"));
}

TEST_F(LoadConfigurationTest, RefusesAFileThatWasNamedAndIsNotThere) {
  const auto loaded = load_configuration(
      {.data = folder_.path(),
       .file = "/nowhere/theseus.toml",
       .environment = [](std::string_view) { return std::optional<std::string>(); }});

  EXPECT_THAT(loaded.error().message, HasSubstr("/nowhere/theseus.toml cannot be read"));
}

// Every command reads the configuration of its folder, and only a server listens.
TEST_F(LoadConfigurationTest, LeavesItToAServerWhereItListens) {
  environment_ = {{"THESEUS_LISTEN_ADDRESS", "0.0.0.0"}};

  EXPECT_EQ(refusal(), "");
}

TEST(Exposure, IsRefusedWithoutAProxyAndWithoutKeys) {
  Configuration configuration;
  EXPECT_EQ(find_exposure(configuration), std::nullopt);

  configuration.listener.host = "0.0.0.0";
  EXPECT_THAT(find_exposure(configuration)->message, HasSubstr("--behind-proxy"));

  configuration.behind_proxy = true;
  EXPECT_EQ(find_exposure(configuration), std::nullopt);

  configuration.no_auth = true;
  EXPECT_THAT(find_exposure(configuration)->message,
              HasSubstr("--no-auth is accepted on a loopback address only"));
}

TEST(Exposure, KnowsLoopbackAddresses) {
  EXPECT_TRUE(is_loopback("127.0.0.1"));
  EXPECT_TRUE(is_loopback("127.1.2.3"));
  EXPECT_TRUE(is_loopback("::1"));
  EXPECT_TRUE(is_loopback("localhost"));
  EXPECT_FALSE(is_loopback("0.0.0.0"));
  EXPECT_FALSE(is_loopback("::"));
  EXPECT_FALSE(is_loopback("127.example.org"));
}

}  // namespace
}  // namespace theseus::app
