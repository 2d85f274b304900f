#include "backup/testing/erase_from_fixture.h"

#include <fstream>
#include <iterator>

#include "backup/testing/backed_data.h"
#include "backup/unpack.h"
#include "memory/bodies.h"

namespace theseus::backup::testing {

namespace fs = std::filesystem;

const std::string kSecret =
    "The violet harbourmaster keeps forty-one brass lanterns under the seventh pier and tells "
    "nobody where the ladder to them was hidden in the winter of the long ice, when the ferries "
    "stood still and all who knew of it had gone across to the other shore with their dogs.";
const std::string kSecretTag = "a tag that only the secret has";

std::string bytes_of_file(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::string name_of_first(const std::string& ending) {
  return "20270115T080000000Z-format-" + std::to_string(migrations::this_program().format) + ending;
}

int count_in(const fs::path& file, const std::vector<std::string>& texts) {
  const std::string bytes = bytes_of_file(file);
  EXPECT_FALSE(bytes.empty()) << file;
  int count = 0;
  for (const std::string& text : texts) count += bytes.find(text) != std::string::npos ? 1 : 0;
  return count;
}

EraseFromTest::Outcome EraseFromTest::erase_from(Open& open, EraseFromWish wish) {
  wish.place = house.place();
  wish.accepts = true;
  return erase_in(open, wish);
}

EraseFromTest::Outcome EraseFromTest::erase_in(Open& open, const EraseFromWish& wish) {
  return erase_from_backups({.program = program,
                             .clock = house.clock,
                             .live = open.database(),
                             .free_bytes = [this](const auto&) { return house.free_bytes; }},
                            wish);
}

Backup EraseFromTest::expect_one_rewritten(const Outcome& outcome) {
  EXPECT_TRUE(outcome) << (outcome ? "" : outcome.error().message);
  if (!outcome) return {};
  for (const auto& left : outcome->left) ADD_FAILURE() << left.reason;
  EXPECT_EQ(outcome->rewritten.size(), 1U);
  return outcome->rewritten.empty() ? Backup{} : outcome->rewritten.front().backup;
}

void EraseFromTest::expect_whole(const Backup& backup) {
  const auto verified = verify_backup(
      backup.folder, {.program = program, .scratch = house.path(), .key_file = key_file()});
  EXPECT_TRUE(verified) << (verified ? "" : verified.error().message);
}

fs::path EraseFromTest::unpacked(const Backup& backup) {
  const fs::path file = house.path() / (backup.name + ".plain");
  EXPECT_TRUE(unpack_backup({.backup = backup.folder, .key_file = key_file()}, file));
  return file;
}

std::vector<std::string> EraseFromTest::forms_of(Open& open, const base::Id& id) {
  std::vector<std::string> forms = {"forty-one brass lanterns", kSecretTag};
  open.database().read([&](storage::Transaction& transaction) {
    auto bodies = memory::BodyReader::of_any_format(transaction);
    std::vector<std::int64_t> seqs;
    auto rows = transaction.query("SELECT seq FROM journal WHERE memory = $1", {id});
    while (rows.next()) seqs.push_back(rows.integer(0));
    for (const std::int64_t seq : seqs) {
      if (const auto packed = bodies.find_packed_form(seq)) forms.push_back(*packed);
    }
  });
  return forms;
}

base::Id EraseFromTest::back_up_and_erase(Open& open, const Packing& packing) {
  const base::Id id = open.remember(kSecret, "home", {kSecretTag});
  open.remember("the harbour");
  open.back_up(packing);
  open.erase(id);
  return id;
}

void EraseFromTest::note_scrubbed(Open& open) {
  open.database().write([this](storage::Transaction& transaction) {
    transaction.execute("UPDATE scrubs SET found = 0, scrubbed_at = $1", {house.clock.now()});
    return storage::Ending::commit;
  });
}

std::vector<std::string> EraseFromTest::backups() const {
  return names_in(house.place().own_folder());
}

}  // namespace theseus::backup::testing
