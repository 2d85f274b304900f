#include "receipts/chain_check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <cstdlib>
#include <limits>

#include "base/random.h"
#include "receipts/testing/written_chain.h"

namespace theseus::receipts {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

std::string changed(std::string bytes, const std::string& from, const std::string& to) {
  return bytes.replace(bytes.find(from), from.size(), to);
}

// The exit code of the program that shares no line with this one.
int judged(const WrittenChain& chain) {
  const std::string command = std::string(THESEUS_PYTHON) + " " + THESEUS_RECEIPT_JUDGE + " " +
                              chain.receipts().string() + " " + base::to_hex(chain.key()) +
                              " > /dev/null";
  return std::system(command.c_str());
}

TEST(ChainCheck, FindsNothingInWhatWasWritten) {
  const WrittenChain chain(4);

  const ChainReport report = check_chain({.receipts = chain.receipts(), .keys = {chain.key()}});

  EXPECT_TRUE(report.holds());
  EXPECT_EQ(report.links.size(), 4U);
  EXPECT_EQ(report.head->number, 4);
  EXPECT_EQ(report.head->sha256, checksum_of(load_bytes(chain.file(4))));
}

TEST(ChainCheck, FindsNothingWhereThereIsNoReceipt) {
  const tests::TemporaryFolder folder;

  const ChainReport report = check_chain({.receipts = folder / "receipts"});

  EXPECT_TRUE(report.holds());
  EXPECT_FALSE(report.head.has_value());
}

TEST(ChainCheck, NamesAReceiptThatWasAltered) {
  const WrittenChain chain(3);
  chain.put(2, changed(load_bytes(chain.file(2)), "0.1.0", "0.2.0"));

  EXPECT_THAT(chain.findings(), HasSubstr("Receipt 2 was altered"));
  EXPECT_THAT(chain.findings(), HasSubstr("Receipt 3 does not follow receipt 2"));
}

TEST(ChainCheck, FindsEveryBitThatChanges) {
  const WrittenChain chain(1);
  const std::string whole = load_bytes(chain.file(1));
  std::size_t missed = 0;
  for (std::size_t i = 0; i < whole.size(); ++i) {
    std::string bytes = whole;
    bytes[i] = static_cast<char>(bytes[i] ^ 1);
    chain.put(1, bytes);
    if (chain.findings().empty()) ++missed;
  }

  EXPECT_EQ(missed, 0U) << "of " << whole.size();
}

TEST(ChainCheck, NamesAReceiptThatWasDropped) {
  const WrittenChain chain(4);
  fs::remove(chain.file(2));

  EXPECT_THAT(chain.findings(), HasSubstr("Receipt 2 is missing"));
}

TEST(ChainCheck, NamesAReceiptThatWasDroppedWhereTheOthersMovedUp) {
  const WrittenChain chain(4);
  fs::rename(chain.file(3), chain.file(2));
  fs::rename(chain.file(4), chain.file(3));

  EXPECT_THAT(chain.findings(), HasSubstr("Receipt 2 is receipt 3, put in the place of another"));
}

TEST(ChainCheck, NamesReceiptsThatChangedPlaces) {
  const WrittenChain chain(3);
  const std::string second = load_bytes(chain.file(2));
  chain.put(2, load_bytes(chain.file(3)));
  chain.put(3, second);

  EXPECT_THAT(chain.findings(), HasSubstr("Receipt 2 is receipt 3"));
  EXPECT_THAT(chain.findings(), HasSubstr("Receipt 3 is receipt 2"));
}

TEST(ChainCheck, NamesAReceiptThatAnotherKeySigned) {
  const WrittenChain chain(3);
  const WrittenChain stranger(0);
  const std::string altered = changed(load_bytes(chain.file(3)), "0.1.0", "0.2.0");
  ensure_receipt_key(stranger.folder());
  chain.put(3, receipt_bytes(split_receipt(altered)->text, *ReceiptKey::find(stranger.folder())));

  EXPECT_THAT(chain.findings(), HasSubstr("Receipt 3 is signed by another key"));
  EXPECT_THAT(WrittenChain::findings_of({.receipts = chain.receipts()}), IsEmpty())
      << "without the public half nobody can tell who is right";
}

TEST(ChainCheck, NamesAChainThatWasWrittenAnewByAnotherKey) {
  const WrittenChain chain(3);
  const WrittenChain stranger(3);

  const std::string found =
      WrittenChain::findings_of({.receipts = stranger.receipts(), .keys = {chain.key()}});

  EXPECT_THAT(found, HasSubstr("Receipt 1 is signed by another key"));
  EXPECT_THAT(found, HasSubstr("Receipt 3 is signed by another key"));
}

// A chain of three whose key was taken away behind the second, and both keys.
struct ChangedKey {
  ChangedKey() {
    fs::remove(chain.folder() / kReceiptKeyName);
    chain.write();
    after = chain.key();
  }

