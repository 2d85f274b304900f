#include "upgrade/recovery/running_program.h"

#include "memory/tags.h"
#include "storage/sqlite/sqlite_database.h"
#include "storage/sqlite/sqlite_file.h"
#include "support/erase_memory.h"
#include "support/every_body.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;

class NoIndex final : public memory::TextIndex {
 public:
  std::unique_ptr<memory::PreparedText> prepare(std::string_view) const override {
    return std::make_unique<memory::PreparedText>();
  }
  void added(storage::Transaction&, std::int64_t, std::int64_t,
             const memory::PreparedText&) override {}
  void carried(storage::Transaction&, std::int64_t, std::int64_t, std::int64_t) override {}
  void dropped(storage::Transaction&, std::int64_t, std::int64_t) override {}
};

std::unique_ptr<upgrade::DataSet> open(const RunningProgram::Options& options,
                                       const base::Clock& clock, base::IdSource& ids) {
  upgrade::OpenOptions opening{.folder = options.folder,
                               .role = options.role,
                               .readers = 1,
                               .absence = options.absence,
                               .clock = clock,
                               .ids = ids,
                               .older = options.older,
                               .on_upgrade_event = options.on_upgrade_event};
  opening.manners.rest = options.rest;
  auto data = upgrade::DataSet::open(options.program, opening);
  if (!data) throw Refusal(data.error().message);
  return std::move(*data);
}

std::unique_ptr<storage::Database> open_raw(const fs::path& folder, storage::Turnstile& turnstile) {
  turnstile.hold_open_shared();
  return storage::open_sqlite({.file = folder / storage::kDatabaseName, .readers = 1}, turnstile);
}

}  // namespace

void require(const upgrade::Outcome& outcome) {
  if (!outcome) throw Refusal(outcome.error().message);
}

RunningProgram::RunningProgram(const Options& options)
    : data_(open(options, clock_, ids_)),
      database_(data_->database(), options.program.format),
      index_(std::make_unique<NoIndex>()) {}

memory::Memories& RunningProgram::memories() {
  if (!memories_) {
    memories_.emplace(memory::Memories::Parts{database_, *index_, clock_, ids_},
                      memory::Retention{});
  }
  return *memories_;
}

bool RunningProgram::describe(const std::string& space, const std::string& tag,
                              const std::string& text) {
  memory::Tags tags({.database = database_, .index = *index_, .clock = clock_},
                    memory::Retention{});
  return tags.change({.caller = {}, .space = space}, tag, {.description = text}).has_value();
}

void RunningProgram::erase(const std::string& space, const base::Id& id) {
  database_.write([&](storage::Transaction& transaction) {
    const auto found = memories().spaces().find(transaction, space);
    erase_memory(transaction, found->number, id, clock_.now());
    return storage::Ending::commit;
  });
}

void read_raw(const fs::path& folder, const storage::ReadWork& work) {
  storage::Turnstile turnstile(folder);
  open_raw(folder, turnstile)->read(work);
}

void read_texts_raw(const fs::path& folder, const storage::ReadWork& work) {
  storage::Turnstile turnstile(folder);
  read_texts(*open_raw(folder, turnstile), work);
}

void write_raw(const fs::path& folder, std::string_view sql) {
  storage::Turnstile turnstile(folder);
  open_raw(folder, turnstile)->write([&](storage::Transaction& transaction) {
    transaction.execute_script(sql);
    return storage::Ending::commit;
  });
}

}  // namespace theseus::tests
