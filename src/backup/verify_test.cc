#include "backup/verify.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "backup/testing/backed_data.h"
#include "backup/unpack.h"
#include "migrations/program.h"
#include "upgrade/file_checksum.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using testing::BackedData;
using testing::change_a_byte;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::string content_of(const fs::path& file) {
  std::ostringstream text;
  text << std::ifstream(file, std::ios::binary).rdbuf();
  return text.str();
}

// Puts another text in the place of the first of its kind.
void replace_in(const fs::path& file, const std::string& old, const std::string& fresh) {
  std::string text = content_of(file);
  const std::size_t place = text.find(old);
  ASSERT_NE(place, std::string::npos) << old;
  std::ofstream(file, std::ios::binary) << text.replace(place, old.size(), fresh);
}

// Data that an older release made, upgraded, and left by its finalize with the first batches to do.
void replace_by_half_finalized(const fs::path& folder) {
  fs::remove_all(folder);
  const base::SystemClock clock;
  base::Uuid7Source ids(clock);
  std::stop_source stop;
  upgrade::Program older = migrations::this_program();
  older.format = 3;
  older.catalog = older.catalog.first(3);
  upgrade::OpenOptions options{.folder = folder,
                               .role = "serve",
                               .absence = upgrade::Absence::create,
                               .clock = clock,
                               .ids = ids,
                               .older = upgrade::Older::leave};
  upgrade::DataSet::open(older, options).value()->close();
  options.on_upgrade_event = [&stop](const upgrade::UpgradeEvent& event) {
    if (event.stage == upgrade::Stage::contracting) stop.request_stop();
  };
  const auto data = upgrade::DataSet::open(migrations::this_program(), options).value();
  ASSERT_TRUE(data->upgrader().expand({.to = 4}));
  ASSERT_TRUE(data->upgrader().carry({}));
  ASSERT_FALSE(data->upgrader().finalize({.accepts = true, .stop = stop.get_token()}));
  data->close();
}

struct Verifying : ::testing::Test {
  Verifying() { data.remember("the harbour"); }

  BackedData data;
};

TEST_F(Verifying, CountsWhatThereIsAndHoldsEachRowAgainstItsDigest) {
  const Backup backup = data.make();

  const auto verified = data.verify(backup.folder);

  ASSERT_TRUE(verified) << verified.error().message;
  EXPECT_EQ(verified->rows, 2);
  EXPECT_EQ(verified->memories, 1);
  EXPECT_EQ(verified->spaces, 1);
  EXPECT_TRUE(verified->has_digests);
  EXPECT_THAT(verified->warnings, IsEmpty());
}

TEST_F(Verifying, LeavesNothingOfWhatItUnpacks) {
  const Backup backup = data.make(data.keyed());
  const auto before = testing::names_in(data.folder());

  EXPECT_EQ(data.refusal_of(backup.folder), "");

  EXPECT_EQ(testing::names_in(data.folder()), before);
}

// The pages and rows, which are looked at behind the checksum, take longer than that.
TEST_F(Verifying, IsStoppedAlsoWhenAllIsRead) {
  const Backup backup = data.make();
  std::stop_source stop;
  VerifyWish wish = data.verify_wish();
  wish.work.stop = stop.get_token();
  wish.work.on_progress = [&](std::int64_t done, std::int64_t total) {
    if (done == total) stop.request_stop();
  };

  const auto stopped = verify_backup(backup.folder, wish);

  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().message, "Asked to stop. Nothing was changed.");
}

TEST_F(Verifying, FindsOneByteThatWasChanged) {
  const Backup plain = data.make();
  const Backup packed = data.make({.zstd = true});
  const Backup sealed = data.make(data.keyed());
  change_a_byte(plain.folder / "theseus.db");
  change_a_byte(packed.folder / "theseus.db.zst");
  change_a_byte(sealed.folder / "theseus.db.enc");

  EXPECT_THAT(data.refusal_of(plain.folder), HasSubstr("checksum"));
  EXPECT_THAT(data.refusal_of(packed.folder), HasSubstr("checksum"));
  EXPECT_THAT(data.refusal_of(sealed.folder), HasSubstr("checksum"));
}

