#include "cli/init/host_entry.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace theseus::cli {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

ServerWish program() {
  return {.command = "/bin/theseus", .arguments = {"mcp", "--space", "a b"}};
}

ServerWish address() {
  return {.url = "http://127.0.0.1:7077/mcp", .key = "k-1"};
}

std::vector<const Host*> hosts_with_addresses() {
  std::vector<const Host*> hosts;
  for (const Host& host : all_hosts()) {
    if (!host.http.empty()) hosts.push_back(&host);
  }
  return hosts;
}

std::vector<const Host*> hosts() {
  std::vector<const Host*> all;
  for (const Host& host : all_hosts()) all.push_back(&host);
  return all;
}

std::string test_name(const ::testing::TestParamInfo<const Host*>& info) {
  std::string name(info.param->name);
  name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
  return name;
}

class EntryOfEveryHost : public ::testing::TestWithParam<const Host*> {};
class AddressOfEveryHost : public ::testing::TestWithParam<const Host*> {};

INSTANTIATE_TEST_SUITE_P(Hosts, EntryOfEveryHost, ::testing::ValuesIn(hosts()), test_name);
INSTANTIATE_TEST_SUITE_P(Hosts, AddressOfEveryHost, ::testing::ValuesIn(hosts_with_addresses()),
                         test_name);

TEST_P(EntryOfEveryHost, StartsWhatWasMeant) {
  const auto entry = entry_for(*GetParam(), program());

  const auto launch = launch_of(*GetParam(), whole(*entry));

  EXPECT_THAT(launch->line, ElementsAre("/bin/theseus", "mcp", "--space", "a b"));
  EXPECT_FALSE(launch->is_off);
}

TEST_P(AddressOfEveryHost, IsAskedWithTheKeyOrAReferenceToIt) {
  const auto entry = entry_for(*GetParam(), address());

  const auto launch = launch_of(*GetParam(), whole(*entry));

  const std::string key(GetParam()->reference.empty() ? "k-1" : GetParam()->reference);
  EXPECT_THAT(launch->line, IsEmpty());
  EXPECT_EQ(launch->url, "http://127.0.0.1:7077/mcp");
  EXPECT_THAT(launch->headers, ElementsAre(Pair("Authorization", "Bearer " + key)));
}

TEST_P(AddressOfEveryHost, HasNoHeaderForAServerWithoutKeys) {
  ServerWish wish = address();
  wish.asks_for_key = false;

  const auto launch = launch_of(*GetParam(), whole(*entry_for(*GetParam(), wish)));

  EXPECT_THAT(launch->headers, IsEmpty());
}

TEST(HostEntry, GivesVsCodeTheWholeEntryAsJson) {
  EXPECT_THAT(own_command_for(*find_host("vscode"), program()),
              ElementsAre("code", "--add-mcp",
                          R"({"name": "theseus", "type": "stdio", "command": "/bin/theseus", )"
                          R"("args": ["mcp", "--space", "a b"]})"));
}

TEST(HostEntry, LetsCodexFindTheKeyInAVariable) {
  EXPECT_THAT(own_command_for(*find_host("codex"), address()),
              ElementsAre("codex", "mcp", "add", "theseus", "--url", "http://127.0.0.1:7077/mcp",
                          "--bearer-token-env-var", "THESEUS_KEY"));
}

TEST(HostEntry, IsRefusedWithWhatIsMissingInIt) {
  const auto launch = launch_of(*find_host("cursor"), {{"args", {"mcp"}}});

  EXPECT_THAT(launch.error().message, ::testing::HasSubstr("neither a program nor an address"));
}

TEST(WordsOf, SplitsALineAsAShellDoes) {
  EXPECT_THAT(words_of("a  'b c' d'e f'"), ElementsAre("a", "b c", "de f"));
  EXPECT_THAT(words_of(""), IsEmpty());
}

}  // namespace
}  // namespace theseus::cli
