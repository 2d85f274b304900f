// The life of the guest book's upgrades, on real data in a temporary folder. An older release is
// the front of the catalog, and what it wrote is its plain SQL.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "guestbook/book.h"
#include "support/temporary_folder.h"
#include "upgrade/data_set.h"
#include "upgrade/frozen_step.h"

namespace guestbook {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

upgrade::Program release(std::int64_t format) {
  constexpr std::array<std::string_view, 3> kReleases = {"0.1.0", "0.2.0", "0.3.0"};
  upgrade::Program program = this_program();
  program.release = kReleases.at(static_cast<std::size_t>(format - 1));
  program.format = format;
  program.catalog = program.catalog.first(static_cast<std::size_t>(format));
  return program;
}

struct Guestbook : ::testing::Test {
  upgrade::OpenOptions options() {
    return {.folder = folder.path(),
            .role = "test",
            .absence = upgrade::Absence::create,
            .clock = clock,
            .ids = ids,
            .older = upgrade::Older::leave};
  }
  std::unique_ptr<upgrade::DataSet> open(std::int64_t format) {
    auto opened = upgrade::DataSet::open(release(format), options());
    if (!opened) throw std::runtime_error(opened.error().message);
    return std::move(*opened);
  }
  std::string refusal(std::int64_t format) {
    const auto opened = upgrade::DataSet::open(release(format), options());
    return opened ? "" : opened.error().message;
  }

  /// As release 0.1.0 does, which knows entries alone.
  void sign_as_first_release(const std::string& author, const std::string& text) {
    const auto book = open(1);
    book->database().write([&](storage::Transaction& transaction) {
      transaction.execute("INSERT INTO entries (author, text, signed_at) VALUES ($1, $2, 1)",
                          {author, text});
      return storage::Ending::commit;
    });
    book->close();
  }
  void sign_often_as_first_release(int times) {
    const auto book = open(1);
    book->database().write([&](storage::Transaction& transaction) {
      for (int i = 0; i < times; ++i) {
        transaction.execute("INSERT INTO entries (author, text, signed_at) VALUES ($1, $2, 1)",
                            {fmt::format("author {}", i % 7), fmt::format("entry {}", i)});
      }
      return storage::Ending::commit;
    });
    book->close();
  }
  void sign_as_this_release(const Signature& signature) {
    const auto book = open(3);
    sign(book->database(), signature, clock.now());
    book->close();
  }
  /// What a reader of this release sees: `author (homepage): text`.
  std::vector<std::string> lines() {
    const auto book = open(3);
    std::vector<std::string> lines;
    for (const Message& message : read(book->database())) {
      lines.push_back(fmt::format("{} ({}): {}", message.author, message.homepage, message.text));
    }
    return lines;
  }

  void upgrade_to(std::int64_t format) {
    const auto book = open(format);
    ASSERT_TRUE(book->upgrader().expand({.to = format}));
    ASSERT_TRUE(book->upgrader().carry({}));
    book->close();
  }
  void roll_back() { ASSERT_TRUE(open(3)->upgrader().roll_back({})); }
  void finalize(std::int64_t format = 3) { ASSERT_TRUE(open(format)->upgrader().finalize({})); }

  std::vector<std::string> texts(std::int64_t format, std::string_view sql) {
    const auto book = open(format);
    std::vector<std::string> found;
    book->database().read([&](storage::Transaction& transaction) {
      auto rows = transaction.query(sql);
      while (rows.next()) found.emplace_back(rows.text(0));
    });
    return found;
  }

