#include "upgrade/testing/stepped_folder.h"

#include <fmt/format.h>

#include "storage/sqlite/sqlite_database.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/snapshot_list.h"

namespace theseus::upgrade::testing {
namespace {

void require(const Outcome& outcome) {
  if (!outcome) throw std::runtime_error(outcome.error().message);
}

}  // namespace

SteppedFolder::SteppedFolder(int notes) {
  const auto data = opener_.open(path(), stepped_program(1));
  data->database().write([&](storage::Transaction& transaction) {
    for (int number = 1; number <= notes; ++number) {
      transaction.execute("INSERT INTO notes (text) VALUES ($1)", {fmt::format("note {}", number)});
    }
    return storage::Ending::commit;
  });
  data->close();
}

OpenOptions SteppedFolder::options(Older older) {
  OpenOptions options = opener_.options(path(), Absence::refuse);
  options.older = older;
  options.manners.rest = [](std::chrono::microseconds) {};
  return options;
}

std::unique_ptr<DataSet> SteppedFolder::open(const Program& program, const OpenOptions& options) {
  auto opened = DataSet::open(program, options);
  if (!opened) throw std::runtime_error(opened.error().message);
  return std::move(*opened);
}

std::unique_ptr<DataSet> SteppedFolder::open(const Program& program, Older older) {
  return open(program, options(older));
}

std::unique_ptr<DataSet> SteppedFolder::open(std::int64_t format, Older older) {
  return open(stepped_program(format), older);
}

std::unique_ptr<DataSet> SteppedFolder::open_to_die(const Program& program, std::int64_t step,
                                                    Stage stage) {
  OpenOptions mortal = options(Older::leave);
  mortal.on_upgrade_event = [step, stage](const UpgradeEvent& event) {
    const bool has_worked = stage != Stage::backfilling || event.done > 0;
    if (event.entry != nullptr && event.entry->number == step && event.stage == stage &&
        has_worked) {
      throw Killed();
    }
  };
  return open(program, mortal);
}

std::unique_ptr<DataSet> SteppedFolder::open_to_die_behind_a_batch(const Program& program) {
  OpenOptions mortal = options(Older::leave);
  mortal.manners.rest = [](std::chrono::microseconds) { throw Killed(); };
  return open(program, mortal);
}

std::string SteppedFolder::refusal(std::int64_t format, Older older) {
  const auto opened = DataSet::open(stepped_program(format), options(older));
  return opened ? "" : opened.error().message;
}

void SteppedFolder::upgrade(std::int64_t format) {
  const auto data = open(format);
  require(data->upgrader().expand({.to = format}));
  require(data->upgrader().carry({}));
  data->close();
}

void SteppedFolder::finalize(std::int64_t format) {
  const auto data = open(format);
  require(data->upgrader().finalize({}));
  data->close();
}

void SteppedFolder::roll_back(std::int64_t format) {
  const auto data = open(format);
  require(data->upgrader().roll_back({}));
  data->close();
}

void SteppedFolder::write_as_first_release(const std::string& text) {
  const auto data = open(1);
  write_note(data->database(), text);
  data->close();
}

void SteppedFolder::rewrite_as_first_release(std::int64_t number, const std::string& text) {
  const auto data = open(1);
  data->database().write([&](storage::Transaction& transaction) {
    transaction.execute("UPDATE notes SET text = $2 WHERE number = $1", {number, text});
    return storage::Ending::commit;
  });
  data->close();
}

std::size_t SteppedFolder::count_snapshots() const {
  return list_snapshots({.folder = path() / "snapshots"}).size();
}

std::vector<std::string> SteppedFolder::stages_of(std::int64_t step) {
  return texts(fmt::format("SELECT stage FROM ledger WHERE step = {} ORDER BY number", step));
}

std::vector<std::int64_t> SteppedFolder::numbers(std::string_view sql) {
  std::vector<std::int64_t> found;
  read([&](storage::Transaction& transaction) {
    storage::Statement rows = transaction.query(sql);
    while (rows.next()) found.push_back(rows.integer(0));
  });
  return found;
}

std::vector<std::string> SteppedFolder::texts(std::string_view sql) {
  std::vector<std::string> found;
  read([&](storage::Transaction& transaction) {
    storage::Statement rows = transaction.query(sql);
    while (rows.next()) found.emplace_back(rows.text(0));
  });
  return found;
}

void SteppedFolder::execute(std::string_view sql) {
  storage::Turnstile turnstile(path());
  turnstile.hold_open_shared();
  const auto database = storage::open_sqlite({.file = path() / storage::kDatabaseName}, turnstile);
  database->write([&](storage::Transaction& transaction) {
    transaction.execute(sql);
    return storage::Ending::commit;
  });
}

void SteppedFolder::read(const storage::ReadWork& work) {
  storage::Turnstile turnstile(path());
  turnstile.hold_open_shared();
  const auto database =
      storage::open_sqlite({.file = path() / storage::kDatabaseName, .readers = 1}, turnstile);
  database->read(work);
}

std::string message_of(const Outcome& outcome) {
  return outcome ? "" : outcome.error().message;
}

}  // namespace theseus::upgrade::testing
