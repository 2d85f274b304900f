#include "app/unknown_variables.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace theseus::app {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(UnknownVariables, AreNamedWithTheNearestKnownOne) {
  EXPECT_THAT(warnings_of_unknown_variables({"THESEUS_LISTEN_PROT", "THESEUS_SPAEC"}),
              ElementsAre("The environment variable THESEUS_LISTEN_PROT means nothing to Theseus "
                          "and is passed over. Did you mean THESEUS_LISTEN_PORT?",
                          "The environment variable THESEUS_SPAEC means nothing to Theseus and is "
                          "passed over. Did you mean THESEUS_SPACE?"));
}

TEST(UnknownVariables, AreNeitherSettingsNorWhatCommandsRead) {
  EXPECT_THAT(warnings_of_unknown_variables({"THESEUS_LISTEN_PORT", "THESEUS_LIMITS_REQUEST_TIME",
                                             "THESEUS_DATA", "THESEUS_SPACE", "THESEUS_URL",
                                             "THESEUS_KEY_FILE", "THESEUS_KEY",
                                             "THESEUS_MCP_HANDOVER", "THESEUS_BACKUP"}),
              IsEmpty());
}

TEST(UnknownVariables, AreGivenNoNeighbourThatIsFarAway) {
  EXPECT_THAT(warnings_of_unknown_variables({"THESEUS_X"}),
              ElementsAre("The environment variable THESEUS_X means nothing to Theseus and is "
                          "passed over."));
}

TEST(UnknownVariables, OfALaterReleaseAreNoMisspelling) {
  EXPECT_THAT(warnings_of_unknown_variables({"THESEUS_BACKUP_MIRROR"}),
              ElementsAre("The environment variable THESEUS_BACKUP_MIRROR is not known to this "
                          "release and is passed over."));
}

}  // namespace
}  // namespace theseus::app