TEST_F(Verifying, FindsAnEncryptedOneThatWasChangedTogetherWithItsManifest) {
  const Backup sealed = data.make(data.keyed());
  const std::string before = upgrade::checksum_of_file(sealed.folder / "theseus.db.enc");
  change_a_byte(sealed.folder / "theseus.db.enc");
  replace_in(sealed.folder / "manifest.json", before,
             upgrade::checksum_of_file(sealed.folder / "theseus.db.enc"));

  EXPECT_THAT(data.refusal_of(sealed.folder), HasSubstr("it was altered"));
}

TEST_F(Verifying, DoesNotListWhatIsTruncatedHalfCopiedOrWithoutAManifest) {
  const Backup truncated = data.make();
  const Backup half = data.make();
  const Backup bare = data.make();
  fs::resize_file(truncated.folder / "theseus.db", 4096);
  fs::remove(half.folder / "theseus.db");
  std::ofstream(bare.folder / "manifest.json") << "{";

  EXPECT_THAT(list_backups(data.place()), IsEmpty());
  EXPECT_THAT(data.refusal_of(truncated.folder), HasSubstr("has 4096 bytes"));
  EXPECT_THAT(data.refusal_of(half.folder), HasSubstr("it has no file theseus.db of its own"));
  EXPECT_THAT(data.refusal_of(bare.folder), HasSubstr("no manifest"));
}

TEST_F(Verifying, RefusesOneOfOtherData) {
  BackedData other;
  const Backup foreign = other.make();

  EXPECT_THAT(data.refusal_of(foreign.folder), HasSubstr("is of other data"));
}

TEST_F(Verifying, RefusesOneOfANewerFormatAndNamesItsRelease) {
  const Backup backup = data.make();
  const std::string format = std::to_string(migrations::this_program().format);
  replace_in(backup.folder / "manifest.json",
             "\"stamp\": {\n    \"epoch\": 1,\n    \"format\": " + format,
             "\"stamp\": {\n    \"epoch\": 1,\n    \"format\": 99");

  EXPECT_THAT(data.refusal_of(backup.folder), HasSubstr("is of format 99, made by release"));
}

TEST_F(Verifying, RefusesAnotherKeyAndNamesBoth) {
  const Packing packing = data.keyed();
  const Backup sealed = data.make(packing);
  fs::remove(data.key_file());
  const Packing other = data.keyed();

  const std::string refusal = data.refusal_of(sealed.folder);

  EXPECT_THAT(refusal, HasSubstr("encrypted with the key " + packing.key->id()));
  EXPECT_THAT(refusal, HasSubstr("holds the key " + other.key->id()));
}

TEST_F(Verifying, RefusesAKeyFileThatIsMissingOrThatOthersMayRead) {
  const Backup sealed = data.make(data.keyed());
  fs::permissions(data.key_file(), fs::perms(0644));
  const std::string readable = data.refusal_of(sealed.folder);
  fs::remove(data.key_file());
  const std::string missing = data.refusal_of(sealed.folder);

  EXPECT_THAT(readable, HasSubstr("others may read or change it"));
  EXPECT_THAT(readable, HasSubstr("chmod 600"));
  EXPECT_THAT(missing, HasSubstr("No such file"));
}

TEST_F(Verifying, RefusesSymbolicLinks) {
  const Backup whole = data.make();
  const Backup linked = data.make();
  const fs::path link = whole.folder.parent_path() / "link";
  fs::create_directory_symlink(whole.folder, link);
  fs::remove(linked.folder / "theseus.db");
  fs::create_symlink(whole.folder / "theseus.db", linked.folder / "theseus.db");

  EXPECT_THAT(data.refusal_of(link), HasSubstr("it is a symbolic link"));
  EXPECT_THAT(data.refusal_of(linked.folder), HasSubstr("it has no file theseus.db of its own"));
  EXPECT_EQ(list_backups(data.place()).size(), 1U);
}