  std::string findings(std::vector<PublicKey> keys) const {
    return WrittenChain::findings_of({.receipts = chain.receipts(), .keys = std::move(keys)});
  }

  WrittenChain chain{2};
  PublicKey before = chain.key();
  PublicKey after{};
};

TEST(ChainCheck, HoldsByBothKeysOfAChainWhoseKeyWasChanged) {
  const ChangedKey changed;

  EXPECT_THAT(changed.findings({changed.before, changed.after}), IsEmpty());
}

TEST(ChainCheck, NamesWhatTheOtherKeySignedWhereOneIsGiven) {
  const ChangedKey changed;

  EXPECT_THAT(changed.findings({changed.before}),
              AllOf(HasSubstr("Receipt 3 is signed by another key"), Not(HasSubstr("Receipt 2"))));
}

TEST(ChainCheck, DoesNotTakeAKeyAgainThatWasGivenUp) {
  const ChangedKey changed;

  EXPECT_THAT(changed.findings({changed.after, changed.before}),
              HasSubstr("Receipt 3 is signed by another key"));
}

TEST(ChainCheck, KnowsACutAtTheEndByTheHeadThatWasKept) {
  WrittenChain chain(2);
  const ChainHead kept = chain.write();
  fs::remove(chain.file(3));

  EXPECT_THAT(chain.findings(), IsEmpty()) << "the files alone cannot tell";
  EXPECT_THAT(chain.findings(kept), HasSubstr("Receipt 3 was kept as the newest and is not there"));
}

TEST(ChainCheck, KnowsAnEndThatWasWrittenAnewByTheHeadThatWasKept) {
  WrittenChain chain(2);
  const ChainHead kept = chain.write();
  fs::remove(chain.file(3));
  chain.write("rollback");

  EXPECT_THAT(chain.findings(kept), HasSubstr("Receipt 3 is not the one whose SHA-256 was kept"));
}

TEST(ChainCheck, HoldsWhereTheKeptHeadIsNoLongerTheNewest) {
  WrittenChain chain(1);
  const ChainHead kept = chain.write();
  chain.write();

  EXPECT_THAT(chain.findings(kept), IsEmpty());
}

TEST(ChainCheck, PassesOverFilesWhoseNumberNoReceiptCanHave) {
  WrittenChain chain(2);
  chain.put(std::numeric_limits<std::int64_t>::max(), "{}");
  chain.put(-1, "{}");
  chain.put(0, "{}");

  EXPECT_EQ(chain.findings(), "");
  EXPECT_EQ(chain.write().number, 3);
}

TEST(ChainCheck, AgreesWithAProgramOfNoSharedLine) {
  const WrittenChain chain(3);

  EXPECT_EQ(judged(chain), 0);
  chain.put(2, changed(load_bytes(chain.file(2)), "0.1.0", "0.2.0"));
  EXPECT_NE(judged(chain), 0);
}

}  // namespace
}  // namespace theseus::receipts
