#include "cli/upgrading/ask_first.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace theseus::cli {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

// An act that asks, and does it where it is told yes.
class AskFirstTest : public ::testing::Test {
 protected:
  ExitCode act(const std::string& input, bool is_terminal, Consent consent = Consent::asked_for) {
    std::istringstream in(input);
    std::ostringstream out;
    Console console{.in = in, .out = out, .err = err_, .in_is_terminal = is_terminal};
    Surroundings surroundings;
    surroundings.environment = [](auto) { return std::optional<std::string>(); };
    Session session(surroundings, console, {});
    return do_asking(session, consent, [this](Consent given) -> upgrade::Outcome {
      if (given == Consent::asked_for) return upgrade::asks("3 rows would be left", changed_);
      if (more_questions_-- > 0) return upgrade::asks("5 rows would be left");
      ++done_;
      return upgrade::Done{};
    });
  }

  std::ostringstream err_;
  int done_ = 0;
  int more_questions_ = 0;
  std::string changed_;
};

TEST_F(AskFirstTest, DoesItWhenAPersonSaysYes) {
  EXPECT_EQ(act("y\n", true), ExitCode::done);

  EXPECT_EQ(done_, 1);
  EXPECT_THAT(err_.str(), HasSubstr("3 rows would be left. Go on? [y/N]"));
}

TEST_F(AskFirstTest, AsksAgainWhereSomethingElseHasToBeAsked) {
  more_questions_ = 1;

  EXPECT_EQ(act("y\nn\n", true), ExitCode::refused);

  EXPECT_EQ(done_, 0);
  EXPECT_THAT(err_.str(), HasSubstr("5 rows would be left. Go on? [y/N]"));
}

TEST_F(AskFirstTest, LeavesItWhenAPersonSaysAnythingElse) {
  EXPECT_EQ(act("\n", true), ExitCode::refused);

  EXPECT_EQ(done_, 0);
  EXPECT_THAT(err_.str(), HasSubstr("Nothing was changed."));
}

TEST_F(AskFirstTest, EndsWithTwoWhereNobodyCanBeAsked) {
  EXPECT_EQ(act("y\n", false), ExitCode::usage);

  EXPECT_EQ(done_, 0);
  EXPECT_THAT(err_.str(), HasSubstr("--yes"));
}

TEST_F(AskFirstTest, SaysWhatWasChangedByThenInThePlaceOfNothing) {
  changed_ = "Older programs may only read by now.";

  EXPECT_EQ(act("", false), ExitCode::usage);
  EXPECT_EQ(act("n\n", true), ExitCode::refused);

  EXPECT_THAT(err_.str(), AllOf(HasSubstr("--yes, or on a terminal to be asked. Older programs"),
                                HasSubstr("[y/N] Older programs may only read by now."),
                                Not(HasSubstr("Nothing was changed"))));
}

TEST_F(AskFirstTest, AsksNobodyWhereTheAnswerIsGiven) {
  EXPECT_EQ(act("", false, Consent::given), ExitCode::done);

  EXPECT_EQ(done_, 1);
  EXPECT_EQ(err_.str(), "");
}

}  // namespace
}  // namespace theseus::cli