TEST_F(Verifying, RefusesAManifestThatNamesAFileElsewhere) {
  const Backup packed = data.make({.zstd = true});
  fs::copy_file(packed.folder / "theseus.db.zst", packed.folder.parent_path() / "theseus.db.zst");
  replace_in(packed.folder / "manifest.json", "\"theseus.db.zst\"", "\"../theseus.db.zst\"");

  EXPECT_THAT(data.refusal_of(packed.folder), HasSubstr("names a file elsewhere"));
}

TEST_F(Verifying, WarnsOfOneThatOthersMayRead) {
  const Backup backup = data.make();
  fs::permissions(backup.folder, fs::perms(0755));
  fs::permissions(backup.folder / "theseus.db", fs::perms(0644));

  const auto verified = data.verify(backup.folder);

  ASSERT_TRUE(verified);
  ASSERT_EQ(verified->warnings.size(), 1U);
  EXPECT_THAT(verified->warnings[0], HasSubstr("chmod -R go="));
}

TEST_F(Verifying, FindsARowThatWasNotWrittenByTheProgramThoughAllSumsAgree) {
  data.execute("UPDATE memories SET revision = revision + 1");
  const Backup backup = data.make();

  EXPECT_THAT(data.refusal_of(backup.folder), HasSubstr("table memories"));
}

TEST_F(Verifying, FindsAManifestWhosePositionOrCountsAreOthers) {
  const Backup backup = data.make();
  replace_in(backup.folder / "manifest.json", "\"journal_head\": 2", "\"journal_head\": 3");

  EXPECT_THAT(data.refusal_of(backup.folder), HasSubstr("journal_head is not what its manifest"));
}

TEST_F(Verifying, TakesOneAsWholeThatWasMadeWhileAFinalizeTookPlainBodiesAway) {
  data.while_closed([this] { replace_by_half_finalized(data.folder()); });
  data.remember("written since");
  data.execute("DELETE FROM bodies");
  const Backup backup = data.make();

  EXPECT_EQ(data.refusal_of(backup.folder), "");
}

TEST_F(Verifying, UnpacksEveryFormToTheSameBytes) {
  const Backup plain = data.make();
  Packing both = data.keyed();
  both.zstd = true;
  const Backup packed = data.make(both);
  const fs::path first = data.folder() / "first";
  const fs::path second = data.folder() / "second";

  ASSERT_TRUE(unpack_backup({.backup = plain.folder}, first));
  ASSERT_TRUE(unpack_backup({.backup = packed.folder, .key_file = data.key_file()}, second));

  EXPECT_EQ(content_of(first), content_of(second));
  EXPECT_FALSE(unpack_backup({.backup = packed.folder}, data.folder() / "third"));
  EXPECT_FALSE(fs::exists(data.folder() / "third"));
}

TEST_F(Verifying, WritesNoMoreThanTheManifestNamesWhateverThePackedFileGives) {
  data.remember_much();
  const Backup packed = data.make({.zstd = true});
  const auto manifest = upgrade::read_manifest(packed.folder);
  ASSERT_TRUE(manifest) << manifest.error().message;
  replace_in(packed.folder / "manifest.json", "\"bytes\": " + std::to_string(manifest->bytes),
             "\"bytes\": 4096");

  const auto unpacked = unpack_backup({.backup = packed.folder}, data.folder() / "unpacked");

  ASSERT_FALSE(unpacked);
  EXPECT_THAT(unpacked.error().message, HasSubstr("it holds more than its size"));
  EXPECT_FALSE(fs::exists(data.folder() / "unpacked"));
}

}  // namespace
}  // namespace theseus::backup
