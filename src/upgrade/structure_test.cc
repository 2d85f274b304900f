#include "upgrade/structure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace theseus::upgrade {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr std::string_view kStructure =
    "index|by_name|people|CREATE INDEX by_name ON people (name)\n"
    "table|people|people|CREATE TABLE people (\n  name TEXT,\n  born INTEGER\n)\n";

TEST(Structure, IsEqualToItselfWithOrWithoutTheLastLineBreak) {
  EXPECT_THAT(structure_differences(kStructure, kStructure), IsEmpty());
  EXPECT_THAT(structure_differences(kStructure, kStructure.substr(0, kStructure.size() - 1)),
              IsEmpty());
}

TEST(Structure, NamesWhatIsMissing) {
  EXPECT_THAT(structure_differences(kStructure, kStructure.substr(kStructure.find("table|"))),
              ElementsAre("index by_name is missing"));
}

TEST(Structure, NamesWhatTheLedgerDoesNotKnow) {
  const std::string real = std::string(kStructure) + "trigger|t|people|CREATE TRIGGER t";

  EXPECT_THAT(structure_differences(kStructure, real),
              ElementsAre("trigger t is not in the ledger"));
}

TEST(Structure, NamesWhatWasChangedBehindALineBreak) {
  std::string real(kStructure);
  real.replace(real.find("born INTEGER"), 12, "born REAL");

  EXPECT_THAT(structure_differences(kStructure, real), ElementsAre("table people was changed"));
}

TEST(Structure, OfNothingIsAllMissing) {
  EXPECT_THAT(structure_differences(kStructure, ""),
              ElementsAre("index by_name is missing", "table people is missing"));
}

}  // namespace
}  // namespace theseus::upgrade
