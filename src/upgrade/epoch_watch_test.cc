#include "upgrade/epoch_watch.h"

#include <gtest/gtest.h>

#include "support/temporary_folder.h"
#include "upgrade/testing/sample_program.h"

namespace theseus::upgrade {
namespace {

TEST(EpochWatch, MeetsAnEpochAgainThatCameWithACommitThatFailed) {
  const tests::TemporaryFolder folder;
  testing::Opener opener;
  const auto data = opener.open(folder.path());
  const auto other = opener.open(folder.path());
  EpochWatch watch(testing::sample_program(), {.stamp = data->stamp(), .newest_release = "0.1.0"},
                   [](Access, const std::string&) {});
  data->database().write([&](storage::Transaction& transaction) {
    testing::raise_stamp(transaction, 1, 1);
    watch.compare(transaction);
    return storage::Ending::roll_back;
  });

  other->database().write([&](storage::Transaction& transaction) {
    testing::raise_stamp(transaction, 9, 9);
    watch.compare(transaction);
    return storage::Ending::roll_back;
  });

  EXPECT_EQ(watch.access(), Access::refused);
}

}  // namespace
}  // namespace theseus::upgrade
