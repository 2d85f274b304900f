#include "mcp/succession/succession.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <thread>

#include "support/temporary_folder.h"

namespace theseus::mcp {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class SuccessionTest : public ::testing::Test {
 protected:
  SuccessionTest() {
    replace("exit 0");
    fs::create_hard_link(path(), folder_ / "running");
    succession_.emplace(parts());
  }

  fs::path path() const { return folder_ / "theseus"; }

  void replace(const std::string& script, const fs::path& shell = "/bin/sh") {
    const fs::path fresh = folder_ / "fresh";
    std::ofstream(fresh) << "#!" << shell.string() << '\n'
                         << "echo \"$@\" >> " << asked().string() << '\n'
                         << script << "\n# " << ++releases_ << '\n';
    fs::permissions(fresh, fs::perms::owner_all);
    fs::rename(fresh, path());
  }

  Succession::Parts parts() {
    return {.file = ProgramFile(
                {.name = path().string(), .search_path = "", .running = folder_ / "running"}),
            .release = "0.1.0",
            .arguments = {"theseus", "mcp"},
            .environment = {"PATH=/usr/bin:/bin"},
            .say = [this](const std::string& sentence) { said_.push_back(sentence); },
            .is_hampered = [this] { return is_hampered_; },
            .patience = milliseconds(2000),
            .pauses = {.before_asking = milliseconds(1),
                       .between_looks = milliseconds(10),
                       .first_again = milliseconds(1),
                       .last_again = milliseconds(1),
                       .settling = settling_}};
  }

  // Looks as a conversation does, until so many askings have begun or the course is to settle.
  Course look_until_asked(std::size_t times) {
    for (int i = 0; i < 20'000; ++i) {
      const Advice advice = succession_->advise();
      if (advice.course == Course::settle || askings() >= times) return advice.course;
      std::this_thread::sleep_for(milliseconds(1));
    }
    ADD_FAILURE() << "nobody was asked";
    return Course::go_on;
  }

  std::size_t askings() const {
    std::ifstream stream(asked());
    std::size_t count = 0;
    for (std::string line; std::getline(stream, line);) count += line == "mcp --check" ? 1U : 0U;
    return count;
  }

  fs::path asked() const { return folder_ / "asked"; }

  tests::TemporaryFolder folder_;
  std::vector<std::string> said_;
  bool is_hampered_ = false;
  int releases_ = 0;
  milliseconds settling_ = std::chrono::minutes(1);
  std::optional<Succession> succession_;
};

constexpr std::size_t kNever = 1'000'000;

TEST_F(SuccessionTest, GoesOnWhileItsOwnFileStandsThere) {
  EXPECT_EQ(succession_->advise().course, Course::go_on);
  EXPECT_EQ(succession_->advise().course, Course::go_on);
  EXPECT_EQ(askings(), 0U);
}

TEST_F(SuccessionTest, SettlesWhenAnotherFileWouldServe) {
  replace("exit 0");

  EXPECT_EQ(look_until_asked(kNever), Course::settle);
  EXPECT_EQ(askings(), 1U);
  EXPECT_THAT(said_, IsEmpty());
}

TEST_F(SuccessionTest, SaysOnceThatAFileRefusesAndAsksItAgain) {
  replace("exit 3");

  EXPECT_EQ(look_until_asked(4), Course::go_on);
  EXPECT_THAT(said_, ElementsAre(HasSubstr("it refused. Release 0.1.0 goes on here")));
}

TEST_F(SuccessionTest, SaysItAnewOfAnotherFile) {
  replace("exit 3");
  look_until_asked(2);
  replace("exit 4");
  look_until_asked(6);

  EXPECT_THAT(said_, ElementsAre(HasSubstr("it refused"), HasSubstr("it ended with 4")));
}

TEST_F(SuccessionTest, SettlesWhenAFileThatRefusedThinksBetterOfIt) {
  replace("test -e " + (folder_ / "upgraded").string() + " || exit 3");
  look_until_asked(2);

  std::ofstream(folder_ / "upgraded") << "now";

  EXPECT_EQ(look_until_asked(kNever), Course::settle);
}

TEST_F(SuccessionTest, AsksTheFileThatTakesThePlaceOfOneWhileThatIsAsked) {
  replace("sleep 600");
  look_until_asked(1);

  replace("exit 0");

  EXPECT_EQ(look_until_asked(kNever), Course::settle);
  EXPECT_THAT(said_, IsEmpty());
}

TEST_F(SuccessionTest, GoesOnWhenTheFileThatWouldServeIsTakenAwayAgain) {
  replace("exit 0");
  look_until_asked(kNever);

  fs::rename(path(), folder_ / "away");
  const Course without = succession_->advise().course;
  fs::create_hard_link(folder_ / "running", path());

  EXPECT_EQ(without, Course::go_on);
  EXPECT_EQ(succession_->advise().course, Course::go_on);
}

TEST_F(SuccessionTest, GoesOnWhereItDoesNotSettleInTimeAndAsksAnew) {
  settling_ = milliseconds(1);
  succession_.emplace(parts());
  replace("exit 0");
  look_until_asked(kNever);
  std::this_thread::sleep_for(milliseconds(2));

  EXPECT_EQ(succession_->advise().course, Course::go_on);
  EXPECT_EQ(look_until_asked(kNever), Course::settle);
  EXPECT_EQ(askings(), 2U);
  EXPECT_THAT(said_, IsEmpty());
}

TEST_F(SuccessionTest, DoesNotExecuteAFileThatNobodyHasAsked) {
  replace("exit 0");
  look_until_asked(kNever);
  replace("exit 3");

  succession_->hand_over({});

  EXPECT_THAT(said_, IsEmpty());
  EXPECT_EQ(look_until_asked(2), Course::go_on);
}

TEST_F(SuccessionTest, AsksAFileThatRefusedAtOnceWhenItCannotDoItsWorkItselfAnyMore) {
  Succession::Parts parts_of_patient = parts();
  parts_of_patient.pauses.between_looks = std::chrono::hours(1);
  parts_of_patient.pauses.last_again = std::chrono::hours(1);
  succession_.emplace(parts_of_patient);
  replace("exit 3");
  look_until_asked(9);
  // By then a quarter of a second lies between two askings; a verdict is looked for each 10 ms.
  Advice before = succession_->advise();
  while (before.look_again <= milliseconds(10)) before = succession_->advise();

  is_hampered_ = true;

  EXPECT_LE(succession_->advise().look_again, milliseconds(1));
}

TEST_F(SuccessionTest, ComesBackWhereTheFileCannotBeExecuted) {
  const fs::path shell = folder_ / "shell";
  fs::copy_file("/bin/sh", shell);
  replace("exit 0", shell);
  look_until_asked(kNever);
  fs::remove(shell);

  succession_->hand_over({.unread = "{\"half"});

  EXPECT_THAT(said_, ElementsAre(HasSubstr("could not be executed")));
  EXPECT_EQ(succession_->advise().course, Course::go_on);
}

}  // namespace
}  // namespace theseus::mcp