  theseus::tests::TemporaryFolder folder;
  base::SystemClock clock;
  base::Uuid7Source ids{clock};
};

TEST(Catalog, HoldsWhatWasReleased) {
  const auto changed = find_changed_step(kCatalog, storage::Dialect::sqlite);
  const auto changed_in_postgres = find_changed_step(kCatalog, storage::Dialect::postgres);

  EXPECT_FALSE(changed) << changed->message;
  EXPECT_FALSE(changed_in_postgres) << changed_in_postgres->message;
}

TEST_F(Guestbook, IsWrittenAndReadWithoutAnyUpgrade) {
  sign_as_this_release({.author = "Ada", .text = "Lovely.", .homepage = "ada.example"});
  sign_as_this_release({.author = "Bob", .text = "I agree."});

  EXPECT_THAT(lines(), ElementsAre("Ada (ada.example): Lovely.", "Bob (): I agree."));
  EXPECT_THAT(texts(3, "SELECT name FROM sqlite_schema WHERE name = 'entries'"), IsEmpty());
}

TEST_F(Guestbook, BringsWhatWasThereToTheNewestShape) {
  sign_as_first_release("Ada", "first");
  sign_as_first_release("Bob", "second");
  sign_as_first_release("Ada", "third");

  upgrade_to(3);

  EXPECT_THAT(lines(), ElementsAre("Ada (): first", "Bob (): second", "Ada (): third"));
  EXPECT_THAT(texts(3, "SELECT name FROM authors ORDER BY number"), ElementsAre("Ada", "Bob"));
  EXPECT_THAT(texts(3, "SELECT text FROM messages ORDER BY number"),
              ElementsAre("first", "second", "third"));
}

TEST_F(Guestbook, ShowsWhatAnOlderReleaseWritesWhileTheWindowIsOpen) {
  sign_as_first_release("Ada", "before");
  upgrade_to(3);

  sign_as_first_release("Cleo", "beside");

  EXPECT_THAT(lines(), ElementsAre("Ada (): before", "Cleo (): beside"));
  EXPECT_EQ(open(3)->upgrader().carry_queues({}), 2);
  EXPECT_THAT(lines(), ElementsAre("Ada (): before", "Cleo (): beside"));
  EXPECT_THAT(texts(3, "SELECT text FROM messages ORDER BY number"),
              ElementsAre("before", "beside"));
}

TEST_F(Guestbook, IsReadByAnOlderReleaseWhileTheWindowIsOpen) {
  sign_as_first_release("Ada", "before");
  upgrade_to(3);

  sign_as_this_release({.author = "Dora", .text = "newest"});

  EXPECT_THAT(texts(1, "SELECT author || ': ' || text FROM entries ORDER BY number"),
              ElementsAre("Ada: before", "Dora: newest"));
  EXPECT_THAT(texts(3, "SELECT 'queued' FROM queue_2 UNION ALL SELECT 'queued' FROM queue_3"),
              IsEmpty());
}

TEST_F(Guestbook, KeepsLaterWritesWhenItIsRolledBack) {
  sign_as_first_release("Ada", "before");
  upgrade_to(3);
  sign_as_this_release({.author = "Dora", .text = "later"});

  roll_back();

  EXPECT_THAT(texts(1, "SELECT text FROM entries ORDER BY number"), ElementsAre("before", "later"));
  sign_as_first_release("Ada", "after");
}

TEST_F(Guestbook, KeepsHomepagesAsideWhileTheOldShapeHasNoPlaceForThem) {
  sign_as_first_release("Ada", "before");
  upgrade_to(3);
  sign_as_this_release({.author = "Dora", .text = "later", .homepage = "dora.example"});
  roll_back();
  ASSERT_THAT(texts(1, "SELECT CAST(owner AS TEXT) || ' ' || CAST(value AS TEXT) FROM kept_aside"),
              ElementsAre("Dora dora.example"));
  sign_as_first_release("Ada", "in between");

  upgrade_to(3);

  EXPECT_THAT(lines(),
              ElementsAre("Ada (): before", "Dora (dora.example): later", "Ada (): in between"));
  EXPECT_THAT(texts(3, "SELECT name FROM kept_aside"), IsEmpty());
}

TEST_F(Guestbook, SetsAnEntryWithoutAnAuthorAsideAndLosesNothing) {
  sign_as_first_release("Ada", "signed");
  sign_as_first_release("", "unsigned");
  upgrade_to(3);
  const auto book = open(3);

  const upgrade::Outcome asked = book->upgrader().finalize({});

  ASSERT_FALSE(asked);
  EXPECT_EQ(asked.error().kind, upgrade::UpgradeRefusal::Kind::asks);
  EXPECT_THAT(asked.error().message, HasSubstr("1 rows could not be carried by step 2 (authors)"));
  ASSERT_TRUE(book->upgrader().finalize({.accepts = true}));
  EXPECT_THAT(lines(), ElementsAre("Ada (): signed", " (): unsigned"));
}

TEST_F(Guestbook, AnswersTheSameWhenItIsFinalized) {
  sign_often_as_first_release(300);
  upgrade_to(3);
  sign_as_this_release({.author = "Dora", .text = "later", .homepage = "dora.example"});
  sign_as_first_release("Bob", "queued");
  const std::vector<std::string> before = lines();

  finalize();

  EXPECT_EQ(lines(), before);
  EXPECT_THAT(texts(3,
                    "SELECT name FROM sqlite_schema WHERE name IN ('entries', 'queue_2', "
                    "'queue_3') OR type = 'trigger'"),
              IsEmpty());
  EXPECT_THAT(refusal(2), HasSubstr("only a program that knows format 3 may read this data"));
  sign_as_this_release({.author = "Ada", .text = "and on"});
  EXPECT_EQ(lines().back(), "Ada (): and on");
}

TEST_F(Guestbook, TakesItsThirdStepOverTheFinalShapeOfTheSecondToo) {
  sign_as_first_release("Ada", "first");
  upgrade_to(2);
  finalize(2);

  upgrade_to(3);
  finalize();

  EXPECT_THAT(lines(), ElementsAre("Ada (): first"));
}

struct Answer {
  int code = 0;
  std::string text;
};

Answer run(const std::string& arguments) {
  Answer answer;
  std::FILE* const output = ::popen((GUESTBOOK " " + arguments + " 2>&1").c_str(), "r");
  std::array<char, 4096> piece{};
  while (std::fgets(piece.data(), static_cast<int>(piece.size()), output) != nullptr) {
    answer.text += piece.data();
  }
  answer.code = WEXITSTATUS(::pclose(output));
  return answer;
}

TEST_F(Guestbook, CanBeUpgradedRolledBackAndFinalizedFromTheCommandLine) {
  sign_as_first_release("Ada", "first");
  const std::string place = folder.path().string();

  const Answer refused = run("read " + place);
  EXPECT_EQ(refused.code, 3);
  EXPECT_THAT(refused.text, HasSubstr("guestbook upgrade run"));
  EXPECT_THAT(run("upgrade plan " + place).text, StartsWith("2 Each author once"));
  EXPECT_EQ(run("upgrade run " + place).code, 0);
  EXPECT_EQ(run("upgrade status " + place).text, "format 3, watching\n");
  EXPECT_EQ(run("upgrade rollback " + place).code, 0);
  EXPECT_EQ(run("upgrade status " + place).text, "format 1, finalized\n");
  EXPECT_EQ(run("upgrade run " + place).code, 0);
  EXPECT_EQ(run("sign " + place + " Bob second bob.example").code, 0);
  EXPECT_EQ(run("upgrade finalize " + place).code, 0);
  EXPECT_EQ(run("read " + place).text, "Ada: first\nBob (bob.example): second\n");
}

TEST_F(Guestbook, SaysWhatItCanDo) {
  EXPECT_THAT(run("").text, StartsWith("guestbook sign FOLDER"));
  EXPECT_EQ(run("upgrade sideways " + folder.path().string()).code, 2);
  EXPECT_EQ(run("sign " + folder.path().string() + " '' text").code, 2);
}

}  // namespace
}  // namespace guestbook
