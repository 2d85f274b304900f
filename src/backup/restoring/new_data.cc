#include "backup/restoring/new_data.h"

#include <fmt/format.h>

#include "storage/sqlite/sqlite_database.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/data_set.h"

namespace theseus::backup {
namespace {

using upgrade::DataSet;
using upgrade::Outcome;

// One engine's look at the data: opened, worked on, closed.
Outcome with_engine(const NewData& data, const std::function<Outcome(DataSet&)>& work) {
  auto opened = DataSet::open(data.program, {.folder = data.folder,
                                             .role = "restore",
                                             .clock = data.clock,
                                             .ids = data.ids,
                                             .older = upgrade::Older::leave,
                                             .on_upgrade_event =
                                                 [&data](const upgrade::UpgradeEvent& event) {
                                                   if (!event.message.empty())
                                                     data.tell(event.message);
                                                 },
                                             .stop = data.stop});
  if (!opened) return upgrade::refused(opened.error().message);
  Outcome outcome = work(**opened);
  (*opened)->close();
  return outcome;
}

Outcome raise(DataSet& open, const NewData& data, std::int64_t format) {
  upgrade::Upgrader& upgrader = open.upgrader();
  Outcome outcome = upgrader.expand({.to = format, .accepts = true, .stop = data.stop});
  if (outcome) outcome = upgrader.carry(data.stop);
  if (outcome) upgrader.carry_queues(data.stop);
  return outcome;
}

}  // namespace

std::filesystem::path NewData::file() const {
  return folder / storage::kDatabaseName;
}

Outcome raise_to(const NewData& data, std::int64_t format) {
  return with_engine(data, [&](DataSet& open) { return raise(open, data, format); });
}

Outcome lower_to(const NewData& data, std::int64_t format) {
  std::int64_t reached = 0;
  do {
    Outcome outcome = with_engine(data, [&](DataSet& open) -> Outcome {
      reached = open.upgrade_status().stamp.format;
      if (reached <= format) return upgrade::Done{};
      Outcome undone = open.upgrader().roll_back(data.stop);
      reached = open.upgrade_status().stamp.format;
      return undone;
    });
    if (!outcome) return outcome;
  } while (reached > format);
  return upgrade::Done{};
}

Outcome carry_queues(const NewData& data) {
  return with_engine(data, [&](DataSet& open) -> Outcome {
    open.upgrader().carry_queues(data.stop);
    return upgrade::Done{};
  });
}

OpenNewData::OpenNewData(const NewData& data) : turnstile_(data.folder) {
  turnstile_.hold_open_shared();
  database_ = storage::open_sqlite({.file = data.file(), .readers = 1}, turnstile_);
}

void OpenNewData::write(const std::function<void(storage::Transaction&)>& work) {
  database_->write([&work](storage::Transaction& transaction) {
    work(transaction);
    return storage::Ending::commit;
  });
}

}  // namespace theseus::backup
