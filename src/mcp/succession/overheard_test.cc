#include "mcp/succession/overheard.h"

#include <gmock/gmock.h>

#include <vector>

namespace theseus::mcp {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class OverheardTest : public ::testing::Test {
 protected:
  std::vector<std::string> said_;
  Overheard overheard_{[this](const std::string& line) { said_.push_back(line); }};
};

TEST_F(OverheardTest, SaysWholeLinesHoweverTheyCome) {
  overheard_.hear("one\ntw");
  const auto before = said_;
  overheard_.hear("o\nthree");
  overheard_.end();

  EXPECT_THAT(before, ElementsAre("It says: one"));
  EXPECT_THAT(said_, ElementsAre("It says: one", "It says: two", "It says: three"));
}

TEST_F(OverheardTest, SaysNothingOfSilence) {
  overheard_.hear("");
  overheard_.end();

  EXPECT_THAT(said_, IsEmpty());
}

TEST_F(OverheardTest, LeavesOutWhatIsBeyondTheLimit) {
  const std::string large(3000, 'x');
  overheard_.hear(large + "\n");
  overheard_.hear(large + "\nsmall\n");
  overheard_.end();

  EXPECT_THAT(said_, ElementsAre("It says: " + large, "(It said more, which is left out.)"));
}

TEST_F(OverheardTest, CountsLinesWithoutWordsToo) {
  overheard_.hear(std::string(100'000, '\n'));
  overheard_.end();

  std::size_t bytes = 0;
  for (const std::string& line : said_) bytes += line.size() + 1;
  EXPECT_LT(bytes, 4096U + 64U);
}

TEST_F(OverheardTest, KeepsNothingOfALineThatNeverEnds) {
  for (int i = 0; i < 1000; ++i) overheard_.hear(std::string(1000, 'x'));
  overheard_.end();

  EXPECT_THAT(said_, ElementsAre("(It said more, which is left out.)"));
}

}  // namespace
}  // namespace theseus::mcp
