#include "receipts/write_receipt.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <thread>
#include <vector>

#include "base/error.h"
#include "receipts/testing/written_chain.h"
#include "storage/file_lock.h"
#include "storage/synced_file.h"

namespace theseus::receipts {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

nlohmann::json text_of(const WrittenChain& chain, std::int64_t number) {
  const std::string bytes = load_bytes(chain.file(number));
  return nlohmann::json::parse(split_receipt(bytes)->text);
}

TEST(WriteReceipt, NumbersThemAndNamesTheOneBefore) {
  const WrittenChain chain(2);

  EXPECT_EQ(text_of(chain, 1)["previous"], nullptr);
  EXPECT_EQ(text_of(chain, 2)["number"], 2);
  EXPECT_EQ(text_of(chain, 2)["previous"], checksum_of(load_bytes(chain.file(1))));
}

TEST(WriteReceipt, KeepsKeyAndReceiptsFromOthers) {
  const WrittenChain chain(1);

  const fs::perms key = fs::status(chain.folder() / kReceiptKeyName).permissions();
  EXPECT_EQ(key, fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_EQ(fs::status(chain.receipts()).permissions(), fs::perms::owner_all);
}

TEST(WriteReceipt, KeepsOneKey) {
  WrittenChain chain(1);
  const PublicKey first = chain.key();

  chain.write();

  EXPECT_EQ(chain.key(), first);
  EXPECT_EQ(ensure_receipt_key(chain.folder()), first);
}

TEST(WriteReceipt, StepsOverWhatAKillHasLeft) {
  WrittenChain chain(1);
  storage::write_synced_file(chain.receipts() / "00000002.receipt.new", "{\"form\": 1");

  chain.write();

  EXPECT_EQ(chain.findings(), "");
  EXPECT_FALSE(fs::exists(chain.receipts() / "00000002.receipt.new"));
}

TEST(WriteReceipt, LetsOneWriteBehindTheOther) {
  WrittenChain chain(0);
  std::vector<std::jthread> writers;
  for (int i = 0; i < 8; ++i) writers.emplace_back([&chain] { chain.write(); });
  writers.clear();

  const ChainReport report = check_chain({.receipts = chain.receipts(), .keys = {chain.key()}});

  EXPECT_TRUE(report.holds());
  EXPECT_EQ(report.links.size(), 8U);
}

TEST(WriteReceipt, RefusesAKeyThatIsNone) {
  WrittenChain chain(0);
  storage::write_synced_file(chain.folder() / kReceiptKeyName, "not a key\n");

  try {
    chain.write();
    FAIL() << "a key was made of nothing";
  } catch (const base::Error& error) {
    EXPECT_EQ(error.kind(), base::ErrorKind::corrupt);
    EXPECT_THAT(error.what(), HasSubstr("64 hexadecimal digits"));
  }
}

TEST(WriteReceipt, SaysTheTimesAndHowFarTheEstimateWasOff) {
  const std::string text = receipt_text({.act = "upgrade",
                                         .outcome = "done",
                                         .began = base::from_milliseconds(1'000),
                                         .ended = base::from_milliseconds(5'000),
                                         .estimate = std::chrono::milliseconds(3'000)},
                                        {.written = base::from_milliseconds(6'000)});

  const auto times = nlohmann::json::parse(text)["times"];
  EXPECT_EQ(times["took_ms"], 4'000);
  EXPECT_EQ(times["estimated_ms"], 3'000);
  EXPECT_EQ(times["estimate_off_by_ms"], 1'000);
}

TEST(WriteReceipt, NamesSpacesByNumberAlone) {
  const auto content = find_content(
      R"({"journal_head":7,"spaces":[{"number":3,"name":"diary","live":2,"rows":5,"bytes":90}],
          "roots":[{"space":3,"sum":"abcd","rows":5}]})");
  ASSERT_TRUE(content.has_value());

  const std::string text = receipt_text({.act = "drill", .outcome = "done", .before = content}, {});

  EXPECT_THAT(text, Not(HasSubstr("diary")));
  EXPECT_EQ(nlohmann::json::parse(text)["before"]["spaces"][0]["root"], "abcd");
  EXPECT_EQ(nlohmann::json::parse(text)["before"]["journal_head"], 7);
}

}  // namespace
}  // namespace theseus::receipts
