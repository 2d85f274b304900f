// What stands in the folder of receipts may be anybody's.
#include "receipts/receipt_members.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "receipts/restore_end.h"
#include "receipts/testing/written_chain.h"
#include "receipts/upgrade_ends.h"

namespace theseus::receipts {
namespace {

using nlohmann::json;

class ForeignReceipt : public testing::TestWithParam<const char*> {};

TEST_P(ForeignReceipt, IsNotTakenForOneThatIsLookedFor) {
  const WrittenChain chain(1);
  chain.put(2, receipt_bytes(std::string(GetParam()) + "\n", *ReceiptKey::find(chain.folder())));

  EXPECT_FALSE(tells_of(GetParam(), {.act = "upgrade", .outcome = "done", .ledger = 7}, "a"));
  EXPECT_FALSE(has_receipt(chain.folder(), {.data_set = "a", .restored_at = 7}));
}

INSTANTIATE_TEST_SUITE_P(
    Of, ForeignReceipt,
    testing::Values(R"({"act": 1})", R"({"act": "upgrade", "ledger": "seven"})",
                    R"({"act": "upgrade", "ledger": 7, "data_set": ["a"], "times": []})",
                    R"({"act": "upgrade", "ledger": 7, "data_set": "a", "times": ["ended"]})",
                    R"({"act": "restore", "data_set": "a", "details": [7]})",
                    R"({"act": "restore", "data_set": "a", "details": "restored_at"})", "[]",
                    "\"act\""));

TEST(ReceiptMembers, AreNothingWhereTheyAreAbsentOrOfAnotherType) {
  const json text = {{"act", 1}, {"number", "1"}, {"times", {{"ended", "now"}}}};

  EXPECT_EQ(text_member(text, "act"), "");
  EXPECT_EQ(number_member(text, "number"), 0);
  EXPECT_TRUE(member(text, "nowhere").is_null());
  EXPECT_TRUE(member(json::array({1}), "times").is_null());
  EXPECT_EQ(text_member(member(text, "times"), "ended"), "now");
}

}  // namespace
}  // namespace theseus::receipts
