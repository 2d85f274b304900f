// What was erased does not stand in earlier backups any more, and all else in them does.
#include "backup/erasing/erase_from.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "backup/create.h"
#include "backup/retention.h"
#include "backup/testing/backed_data.h"
#include "backup/testing/erase_from_fixture.h"
#include "memory/bodies.h"
#include "storage/sqlite/sqlite_file.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using testing::bytes_of_file;
using testing::count_in;
using ::testing::ElementsAre;
using testing::EraseFromTest;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::kSecret;
using testing::kSecretTag;
using testing::name_of_first;
using testing::names_in;
using ::testing::Not;

TEST_F(EraseFromTest, LeavesNoByteOfIt) {
  house.live([&](Open& open) {
    const base::Id id = open.remember("before", "home", {kSecretTag});
    open.revise(id, kSecret);
    open.remember("the harbour");
    const Backup old = open.back_up();
    const auto forms = forms_of(open, id);
    ASSERT_EQ(count_in(old.folder / "theseus.db", forms), 2);
    open.erase(id);

    const Backup fresh = expect_one_rewritten(erase_from(open));

    EXPECT_THAT(backups(), ElementsAre(name_of_first("-2")));
    EXPECT_THAT(names_in(fresh.folder), ElementsAre("manifest.json", "theseus.db"));
    EXPECT_EQ(count_in(fresh.folder / "theseus.db", forms), 0);
    EXPECT_EQ(fresh.journal_head, old.journal_head);
    EXPECT_EQ(fresh.taken, old.taken);
    EXPECT_GT(fresh.erased_up_to.value_or(0), old.journal_head);
    expect_whole(fresh);
  });
}

TEST_F(EraseFromTest, KeepsWhatWasNotErased) {
  house.live([&](Open& open) {
    back_up_and_erase(open);

    const Backup fresh = expect_one_rewritten(erase_from(open));

    const auto verified =
        verify_backup(fresh.folder, {.program = program, .scratch = house.path()});
    ASSERT_TRUE(verified) << verified.error().message;
    EXPECT_EQ(verified->memories, 2);
    storage::inspect_sqlite(fresh.folder / "theseus.db", [](storage::Transaction& transaction) {
      auto memories = memory::BodyReader::of_any_format(transaction);
      EXPECT_THAT(std::string(memories.find(3).value_or("")), HasSubstr("the harbour"));
      auto rows = transaction.query("SELECT live, rows FROM spaces");
      ASSERT_TRUE(rows.next());
      EXPECT_EQ(rows.integer(0), 1);
      EXPECT_EQ(rows.integer(1), 3);
    });
  });
}

TEST_F(EraseFromTest, RestoresWithoutIt) {
  base::Id erased;
  house.live([&](Open& open) {
    erased = back_up_and_erase(open);
    expect_one_rewritten(erase_from(open));
    open.remember("later");
  });

  const auto restored = house.restore({});

  ASSERT_TRUE(restored) << testing::message_of(restored);
  EXPECT_EQ(restored->backup, name_of_first("-2"));
  EXPECT_EQ(house.text_of(erased), std::nullopt);
  EXPECT_EQ(house.number("SELECT count(*) FROM memories WHERE state = 'live'"), 1);
  EXPECT_EQ(house.number("SELECT count(*) FROM journal WHERE kind = 'erase'"), 1);
}

TEST_F(EraseFromTest, IsFoundByTheNamesOfThoseItCameInThePlaceOf) {
  house.live([&](Open& open) {
    const base::Id later = open.remember("erased later");
    back_up_and_erase(open);
    expect_one_rewritten(erase_from(open));
    open.erase(later);
    expect_one_rewritten(erase_from(open));
  });

  for (const char* ending : {"", "-2", "-3"}) {
    const auto found = find_backup(house.place(), name_of_first(ending));
    ASSERT_TRUE(found) << found.error().message;
    EXPECT_EQ(found->name, name_of_first("-3"));
  }
}

