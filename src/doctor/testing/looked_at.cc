#include "doctor/testing/looked_at.h"

#include <stdexcept>

#include "memory/memories.h"
#include "memory/text_index.h"
#include "migrations/program.h"
#include "storage/sqlite/sqlite_database.h"
#include "support/content.h"

namespace theseus::doctor::testing {
namespace {

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

upgrade::Program first_release() {
  upgrade::Program program = migrations::this_program();
  program.release = "0.1.0";
  program.format = 1;
  program.catalog = program.catalog.first(1);
  return program;
}

void demand(const upgrade::Outcome& outcome) {
  if (!outcome) throw std::runtime_error(outcome.error().message);
}

}  // namespace

LookedAt::LookedAt() {
  settings.snapshots.folder = folder_ / "snapshots";
  remember_some();
}

std::unique_ptr<upgrade::DataSet> LookedAt::open(const upgrade::Program& program) {
  auto data = upgrade::DataSet::open(program, {.folder = folder_,
                                               .role = "serve",
                                               .absence = upgrade::Absence::create,
                                               .clock = now_,
                                               .ids = ids_,
                                               .older = upgrade::Older::leave});
  if (!data) throw std::runtime_error(data.error().message);
  return std::move(*data);
}

std::unique_ptr<upgrade::DataSet> LookedAt::open() {
  return open(migrations::this_program());
}

void LookedAt::remember_some() {
  const auto data = open();
  NoIndex index;
  memory::Memories memories({data->database(), index, now_, ids_}, {});
  for (const char* text : {"Anna likes trains", "Bert likes ships", "Carl likes neither"}) {
    memory::Content content = tests::content_with(text);
    content.tags = {"travel", text};
    const auto kept =
        memories.remember({.caller = {}, .space = "home"}, {content}, memory::OnDuplicate::add);
    if (!kept) throw std::runtime_error("not remembered");
  }
  data->close();
}

void LookedAt::become_upgraded() {
  std::filesystem::remove_all(folder_);
  open(first_release())->close();
  const auto data = open();
  demand(data->upgrader().expand({.to = migrations::this_program().format}));
  demand(data->upgrader().carry({}));
  data->close();
}

void LookedAt::execute(std::string_view sql) {
  storage::Turnstile turnstile(folder_);
  turnstile.hold_open_shared();
  const auto database = storage::open_sqlite({.file = folder_ / "theseus.db"}, turnstile);
  database->write([&](storage::Transaction& transaction) {
    transaction.execute_script(sql);
    return storage::Ending::commit;
  });
  database->checkpoint();
}

std::string LookedAt::text(std::string_view sql) {
  storage::Turnstile turnstile(folder_);
  turnstile.hold_open_shared();
  const auto database = storage::open_sqlite({.file = folder_ / "theseus.db"}, turnstile);
  std::string text;
  database->read([&](storage::Transaction& transaction) {
    storage::Statement rows = transaction.query(sql);
    while (rows.next()) text += std::string(rows.text(0)) + "\n";
  });
  return text;
}

Examination LookedAt::examine() {
  CheckedFolder checked({.folder = folder_,
                         .program = migrations::this_program(),
                         .settings = settings,
                         .clock = *clock});
  return doctor::examine(checked);
}

CheckReport LookedAt::run(CheckReport (*check)(CheckedFolder&)) {
  CheckedFolder checked({.folder = folder_,
                         .program = migrations::this_program(),
                         .settings = settings,
                         .clock = *clock});
  return check(checked);
}

std::string LookedAt::troubles(CheckReport (*check)(CheckedFolder&)) {
  const CheckReport report = run(check);
  if (report.troubles.empty()) throw std::runtime_error("fine: " + report.says);
  std::string text;
  for (const Trouble& trouble : report.troubles) {
    if (trouble.why.empty() || trouble.command.empty()) throw std::runtime_error(trouble.what);
    text += trouble.what + " | " + trouble.command + "\n";
  }
  return text;
}

}  // namespace theseus::doctor::testing
