#include "mcp/base64.h"

#include <gtest/gtest.h>

namespace theseus::mcp {
namespace {

std::string all_bytes() {
  std::string bytes;
  for (int byte = 0; byte < 256; ++byte) bytes += static_cast<char>(byte);
  return bytes;
}

TEST(Base64, WritesWhatTheStandardShows) {
  EXPECT_EQ(to_base64(""), "");
  EXPECT_EQ(to_base64("f"), "Zg==");
  EXPECT_EQ(to_base64("fo"), "Zm8=");
  EXPECT_EQ(to_base64("foo"), "Zm9v");
  EXPECT_EQ(to_base64("foobar"), "Zm9vYmFy");
}

TEST(Base64, GivesEveryByteBack) {
  EXPECT_EQ(from_base64(to_base64(all_bytes())), all_bytes());
  EXPECT_EQ(from_base64(to_base64(all_bytes() + "x")), all_bytes() + "x");
}

TEST(Base64, RefusesWhatNoEncoderWrites) {
  EXPECT_EQ(from_base64("Zg="), std::nullopt);
  EXPECT_EQ(from_base64("Zh=="), std::nullopt) << "stray bits";
  EXPECT_EQ(from_base64("Z==="), std::nullopt);
  EXPECT_EQ(from_base64("Zm9-"), std::nullopt);
  EXPECT_EQ(from_base64("Zg==Zg=="), std::nullopt);
}

}  // namespace
}  // namespace theseus::mcp