TEST_F(EraseFromTest, RestoresToALaterPositionFromIt) {
  base::Id erased;
  house.live([&](Open& open) {
    erased = back_up_and_erase(open);
    expect_one_rewritten(erase_from(open));
    open.remember("later");
  });

  const auto restored = house.restore_to(5);

  ASSERT_TRUE(restored) << testing::message_of(restored);
  EXPECT_EQ(restored->taken, 2);
  EXPECT_EQ(house.text_of(erased), std::nullopt);
  EXPECT_EQ(house.number("SELECT count(*) FROM memories WHERE state = 'live'"), 2);
}

TEST_F(EraseFromTest, TakesAWholeSpaceWithItsName) {
  house.live([&](Open& open) {
    const base::Id id = open.remember(kSecret, "secret-office-of-lanterns", {kSecretTag});
    open.remember("the harbour");
    open.back_up();
    const auto forms = forms_of(open, id);
    open.erase_space("secret-office-of-lanterns");

    const Backup fresh = expect_one_rewritten(erase_from(open));

    EXPECT_EQ(count_in(fresh.folder / "theseus.db", forms), 0);
    for (const char* file : {"theseus.db", "manifest.json"}) {
      EXPECT_THAT(bytes_of_file(fresh.folder / file), Not(HasSubstr("secret-office")));
    }
    expect_whole(fresh);
  });
}

// Its row is in the backup, and what it held is not swept yet.
TEST_F(EraseFromTest, TakesWhatASpaceStillHoldsThatWasErasedBeforeTheBackup) {
  house.live([&](Open& open) {
    const base::Id id = open.remember(kSecret, "office", {kSecretTag});
    const auto forms = forms_of(open, id);
    open.erase_space("office");
    open.back_up();

    const Backup fresh = expect_one_rewritten(erase_from(open));

    EXPECT_EQ(count_in(fresh.folder / "theseus.db", forms), 0);
    expect_whole(fresh);
  });
}

TEST_F(EraseFromTest, StandsPackedAsTheOldOneStood) {
  house.live([&](Open& open) {
    const base::Id id = open.remember(kSecret, "home", {kSecretTag});
    const auto forms = forms_of(open, id);
    open.back_up({.zstd = true});
    open.back_up(keyed());
    open.erase(id);

    const auto outcome = erase_from(open, {.key_file = key_file()});

    ASSERT_TRUE(outcome) << outcome.error().message;
    for (const auto& left : outcome->left) ADD_FAILURE() << left.reason;
    ASSERT_EQ(outcome->rewritten.size(), 2U);
    const Backup& encrypted = outcome->rewritten[0].backup;
    const Backup& compressed = outcome->rewritten[1].backup;
    EXPECT_THAT(names_in(encrypted.folder), ElementsAre("manifest.json", "theseus.db.zst.enc"));
    EXPECT_THAT(names_in(compressed.folder), ElementsAre("manifest.json", "theseus.db.zst"));
    EXPECT_EQ(encrypted.key, keyed().key->id());
    for (const auto& one : outcome->rewritten) {
      EXPECT_EQ(count_in(unpacked(one.backup), forms), 0);
      expect_whole(one.backup);
    }
    EXPECT_EQ(backups().size(), 2U);
  });
}

TEST_F(EraseFromTest, PutsNoPlainByteOfAnEncryptedOneWhereTheBackupsGo) {
  const tests::TemporaryFolder elsewhere;
  house.live([&](Open& open) {
    const base::Id id = open.remember(kSecret);
    Place place = house.place();
    place.folder = elsewhere.path();
    ASSERT_TRUE(create_backup({.program = program,
                               .place = place,
                               .instance = open.data_->instance(),
                               .format = program.format,
                               .clock = house.clock,
                               .packing = keyed()}));
    open.erase(id);
    std::vector<std::string> seen;
    const auto note = [&](std::int64_t, std::int64_t) {
      for (const auto& entry : fs::recursive_directory_iterator(elsewhere.path())) {
        seen.push_back(entry.path().filename().string());
      }
    };

    const auto outcome = erase_in(
        open,
        {.place = place, .key_file = key_file(), .accepts = true, .work = {.on_progress = note}});

    expect_whole(expect_one_rewritten(outcome));
    EXPECT_THAT(seen, Not(IsEmpty()));
    EXPECT_THAT(seen, Not(::testing::Contains("theseus.db")));
    EXPECT_THAT(backups(), IsEmpty());
  });
}

