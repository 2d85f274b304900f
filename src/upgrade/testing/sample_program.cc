#include "upgrade/testing/sample_program.h"

#include <array>
#include <stdexcept>

#include "upgrade/ledger.h"

namespace theseus::upgrade::testing {
namespace {

constexpr std::string_view kCreateNotes =
    "CREATE TABLE notes (number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;";
constexpr std::string_view kSum =
    "820b0d0e15d2654b34ecffcbf4fd7fb0366d77bde4ccd39ee38df168a2508be3";
constexpr Compatibility kFirst = {.oldest_reader = 1, .oldest_writer = 1};

constexpr Step kStep = {.summary = "Notes",
                        .expand = {.sqlite = kCreateNotes, .postgres = kCreateNotes},
                        .after_expand = kFirst,
                        .after_contract = kFirst};
constexpr std::array kCatalog = {
    CatalogEntry{.number = 1, .name = "notes", .step = &kStep, .checksum = {kSum, kSum}}};
static_assert(has_no_gap(kCatalog));

constexpr Step kAlteredStep = {.summary = "Notes",
                               .expand = {.sqlite = "CREATE TABLE notes (x);", .postgres = ""},
                               .after_expand = kFirst,
                               .after_contract = kFirst};
constexpr std::array kAlteredCatalog = {
    CatalogEntry{.number = 1, .name = "notes", .step = &kAlteredStep, .checksum = {kSum, kSum}}};

Program program_of(Catalog catalog) noexcept {
  return {.name = "notes",
          .command = "notes serve --data",
          .release = "0.1.0",
          .format = 1,
          .catalog = catalog};
}

constexpr std::string_view kInsertNote = R"sql(INSERT INTO notes (text) VALUES ($1))sql";
constexpr std::string_view kCountNotes = R"sql(SELECT count(*) FROM notes)sql";
constexpr std::string_view kRaiseStamp = R"sql(
  UPDATE stamp SET format = 9, oldest_reader = $1, oldest_writer = $2, epoch = epoch + 1
)sql";

}  // namespace

Program sample_program() noexcept {
  return program_of(kCatalog);
}

Program altered_program() noexcept {
  return program_of(kAlteredCatalog);
}

Program sample_program_with(void (*at_step)(storage::Transaction&, const StepContext&)) {
  static Step step = kStep;
  static const std::array catalog = {
      CatalogEntry{.number = 1, .name = "notes", .step = &step, .checksum = {kSum, kSum}}};
  step.insert_rows = at_step;
  return program_of(catalog);
}

OpenOptions Opener::options(const std::filesystem::path& folder, Absence absence) {
  return {.folder = folder,
          .role = "test",
          .readers = 2,
          .absence = absence,
          .clock = clock,
          .ids = ids};
}

std::unique_ptr<DataSet> Opener::open(const std::filesystem::path& folder, const Program& program) {
  auto opened = DataSet::open(program, options(folder));
  if (!opened) throw std::runtime_error(opened.error().message);
  return std::move(*opened);
}

void write_note(storage::Database& database, const std::string& text) {
  database.write([&](storage::Transaction& transaction) {
    transaction.execute(kInsertNote, {text});
    return storage::Ending::commit;
  });
}

std::int64_t count_notes(storage::Database& database) {
  std::int64_t count = 0;
  database.read([&](storage::Transaction& transaction) {
    storage::Statement rows = transaction.query(kCountNotes);
    rows.next();
    count = rows.integer(0);
  });
  return count;
}

void raise_stamp(storage::Transaction& transaction, std::int64_t oldest_reader,
                 std::int64_t oldest_writer) {
  transaction.execute(kRaiseStamp, {oldest_reader, oldest_writer});
  append(transaction, {.upgrade = 2,
                       .step = 9,
                       .stage = "verified",
                       .release = "0.9.0",
                       .structure = transaction.structure()});
}

}  // namespace theseus::upgrade::testing
