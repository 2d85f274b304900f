#include "mcp/succession/candidate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <iterator>
#include <optional>
#include <thread>

#include "support/temporary_folder.h"

namespace theseus::mcp {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

class CandidateTest : public ::testing::Test {
 protected:
  // A program that does what stands in the script.
  fs::path program(const std::string& script) {
    fs::path file = folder_ / "program";
    std::ofstream(file) << "#!/bin/sh\n" << script << '\n';
    fs::permissions(file, fs::perms::owner_all);
    return file;
  }

  Question question(const fs::path& file) {
    return {.file = file,
            .arguments = {"theseus", "mcp", "--space", "a b"},
            .environment = {"OUT=" + out().string(), "PATH=/usr/bin:/bin"},
            .patience = std::chrono::minutes(1),
            .hear = [this](const std::string& line) { heard_ += line + '\n'; }};
  }

  Verdict ask(const fs::path& file, std::chrono::milliseconds patience = std::chrono::minutes(1)) {
    Question asked = question(file);
    asked.patience = patience;
    Candidate candidate(asked);
    for (;;) {
      if (auto verdict = candidate.find_verdict()) return *verdict;
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
  }

  // The number that the program has written, once it has.
  pid_t wait_for_number() const {
    for (int i = 0; i < 5000 && !written().ends_with('\n'); ++i) {
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return std::stoi(written());
  }

  // Whether the process ends within ten seconds; one that nobody has waited for yet has ended.
  static bool ends(pid_t process) {
    for (int i = 0; i < 5000; ++i) {
      std::ifstream stat("/proc/" + std::to_string(process) + "/stat");
      std::string text;
      if (!std::getline(stat, text) || text.find(") Z ") != std::string::npos) return true;
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return false;
  }

  fs::path out() const { return folder_ / "out"; }
  std::string written() const {
    std::ifstream stream(out());
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  }

  tests::TemporaryFolder folder_;
  std::string heard_;
};

TEST_F(CandidateTest, ServesWhenItEndsWithNothing) {
  EXPECT_TRUE(ask(program("exit 0")).serves);
}

TEST_F(CandidateTest, IsGivenTheArgumentsWithCheckAndTheEnvironmentAndNoInput) {
  ask(program(R"(printf '%s|' "$@" > "$OUT"; env | sort | cut -d= -f1 | tr '\n' ' ' >> "$OUT"
                 cat >> "$OUT"; exit 0)"));

  EXPECT_THAT(written(), HasSubstr("mcp|--space|a b|--check|"));
  EXPECT_THAT(written(), HasSubstr("OUT PATH"));
}

TEST_F(CandidateTest, WritesNothingToWhereTheProtocolGoes) {
  ::testing::internal::CaptureStdout();

  ask(program("echo not a message; echo neither >&2; exit 0"));

  EXPECT_EQ(::testing::internal::GetCapturedStdout(), "");
  EXPECT_EQ(heard_, "It says: not a message\nIt says: neither\n");
}

TEST_F(CandidateTest, IsHeardNoFurtherThanALittleHoweverMuchItSays) {
  const Verdict verdict = ask(program("yes 'much the same' | head -c 1000000 >&2; exit 3"));

  EXPECT_EQ(verdict.how, "refused");
  EXPECT_THAT(heard_, HasSubstr("It says: much the same\n"));
  EXPECT_THAT(heard_, HasSubstr("(It said more, which is left out.)\n"));
  EXPECT_LT(heard_.size(), 4096U + 64U);
}

TEST_F(CandidateTest, RefusesWithThree) {
  const Verdict verdict = ask(program("exit 3"));

  EXPECT_FALSE(verdict.serves);
  EXPECT_EQ(verdict.how, "refused");
}

TEST_F(CandidateTest, RefusesByAnyOtherEnd) {
  EXPECT_EQ(ask(program("exit 2")).how, "ended with 2");
  EXPECT_EQ(ask(program("kill -SEGV $$")).how, "ended by signal 11");
}

TEST_F(CandidateTest, RefusesWhereItCannotBeRun) {
  std::ofstream(folder_ / "torn") << "\x7f"
                                  << "ELF and no more";
  fs::permissions(folder_ / "torn", fs::perms::owner_all);

  EXPECT_THAT(ask(folder_ / "torn").how, HasSubstr("could not be run"));
  EXPECT_THAT(ask(folder_ / "absent").how, HasSubstr("could not be run"));
}

TEST_F(CandidateTest, RefusesByGivingNoAnswerAndIsKilledWithWhatItBegan) {
  const Verdict verdict =
      ask(program("sleep 600 & echo $! > \"$OUT\"; wait"), std::chrono::milliseconds(300));

  EXPECT_FALSE(verdict.serves);
  EXPECT_EQ(verdict.how, "gave no answer within 300 ms");
  EXPECT_TRUE(ends(wait_for_number()));
}

TEST_F(CandidateTest, LeavesNothingRunningThatItBeganBeforeItRefused) {
  const Verdict verdict = ask(program("sleep 600 & echo $! > \"$OUT\"; exit 3"));

  EXPECT_EQ(verdict.how, "refused");
  EXPECT_TRUE(ends(wait_for_number()));
}

TEST_F(CandidateTest, IsKilledWhereNobodyAsksForItsVerdictAnyMore) {
  std::optional<Candidate> candidate;
  candidate.emplace(question(program("echo $$ > \"$OUT\"; sleep 600")));
  const pid_t process = wait_for_number();

  candidate.reset();

  EXPECT_TRUE(ends(process));
}

// A host may kill this process, which then has no time for anybody.
TEST_F(CandidateTest, DoesNotOutliveTheOneWhoAsked) {
  const Question asked = question(program("echo $$ > \"$OUT\"; exec sleep 600"));
  const pid_t asker = ::fork();
  if (asker == 0) {
    const Candidate candidate(asked);
    ::pause();
  }
  const pid_t process = wait_for_number();

  ::kill(asker, SIGKILL);
  ::waitpid(asker, nullptr, 0);

  EXPECT_TRUE(ends(process));
}

}  // namespace
}  // namespace theseus::mcp
