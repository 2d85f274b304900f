#include "receipts/receipt_key.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

#include "base/error.h"
#include "support/child_process.h"
#include "support/temporary_folder.h"

namespace theseus::receipts {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::ThrowsMessage;

constexpr uid_t kNobody = 65534;

// Who followed the advice of another release threw the key of a whole chain away.
TEST(ReceiptKeyFile, ThatBelongsToSomebodyElseIsNotToBeMovedAway) {
  const tests::TemporaryFolder folder;
  ReceiptKey::ensure(folder.path());
  fs::permissions(folder / kReceiptKeyName, fs::perms::none);
  tests::ChildProcess child([&] {
    if (::getuid() == 0 && ::setuid(kNobody) != 0) return 98;
    EXPECT_THAT([&] { (void)ReceiptKey::find(folder.path()); },
                ThrowsMessage<base::Error>(
                    AllOf(HasSubstr("may not read the key"), Not(HasSubstr("move it away")))));
    return ::testing::Test::HasFailure() ? 1 : 0;
  });

  EXPECT_EQ(child.wait(), 0);
}

}  // namespace
}  // namespace theseus::receipts