TEST_F(EraseFromTest, CountsOnWhenMoreIsErased) {
  house.live([&](Open& open) {
    const base::Id later = open.remember("erased later");
    back_up_and_erase(open);
    expect_one_rewritten(erase_from(open));
    open.erase(later);

    const Backup fresh = expect_one_rewritten(erase_from(open));

    EXPECT_THAT(backups(), ElementsAre(name_of_first("-3")));
    expect_whole(fresh);
  });
}

TEST_F(EraseFromTest, LeavesABackupAloneThatHoldsNothingOfIt) {
  house.live([&](Open& open) {
    back_up_and_erase(open);
    expect_one_rewritten(erase_from(open));
    note_scrubbed(open);
    house.clock.advance(std::chrono::seconds(1));
    open.back_up();

    const auto again = erase_from(open);

    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ(again->clean.size(), 2U);
    EXPECT_THAT(again->rewritten, IsEmpty());
    EXPECT_THAT(again->left, IsEmpty());
    EXPECT_EQ(backups().size(), 2U);
  });
}

// A copy takes the pages as they are, with what no row covers.
TEST_F(EraseFromTest, TakesWhatStandsInUnusedSpaceOfABackupMadeAfterTheErase) {
  house.live([&](Open& open) {
    const base::Id id = open.remember(kSecret, "home", {kSecretTag});
    const auto forms = forms_of(open, id);
    // Left to itself, SQLite leaves there what was deleted.
    open.database().write([](storage::Transaction& transaction) {
      transaction.query("PRAGMA secure_delete = OFF").next();
      return storage::Ending::commit;
    });
    open.erase(id);
    const Backup old = open.back_up();
    ASSERT_GE(count_in(old.folder / "theseus.db", forms), 1);

    const Backup fresh = expect_one_rewritten(erase_from(open));

    EXPECT_EQ(count_in(fresh.folder / "theseus.db", forms), 0);
    expect_whole(fresh);
  });
}

TEST_F(EraseFromTest, LeavesABackupThatWasMadeBehindTheSearch) {
  house.live([&](Open& open) {
    open.erase(open.remember(kSecret));
    note_scrubbed(open);
    const Backup later = open.back_up();

    const auto outcome = erase_from(open);

    ASSERT_TRUE(outcome) << outcome.error().message;
    EXPECT_EQ(outcome->clean.size(), 1U);
    EXPECT_THAT(backups(), ElementsAre(later.name));
  });
}

// A stamp from the future was known for one; when that had become the past, the backup passed for
// one from behind the search.
TEST_F(EraseFromTest, LooksIntoABackupThatWasMadeBeforeTheSearchWithAClockThatWasAhead) {
  house.live([&](Open& open) {
    open.erase(open.remember(kSecret));
    house.clock.advance(std::chrono::hours(1));
    const Backup ahead = open.back_up();
    house.clock.advance(-std::chrono::hours(1));
    note_scrubbed(open);
    house.clock.advance(std::chrono::hours(2));

    const auto outcome = erase_from(open);

    ASSERT_TRUE(outcome) << outcome.error().message;
    ASSERT_EQ(outcome->rewritten.size(), 1U);
    EXPECT_EQ(outcome->rewritten.front().replaced, ahead.name);
  });
}

TEST_F(EraseFromTest, IsKeptAndDeletedByTheMomentOfTheOldOne) {
  house.live([&](Open& open) {
    back_up_and_erase(open);
    expect_one_rewritten(erase_from(open));
    open.back_up();
    const Backup newest = open.back_up();

    const auto gone = prune_behind(house.place(), {.backup = newest}, 2);

    EXPECT_THAT(gone, ElementsAre(name_of_first("-2")));
  });
}

}  // namespace
}  // namespace theseus::backup
