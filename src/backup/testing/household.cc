#include "backup/testing/household.h"

#include <stdexcept>

#include "backup/create.h"
#include "memory/bodies.h"
#include "memory/current.h"
#include "migrations/program.h"
#include "storage/sqlite/sqlite_file.h"
#include "support/content.h"

namespace theseus::backup::testing {
namespace {

class NoText final : public memory::PreparedText {};

std::unique_ptr<upgrade::DataSet> open_data(Household& household) {
  auto data =
      upgrade::DataSet::open(migrations::this_program(), {.folder = household.path(),
                                                          .role = "cli",
                                                          .readers = 2,
                                                          .absence = upgrade::Absence::create,
                                                          .clock = household.clock,
                                                          .ids = household.ids,
                                                          .older = upgrade::Older::upgrade});
  if (!data) throw std::runtime_error(data.error().message);
  return std::move(*data);
}

memory::WriteContext in_space(std::string_view space) {
  return {.caller = {}, .space = std::string(space)};
}

std::string shown(const storage::Statement& row, int column) {
  if (row.is_null(column)) return "-";
  const auto bytes = row.blob(column);
  for (const std::uint8_t byte : bytes) {
    if (byte < 0x20 || byte > 0x7e) return base::to_hex(bytes);
  }
  return std::string(row.text(column));
}

}  // namespace

std::unique_ptr<memory::PreparedText> NoIndex::prepare(std::string_view) const {
  return std::make_unique<NoText>();
}

Household::Open::Open(Household& household)
    : data_(open_data(household)),
      memories(
          {.database = database(), .index = index, .clock = household.clock, .ids = household.ids},
          memory::Retention{}),
      keys(database(), household.clock, household.ids),
      tags({.database = database(), .index = index, .clock = household.clock}, memory::Retention{}),
      household_(household) {}

Household::Open::~Open() {
  data_->close();
}

base::Id Household::Open::remember(std::string_view text, std::string_view space,
                                   const std::vector<std::string>& wanted_tags) {
  memory::Content content = tests::content_with(text);
  content.tags = wanted_tags;
  auto outcome = memories.remember(in_space(space), {std::move(content)}, memory::OnDuplicate::add);
  if (!outcome) throw std::runtime_error(outcome.error().message);
  return outcome->items.front().memory.id;
}

void Household::Open::revise(const base::Id& id, std::string_view text, std::string_view space) {
  const auto outcome =
      memories.revise(in_space(space), id, {.text = std::string(text)}, std::nullopt);
  if (!outcome) throw std::runtime_error(outcome.error().message);
}

void Household::Open::erase(const base::Id& id) {
  std::string space;
  database().read([&](storage::Transaction& transaction) {
    auto rows = transaction.query(
        "SELECT s.name FROM memories AS m JOIN spaces AS s ON s.number = m.space WHERE m.id = $1",
        {id});
    if (rows.next()) space = rows.text(0);
  });
  const auto outcome = memories.erase(in_space(space), id, std::nullopt);
  if (!outcome) throw std::runtime_error(outcome.error().message);
}

void Household::Open::erase_space(const std::string& name) {
  const auto outcome = memories.erase_space(in_space(name), name);
  if (!outcome) throw std::runtime_error(outcome.error().message);
}

Backup Household::Open::back_up(const Packing& packing) {
  auto created = create_backup({.program = migrations::this_program(),
                                .place = household_.place(),
                                .instance = data_->instance(),
                                .format = data_->stamp().format,
                                .clock = household_.clock,
                                .packing = packing});
  if (!created) throw std::runtime_error(created.error().message);
  household_.clock.advance(std::chrono::seconds(1));
  return std::move(created->backup);
}

void Household::live(const std::function<void(Open&)>& work) {
  Open open(*this);
  work(open);
}

RestoreOutcome Household::restore(RestoreWish wish) {
  wish.accepts = true;
  return ask(std::move(wish));
}

RestoreOutcome Household::ask(RestoreWish wish) {
  const auto program = migrations::this_program();
  if (wish.place.data_folder.empty()) wish.place = place();
  clock.advance(std::chrono::seconds(1));
  return backup::restore({.program = program,
                          .clock = clock,
                          .ids = ids,
                          .tell = tell,
                          .free_bytes = [this](const auto&) { return free_bytes; }},
                         wish);
}

void Household::inspect(const storage::ReadWork& work) const {
  storage::inspect_sqlite(path_ / storage::kDatabaseName, work);
}

std::string Household::rows(std::string_view sql, int columns) const {
  std::string text;
  inspect([&](storage::Transaction& transaction) {
    auto rows = transaction.query(sql);
    while (rows.next()) {
      for (int i = 0; i < columns; ++i) text += (i == 0 ? "" : "|") + shown(rows, i);
      text += '\n';
    }
  });
  return text;
}

std::int64_t Household::number(std::string_view sql) const {
  std::int64_t number = -1;
  inspect([&](storage::Transaction& transaction) {
    auto rows = transaction.query(sql);
    if (rows.next()) number = rows.integer(0);
  });
  return number;
}

std::optional<std::string> Household::text_of(const base::Id& id) const {
  std::optional<std::string> text;
  inspect([&](storage::Transaction& transaction) {
    memory::find_current(transaction, id, [&text](const memory::CurrentRow& row) {
      if (!row.body) return;
      const auto content = memory::parse_content(*row.body);
      text = content ? content->text : "cannot be read";
    });
  });
  return text;
}

std::string message_of(const RestoreOutcome& outcome) {
  return outcome ? "" : outcome.error().message;
}

}  // namespace theseus::backup::testing
