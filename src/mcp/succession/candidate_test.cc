#include "mcp/succession/candidate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <iterator>
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

  Verdict ask(const fs::path& file, std::chrono::milliseconds patience = std::chrono::minutes(1)) {
    Candidate candidate({.file = file,
                         .arguments = {"theseus", "mcp", "--space", "a b"},
                         .environment = {"OUT=" + out().string(), "PATH=/usr/bin:/bin"},
                         .patience = patience,
                         .is_heard = false});
    for (;;) {
      if (auto verdict = candidate.find_verdict()) return *verdict;
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
  }

  fs::path out() const { return folder_ / "out"; }
  std::string written() const {
    std::ifstream stream(out());
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  }

  tests::TemporaryFolder folder_;
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
      ask(program("(sleep 600; echo late > \"$OUT\") & echo $! > \"$OUT\"; wait"),
          std::chrono::milliseconds(300));

  EXPECT_FALSE(verdict.serves);
  EXPECT_EQ(verdict.how, "gave no answer within 300 ms");
  const pid_t begun = std::stoi(written());
  for (int i = 0; i < 5000 && fs::exists("/proc/" + std::to_string(begun)); ++i) {
    std::ifstream stat("/proc/" + std::to_string(begun) + "/stat");
    std::string text;
    std::getline(stat, text);
    if (text.find(") Z ") != std::string::npos) break;
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
    ASSERT_LT(i, 4999) << "it still runs: " << text;
  }
}

}  // namespace
}  // namespace theseus::mcp
