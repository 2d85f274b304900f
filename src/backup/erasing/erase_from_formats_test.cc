// Backups of every format that was released, and snapshots of upgrades.
#include "backup/erasing/erase_from.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "backup/create.h"
#include "backup/restoring/new_data.h"
#include "backup/testing/backed_data.h"
#include "backup/testing/erase_from_fixture.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using testing::count_in;
using testing::EraseFromTest;
using testing::kSecret;
using testing::kSecretTag;
using testing::names_in;

// The same data in each format that was ever released, with the window of its upgrade open.
class EraseFromFormatTest : public EraseFromTest,
                            public ::testing::WithParamInterface<std::int64_t> {
 protected:
  EraseFromFormatTest() {
    upgrade::Program first = program;
    first.format = 1;
    first.catalog = first.catalog.first(1);
    auto made = upgrade::DataSet::open(first, {.folder = house.path(),
                                               .role = "cli",
                                               .absence = upgrade::Absence::create,
                                               .clock = house.clock,
                                               .ids = house.ids});
    (*made)->close();
    bring_to(program.format);
  }

  NewData data() {
    return {.program = program, .clock = house.clock, .ids = house.ids, .folder = house.path()};
  }
  void bring_to(std::int64_t format) {
    const auto lowered = lower_to(data(), format);
    EXPECT_TRUE(lowered) << lowered.error().message;
    const auto raised = raise_to(data(), format);
    EXPECT_TRUE(raised) << raised.error().message;
  }
};

INSTANTIATE_TEST_SUITE_P(Formats, EraseFromFormatTest, ::testing::Values(1, 2, 3, 4));

TEST_P(EraseFromFormatTest, StandsInTheFormatOfTheOldOne) {
  base::Id erased;
  std::vector<std::string> forms;
  house.live([&](Open& open) {
    erased = open.remember("before", "home", {"shared", kSecretTag});
    open.revise(erased, kSecret);
    open.remember(kSecret + " In the office, too.", "secret-office", {kSecretTag});
    open.remember("the harbour", "home", {"shared"});
    forms = forms_of(open, erased);
    forms.emplace_back("secret-office");
  });
  bring_to(GetParam());
  Backup old;
  {
    auto older = upgrade::DataSet::open(program, {.folder = house.path(),
                                                  .role = "cli",
                                                  .clock = house.clock,
                                                  .ids = house.ids,
                                                  .older = upgrade::Older::leave});
    ASSERT_TRUE(older);
    old = create_backup({.program = program,
                         .place = house.place(),
                         .format = GetParam(),
                         .clock = house.clock})
              .value()
              .backup;
    (*older)->close();
  }
  bring_to(program.format);
  house.live([&](Open& open) {
    open.erase(erased);
    open.erase_space("secret-office");

    const auto outcome = erase_from(open, {.asked = old.name});

    const Backup fresh = expect_one_rewritten(outcome);
    EXPECT_EQ(fresh.format, GetParam());
    EXPECT_EQ(fresh.name, old.name + "-2");
    EXPECT_EQ(fresh.journal_head, old.journal_head);
    EXPECT_EQ(count_in(fresh.folder / "theseus.db", forms), 0);
    EXPECT_EQ(count_in(fresh.folder / "manifest.json", forms), 0);
    EXPECT_EQ(count_in(fresh.folder / "theseus.db", {"the harbour"}), 1);
    expect_whole(fresh);
  });
  const auto restored = house.restore({.asked = old.name + "-2"});
  ASSERT_TRUE(restored) << testing::message_of(restored);
  EXPECT_EQ(restored->format, GetParam());
}

// No upgrade leads away from the newest.
class EraseFromSnapshotTest : public EraseFromFormatTest {};

INSTANTIATE_TEST_SUITE_P(Formats, EraseFromSnapshotTest, ::testing::Values(1, 2, 3));

TEST_P(EraseFromSnapshotTest, TakesItOutOfSnapshotsOfUpgrades) {
  base::Id erased;
  house.live([&](Open& open) {
    erased = open.remember(kSecret, "home", {kSecretTag});
    open.remember("the harbour");
  });
  bring_to(GetParam());
  fs::remove_all(house.path() / "snapshots");
  bring_to(program.format);
  house.live([&](Open& open) {
    const auto forms = forms_of(open, erased);
    open.erase(erased);

    const Backup fresh = expect_one_rewritten(erase_from(open));

    EXPECT_EQ(fresh.kind, Kind::snapshot);
    EXPECT_EQ(fresh.format, GetParam());
    EXPECT_EQ(count_in(fresh.folder / "theseus.db", forms), 0);
    EXPECT_EQ(names_in(house.path() / "snapshots").size(), 1U);
    const std::string noted = open.data_->upgrade_status().snapshot;
    EXPECT_EQ(noted + "-2", fresh.name);
    EXPECT_TRUE(open.data_->find_manifest(noted));
    expect_whole(fresh);
  });
}

}  // namespace
}  // namespace theseus::backup
