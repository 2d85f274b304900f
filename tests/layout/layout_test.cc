#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "layout/rules.h"

namespace theseus::tests {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::string header(std::string_view rest) {
  return "#pragma once\n" + std::string(rest);
}

/// The violations of one planted file, beside the README that its folder must have.
std::vector<Violation> planted(std::string path, std::string_view text) {
  const auto folder = path.substr(0, path.find('/', 4));
  return violations_of(
      {make_source(folder + "/README.md", "# x\n"), make_source(std::move(path), text)});
}

TEST(Layout, OfThisRepositoryKeepsEveryRule) {
  const auto files = load_sources(THESEUS_SOURCE_DIR);

  EXPECT_THAT(files, SizeIs(testing::Gt(40U)));
  EXPECT_THAT(violations_of(files), IsEmpty());
}

TEST(Layout, NamesRuleFileAndLineOfAnIncludeAgainstTheDirection) {
  EXPECT_THAT(
      planted("src/base/x.cc", "#include \"base/x.h\"\n\n#include \"memory/memory.h\"\n"),
      ElementsAre(
          "src/base/x.cc:3: base may not include memory (direction of includes, ARCHITECTURE.md)"));
}

TEST(Layout, LetsTheEngineKnowNoMemories) {
  EXPECT_THAT(planted("src/upgrade/x.h", header("#include \"memory/memory.h\"\n")), SizeIs(1));
}

TEST(Layout, LetsATestIncludeWhatItTests) {
  EXPECT_THAT(planted("src/memory/x_test.cc", "#include \"migrations/catalog.h\"\n"), IsEmpty());
}

TEST(Layout, FindsAFileOfMoreThanFiveHundredLines) {
  std::string text;
  for (int i = 0; i < 501; ++i) text += "\n";

  EXPECT_THAT(planted("src/base/x.cc", text),
              ElementsAre(HasSubstr("src/base/x.cc:501: a file has at most 500 lines")));
}

TEST(Layout, FindsACatchInTheMiddleOfTheHouse) {
  EXPECT_THAT(planted("src/memory/x.cc", "try {\n} catch (const Error&) {\n}\n"),
              ElementsAre(HasSubstr("src/memory/x.cc:2: catch stands only")));
}

TEST(Layout, TakesNoCatchInACommentOrATextForOne) {
  EXPECT_THAT(planted("src/memory/x.cc", "// catch (x)\nauto a = \"catch (x)\";\n"), IsEmpty());
}

TEST(Layout, FindsWhoTouchesTheDatabaseFilesOutsideStorage) {
  EXPECT_THAT(planted("src/memory/x.cc", "std::ifstream log(folder / \"memories-wal\");\n"),
              ElementsAre(HasSubstr("src/memory/x.cc:1: only src/storage/sqlite")));
  EXPECT_THAT(planted("src/upgrade/x.cc", "sqlite3_open(name, &db);\n"), SizeIs(1));
  EXPECT_THAT(planted("src/storage/sqlite/x.cc", "sqlite3_open(name, &db);\n"), IsEmpty());
}

TEST(Layout, FindsAHeavyHeaderInOneOfOurs) {
  EXPECT_THAT(planted("src/http/x.h", header("#include <boost/beast.hpp>\n")),
              ElementsAre(HasSubstr("src/http/x.h:2: a header may not include <boost/beast.hpp>")));
}

TEST(Layout, FindsAHeaderWithoutPragmaOnce) {
  EXPECT_THAT(planted("src/base/x.h", "int x;\n"),
              ElementsAre(HasSubstr("begins with #pragma once")));
}

TEST(Layout, FindsTheNamespaceOfAnotherRoom) {
  EXPECT_THAT(planted("src/memory/x.cc", "namespace theseus::http {\nint x;\n}\n"),
              ElementsAre(HasSubstr("src/memory/x.cc:1: what stands in src/memory")));
}

TEST(Layout, LetsAnotherRoomsClassesBeDeclared) {
  EXPECT_THAT(planted("src/memory/x.h", header("namespace theseus::storage { class X; }\n")),
              IsEmpty());
  EXPECT_THAT(
      planted("src/memory/x.h", header("namespace theseus::storage {\nclass X;\nstruct Y;\n}\n")),
      IsEmpty());
}

TEST(Layout, FindsAClassAtHomeInTheNamespaceOfAnotherRoom) {
  EXPECT_THAT(planted("src/memory/x.h", header("namespace theseus::http {\nclass X {\n};\n}\n")),
              ElementsAre(HasSubstr("src/memory/x.h:2: what stands in src/memory")));
  EXPECT_THAT(planted("src/memory/x.h", header("namespace theseus::http {\nclass Y;\nint x;\n}\n")),
              SizeIs(1));
}

TEST(Layout, FindsAnIncludeFromAFolderThatIsNotOfTheHouse) {
  EXPECT_THAT(planted("src/memory/x.cc", "#include \"misc/x.h\"\n"),
              ElementsAre(HasSubstr("src/memory/x.cc:1: \"misc/x.h\" lies in no folder")));
}

TEST(Layout, FindsAFolderWithoutReadmeAndOneThatIsNotOfTheHouse) {
  EXPECT_THAT(violations_of({make_source("src/misc/x.cc", "")}),
              ElementsAre(HasSubstr("not one of the house's"), HasSubstr("has no README.md")));
}

TEST(Layout, FindsAReadmeThatHasGrownTooLong) {
  std::string text;
  for (int i = 0; i < 13; ++i) text += "line\n";

  EXPECT_THAT(violations_of({make_source("src/base/README.md", text)}),
              Contains(HasSubstr("at most 12 lines")));
}

}  // namespace
}  // namespace theseus::tests
