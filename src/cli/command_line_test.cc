#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/testing/command_run.h"

namespace theseus::cli {
namespace {

using ::testing::AllOf;
using testing::CommandRun;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::run;
using testing::Scene;

Scene refusing(int status, const std::string& body) {
  return {.answer = {.status = status, .headers = {}, .body = body}};
}

TEST(CommandLine, PrintsHelpWithAnExampleOnStandardOutput) {
  const CommandRun done = run({"recall", "--help"});

  EXPECT_EQ(done.code, ExitCode::done);
  EXPECT_THAT(done.out, HasSubstr("Example:\n  theseus recall"));
  EXPECT_EQ(done.err, "");
}

TEST(CommandLine, NamesTheNearestOptionForAnUnknownOne) {
  const CommandRun done = run({"recall", "x", "--limt", "3"});

  EXPECT_EQ(done.code, ExitCode::usage);
  EXPECT_THAT(done.err, HasSubstr("Unknown argument --limt. Did you mean --limit?"));
  EXPECT_TRUE(done.requests.empty());
}

// Found by an operator: their help offered what they refuse.
TEST(CommandLine, OffersNoWayToAServerWhereACommandActsOnAFolder) {
  EXPECT_THAT(run({"upgrade", "run", "--help"}).out,
              AllOf(HasSubstr("--data"), Not(HasSubstr("--url")), Not(HasSubstr("--direct"))));
  EXPECT_THAT(run({"upgrade", "status", "--help"}).out, Not(HasSubstr("--url")));
  EXPECT_THAT(run({"doctor", "--help"}).out, Not(HasSubstr("--url")));
  EXPECT_THAT(run({"receipts", "verify", "--help"}).out, Not(HasSubstr("--url")));

  const CommandRun done = run({"upgrade", "run", "--url", "http://127.0.0.1:7077"});

  EXPECT_EQ(done.code, ExitCode::usage);
  EXPECT_THAT(done.err, HasSubstr("Unknown argument --url. It acts on a data folder of this"));
}

TEST(CommandLine, NamesTheFolderThatWasGivenInTheCommandsThatItAdvises) {
  const CommandRun done =
      run({"key", "list", "--data", "/my notes"}, refusing(200, "{\"keys\":[]}"));

  EXPECT_THAT(done.err, HasSubstr("theseus key create NAME --data '/my notes'\n"));
}

TEST(CommandLine, TakesTheFolderForNotesOfUpgradesAsForTheOthers) {
  EXPECT_EQ(run({"upgrade", "notes", "--data", "/nowhere"}).code, ExitCode::done);
}

TEST(CommandLine, RefusesAFolderAndAServerAtOnce) {
  const CommandRun done = run({"list", "--direct", "--url", "http://127.0.0.1:7077"});

  EXPECT_EQ(done.code, ExitCode::usage);
  EXPECT_THAT(done.err, HasSubstr("--direct opens a data folder here and --url asks a server"));
  EXPECT_TRUE(done.opened.empty());
}

TEST(CommandLine, TakesTheFolderWhereTheServerIsOnlyInTheEnvironment) {
  Scene scene = refusing(404, R"({"detail": "not found"})");
  scene.environment = {{"THESEUS_URL", "http://127.0.0.1:7077"}};

  const CommandRun done = run({"list", "--direct"}, scene);

  EXPECT_EQ(done.opened.size(), 1U);
}

TEST(CommandLine, NamesTheNearestCommandForAnUnknownOne) {
  const CommandRun done = run({"remembr", "x"});

  EXPECT_EQ(done.code, ExitCode::usage);
  EXPECT_THAT(done.err, HasSubstr("Did you mean remember?"));
}

TEST(CommandLine, AsksForACommandWhereThereIsNone) {
  EXPECT_EQ(run({}).code, ExitCode::usage);
  EXPECT_EQ(run({"key"}).code, ExitCode::usage);
  EXPECT_THAT(run({"key"}).err, HasSubstr("See theseus key --help."));
}

TEST(CommandLine, RefusesANumberThatIsNone) {
  const CommandRun done = run({"recall", "x", "--limit", "many"});

  EXPECT_EQ(done.code, ExitCode::usage);
  EXPECT_THAT(done.err, HasSubstr("--limit"));
}

TEST(CommandLine, ReadsTheTextOfAPipe) {
  const CommandRun done = run({"remember"}, {.input = "two\nlines\n"});

  EXPECT_THAT(done.request().body, HasSubstr("\"two\\nlines\""));
}

TEST(CommandLine, ReadsStandardInputForADash) {
  const CommandRun done = run({"remember", "-"}, {.input = "typed", .in_is_terminal = true});

  EXPECT_THAT(done.request().body, HasSubstr("\"typed\""));
}

TEST(CommandLine, DoesNotWaitAtATerminalForAText) {
  const CommandRun done = run({"remember"}, {.in_is_terminal = true});

  EXPECT_EQ(done.code, ExitCode::usage);
  EXPECT_THAT(done.err, HasSubstr("There is no text."));
  EXPECT_TRUE(done.requests.empty());
}

TEST(CommandLine, TakesTheSpaceFromTheOptionThenTheEnvironment) {
  const Scene scene{.environment = {{"THESEUS_SPACE", "team"}}};

  EXPECT_EQ(run({"list"}).request().target, "/v1/spaces/default/memories");
  EXPECT_EQ(run({"list"}, scene).request().target, "/v1/spaces/team/memories");
  EXPECT_EQ(run({"list", "--space", "mine"}, scene).request().target, "/v1/spaces/mine/memories");
}

TEST(CommandLine, TakesTheFolderFromTheOptionThenTheEnvironment) {
  const Scene scene{.environment = {{"THESEUS_DATA", "/nowhere/env"}}};

  EXPECT_EQ(run({"status"}).opened.at(0), "/nowhere/theseus");
  EXPECT_EQ(run({"status"}, scene).opened.at(0), "/nowhere/env");
  EXPECT_EQ(run({"status", "--data", "/nowhere/d"}, scene).opened.at(0), "/nowhere/d");
}

TEST(CommandLine, PrintsTheAnswerAsItIsWithJson) {
  const CommandRun done =
      run({"status", "--json"}, {.answer = {.status = 200, .headers = {}, .body = "{\"a\": 1}"}});

  EXPECT_EQ(done.out, "{\"a\": 1}\n");
}

TEST(CommandLine, TurnsAProblemIntoASentenceWithItsField) {
  const CommandRun done =
      run({"recall", "x"}, refusing(400, R"({"detail": "/limit must be from 1 to 100", )"
                                         R"("code": "invalid_field", "field": "/limit"})"));

  EXPECT_EQ(done.code, ExitCode::usage);
  EXPECT_EQ(done.err, "limit must be from 1 to 100.\n");
  EXPECT_EQ(done.out, "");
}

TEST(CommandLine, NamesTheFieldOfAProblemThatDoesNot) {
  const CommandRun done =
      run({"recall", "x"}, refusing(400, R"({"detail": "this is gone", "field": "/cursor"})"));

  EXPECT_EQ(done.err, "this is gone (field /cursor).\n");
}

TEST(CommandLine, SaysHowToGiveAKeyWhereOneIsNeeded) {
  const CommandRun done = run({"list"}, refusing(401, R"({"detail": "This needs a key."})"));

  EXPECT_EQ(done.code, ExitCode::refused);
  EXPECT_THAT(done.err, HasSubstr("--key-file"));
}

// Found by a stranger: the text was remembered with its bytes replaced.
TEST(CommandLine, RefusesTextThatIsNotUtf8WhereverItComesFrom) {
  const CommandRun argument = run({"remember", "a\xff"});
  const CommandRun option = run({"remember", "a", "--tag", "\xff"});
  const CommandRun piped = run({"remember"}, {.input = "a\xff"});

  EXPECT_EQ(argument.code, ExitCode::usage);
  EXPECT_EQ(option.code, ExitCode::usage);
  EXPECT_EQ(piped.code, ExitCode::usage);
  EXPECT_THAT(option.err, HasSubstr("not UTF-8"));
  EXPECT_THAT(piped.err, HasSubstr("not UTF-8"));
  EXPECT_TRUE(argument.requests.empty() && option.requests.empty() && piped.requests.empty());
}

TEST(CommandLine, TakesAFolderWhoseNameIsNotUtf8) {
  EXPECT_EQ(run({"status", "--data", "/nowhere/\xff"}).opened.at(0), "/nowhere/\xff");
}

TEST(CommandLine, PrintsTheReleaseWhereItIsUsuallyLookedFor) {
  const CommandRun done = run({"--version"});

  EXPECT_EQ(done.code, ExitCode::done);
  EXPECT_EQ(done.out, "theseus 0.1.0\n");
}

TEST(CommandLine, KeepsAProblemWholeWithJson) {
  const CommandRun done = run({"list", "--json"}, refusing(404, R"({"code": "not_found"})"));

  EXPECT_EQ(done.code, ExitCode::not_found);
  EXPECT_EQ(done.err, "{\"code\": \"not_found\"}\n");
}

TEST(CommandLine, SurvivesAnAnswerThatIsNoJson) {
  const CommandRun strange = run({"list"}, refusing(200, "<html>"));
  const CommandRun refused = run({"list"}, refusing(502, "<html>"));

  EXPECT_EQ(strange.code, ExitCode::failed);
  EXPECT_THAT(strange.err, HasSubstr("Is this a Theseus server?"));
  EXPECT_EQ(refused.code, ExitCode::failed);
  EXPECT_THAT(refused.err, HasSubstr("502"));
}

TEST(CommandLine, SurvivesAnAnswerOfAnotherShape) {
  const CommandRun done = run({"list"}, refusing(200, "{\"other\": 1}"));

  EXPECT_EQ(done.code, ExitCode::failed);
  EXPECT_THAT(done.err, HasSubstr("another shape"));
}

TEST(CommandLine, TakesControlCharactersOutOfWhatItPrints) {
  const CommandRun done =
      run({"show", "x"}, refusing(200, R"({"memory": {"text": "a\u001b[31mb\u009bc"}})"));

  EXPECT_THAT(done.out, HasSubstr("a [31mb c"));
}

TEST(CommandLine, SaysThatAServerCannotBeReached) {
  const CommandRun done = run({"status", "--url", "http://127.0.0.1:1"});

  EXPECT_EQ(done.code, ExitCode::busy);
  EXPECT_THAT(done.err, HasSubstr("No answer from http://127.0.0.1:1"));
}

TEST(CommandLine, TakesAnAddressWithoutAScheme) {
  const CommandRun done = run({"status", "--url", "127.0.0.1:1"});

  EXPECT_EQ(done.code, ExitCode::busy);
  EXPECT_THAT(done.err, HasSubstr("No answer from http://127.0.0.1:1"));
}

TEST(CommandLine, RefusesAUrlOfAnotherProtocol) {
  const CommandRun done = run({"status", "--url", "file:///etc/hostname"});

  EXPECT_EQ(done.code, ExitCode::refused);
  EXPECT_THAT(done.err, HasSubstr("http://ADDRESS:PORT"));
}

TEST(CommandLine, SaysThatAKeyFileCannotBeRead) {
  const CommandRun done = run({"status", "--url", "http://x", "--key-file", "/nowhere/key"});

  EXPECT_THAT(done.err, HasSubstr("/nowhere/key"));
}

}  // namespace
}  // namespace theseus::cli
