#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

#include "end_to_end/older_data.h"
#include "end_to_end/program.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class ReceiptsTest : public ::testing::Test {
 protected:
  ReceiptsTest() {
    make_older_data(data_, {});
    EXPECT_EQ(run(data_, {"upgrade", "run"}).code, 0);
    EXPECT_EQ(run(data_, {"upgrade", "finalize", "--yes"}).code, 0);
    list_ = answer_of(data_, {"receipts", "list"});
  }

  std::string key() const { return list_.at("public_key"); }
  std::string head() const {
    return list_.at("head").at("number").dump() + ":" +
           list_.at("head").at("sha256").get<std::string>();
  }

  TemporaryFolder folder_;
  const fs::path data_ = folder_ / "data";
  json list_;
};

TEST_F(ReceiptsTest, TellOfWhatThePersonDid) {
  ASSERT_EQ(list_.at("receipts").size(), 2U);
  EXPECT_EQ(list_["receipts"][0]["act"], "upgrade");
  EXPECT_EQ(list_["receipts"][1]["act"], "finalize");
  EXPECT_EQ(answer_of(data_, {"receipts", "show", "2"})["act"], "finalize");
}

TEST_F(ReceiptsTest, HoldWhereNothingElseOfTheDataIs) {
  fs::copy(data_ / "receipts", folder_ / "elsewhere");
  fs::remove_all(data_);

  const Ended ended =
      run(data_, {"receipts", "verify", "--folder", (folder_ / "elsewhere").string(),
                  "--public-key", key(), "--head", head()});

  EXPECT_EQ(ended.code, 0) << ended.err;
  EXPECT_THAT(ended.out, HasSubstr("2 receipts hold"));
}

TEST_F(ReceiptsTest, AreNotTakenForWholeWhereNobodyKnowsTheKey) {
  fs::remove(data_ / "receipt.key");

  const Ended ended = run(data_, {"receipts", "verify"});

  EXPECT_EQ(ended.code, 2);
  EXPECT_THAT(ended.err, HasSubstr("--public-key"));
  EXPECT_EQ(run(data_, {"receipts", "verify", "--public-key", key()}).code, 0);
}

TEST_F(ReceiptsTest, SayFromWhereOnAnotherKeySigned) {
  fs::remove(data_ / "receipt.key");
  run(data_, {"backup", "create"});
  run(data_, {"backup", "drill"});
  const std::string later = answer_of(data_, {"receipts", "list"}).at("public_key");

  const Ended by_one = run(data_, {"receipts", "verify"});
  const Ended by_both =
      run(data_, {"receipts", "verify", "--public-key", key(), "--public-key", later});

  EXPECT_EQ(by_one.code, 1);
  EXPECT_THAT(by_one.out, HasSubstr("From receipt 3 on the key is " + later));
  EXPECT_EQ(by_both.code, 0) << by_both.out;
}

TEST_F(ReceiptsTest, SayWhichWasAltered) {
  const fs::path file = data_ / "receipts" / "00000001.receipt";
  fs::permissions(file, fs::perms::owner_all);
  std::fstream(file) << "{ ";

  const Ended ended = run(data_, {"receipts", "verify"});

  EXPECT_EQ(ended.code, 1);
  EXPECT_THAT(ended.out, HasSubstr("Receipt 1 was altered"));
}

TEST_F(ReceiptsTest, SayThatTheEndWasCutOff) {
  fs::remove(data_ / "receipts" / "00000002.receipt");

  const Ended ended = run(data_, {"receipts", "verify", "--head", head()});

  EXPECT_EQ(ended.code, 1);
  EXPECT_THAT(ended.out, HasSubstr("Receipt 2 was kept as the newest and is not there"));
}

// Found by an operator: a folder that was mistyped held.
TEST_F(ReceiptsTest, DoNotHoldWhereThereAreNone) {
  const Ended mistyped =
      run(data_, {"receipts", "verify", "--folder", "/mistyped", "--public-key", key()});
  const Ended elsewhere = run(folder_ / "nothere", {"receipts", "verify"});
  fs::remove_all(data_ / "receipts");
  const Ended gone = run(data_, {"receipts", "verify", "--public-key", key()});
  const Ended cut = run(data_, {"receipts", "verify", "--head", head()});

  EXPECT_EQ(mistyped.code, 4) << mistyped.out;
  EXPECT_THAT(mistyped.err, HasSubstr("There is no receipt in /mistyped. Nothing was checked."));
  EXPECT_EQ(elsewhere.code, 4) << elsewhere.out;
  EXPECT_EQ(gone.code, 4) << gone.out;
  EXPECT_EQ(cut.code, 1) << cut.out;
}

TEST_F(ReceiptsTest, SayThatNoneWasCutOffWhereTheNewestIsTheOneThatWasKept) {
  const Ended ended = run(data_, {"receipts", "verify", "--head", head()});

  EXPECT_EQ(ended.code, 0);
  EXPECT_THAT(ended.out, AllOf(HasSubstr("none was cut off"), Not(HasSubstr("cannot tell"))));
}

TEST_F(ReceiptsTest, AdviseNobodyToKeepTheNewestOfAChainThatWasAltered) {
  const fs::path file = data_ / "receipts" / "00000001.receipt";
  fs::permissions(file, fs::perms::owner_all);
  std::fstream(file) << "{ ";

  EXPECT_THAT(run(data_, {"receipts", "verify"}).out, Not(HasSubstr("The newest is")));
}

TEST_F(ReceiptsTest, ShowNothingThatIsNotThere) {
  EXPECT_EQ(run(data_, {"receipts", "show", "9"}).code, 4);
  EXPECT_EQ(run(data_, {"receipts", "show", "nine"}).code, 2);
  EXPECT_EQ(run(data_, {"receipts", "verify", "--public-key", "abc"}).code, 2);
}

TEST(ReceiptKey, IsToldOfAtTheFirstStartAlone) {
  const TemporaryFolder folder;
  std::string first;
  {
    RunningServer server(folder.path());
    server.stop();
    first = server.process().output();
  }
  RunningServer server(folder.path());
  server.stop();

  const std::string key = answer_of(folder.path(), {"receipts", "list"}).at("public_key");
  EXPECT_THAT(first, HasSubstr(key));
  EXPECT_THAT(server.process().output(), ::testing::Not(HasSubstr(key)));
}

}  // namespace
}  // namespace theseus::tests
