#include "first_data.h"

#include <filesystem>
#include <stdexcept>

#include "backup/key_file.h"
#include "open_memories.h"
#include "scrub/testing/marker_texts.h"
#include "storage/sqlite/database_replacement.h"
#include "storage/sqlite/sqlite_file.h"
#include "storage/synced_file.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;

// Above and below the size from which a body is packed.
constexpr std::size_t kLong = 3000;
constexpr std::size_t kShort = 60;

const Tell kToNobody = [](const std::string&) {};

std::int64_t head_of(storage::Database& database) {
  std::int64_t head = 0;
  database.read([&](storage::Transaction& transaction) {
    auto rows = transaction.query("SELECT max(seq) FROM journal");
    if (rows.next()) head = rows.integer(0);
  });
  return head;
}

/// Of a body that is packed all but its beginning, which is the same in many.
std::vector<std::string> packed_forms(storage::Database& database, const base::Id& memory) {
  constexpr std::size_t kBeginning = 24;
  std::vector<std::string> forms;
  database.read([&](storage::Transaction& transaction) {
    auto rows = transaction.query(
        "SELECT p.body FROM packed AS p JOIN journal AS j ON j.seq = p.seq "
        "WHERE j.memory = $1 AND p.coding = 1",
        {memory});
    while (rows.next()) forms.emplace_back(base::text_of(rows.blob(0)).substr(kBeginning));
  });
  return forms;
}

}  // namespace

FirstData make_first_data(const Site& site) {
  scrub::MarkerTexts texts(20261122);
  FirstData first;
  backup::ensure_key(site.key_file).value();
  base::Id erased;
  {
    OpenMemories open({.folder = site.data, .absence = upgrade::Absence::create});
    for (int i = 0; i < 6; ++i) open.remember(texts.next(i % 3 == 0 ? kLong : kShort));
    first.erased = {texts.next(kShort)};
    erased = open.remember(first.erased.front());
    first.forms = {texts.next(kShort), texts.next(kLong)};
    first.doomed = open.remember(first.forms.front());
    open.revise(first.doomed, first.forms.back());
    for (std::string& form : packed_forms(open.database(), first.doomed)) {
      first.forms.push_back(std::move(form));
    }
    open.close();
  }
  back_up(site, Packed::encrypted, kToNobody);
  back_up(site, Packed::plain, kToNobody);
  {
    OpenMemories open({.folder = site.data});
    open.remember(texts.next(kShort));
    first.position = head_of(open.database());
    open.remember(texts.next(kLong));
    open.close();
  }
  erase_and_scrub(site, erased, kToNobody);
  return first;
}

void let_backups_age(const Site& site, const FirstData& first) {
  for (const Packed packed : {Packed::encrypted, Packed::compressed, Packed::plain}) {
    back_up_beside_others(site, packed);
  }
  erase_and_scrub(site, first.doomed, kToNobody);
}

void leave_a_restore_cut_short(const Site& site) {
  const fs::path file = site.data / storage::kDatabaseName;
  if (!storage::settle_sqlite(file)) throw std::runtime_error("the data has a log");
  const fs::path fresh = site.data / storage::kFreshFolder;
  const fs::path aside = site.data / "replaced-20260101T000000000Z";
  fs::create_directory(fresh);
  fs::copy_file(file, fresh / storage::kDatabaseName);
  storage::write_synced_file(fresh / storage::kFreshIsWhole, "");
  fs::create_directory(aside);
  fs::create_hard_link(file, aside / storage::kDatabaseName);
}

}  // namespace theseus::tests
