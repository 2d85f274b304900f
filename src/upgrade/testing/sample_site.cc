#include "upgrade/testing/sample_site.h"

#include <unistd.h>

#include <fstream>

#include "storage/sqlite/sqlite_file.h"
#include "upgrade/creation.h"

namespace theseus::upgrade::testing {

SampleSite::SampleSite()
    : instance_{.id = ids_.next(),
                .release = "0.1.0",
                .format = 1,
                .role = "test",
                .host = "here",
                .pid = ::getpid(),
                .started = clock_.now(),
                .opened = clock_.now()},
      turnstile_(folder_.path()) {
  turnstile_.hold_open_shared();
  storage::ensure_sqlite_file(file(), turnstile_);
  open();
  const Program program = sample_program();
  change([&](storage::Transaction& transaction) {
    create_data(transaction, storage::Dialect::sqlite,
                {.program = program, .instance = instance_, .ids = ids_, .now = clock_.now()});
  });
}

std::filesystem::path SampleSite::file() const {
  return folder() / storage::kDatabaseName;
}

Site SampleSite::site(const Program& program, storage::Database& database) {
  return {.program = program,
          .database = database,
          .folder = folder(),
          .instance = instance_,
          .clock = clock_,
          .ids = ids_};
}

void SampleSite::while_closed(const std::function<void(const std::filesystem::path&)>& work) {
  database_->checkpoint();
  database_.reset();
  work(file());
  open();
}

void SampleSite::write_long_notes() {
  constexpr int kNotes = 40;
  for (int note = 0; note < kNotes; ++note) write_note(*database_, std::string(100'000, 'x'));
}

void SampleSite::change(const std::function<void(storage::Transaction&)>& work) {
  database_->write([&](storage::Transaction& transaction) {
    work(transaction);
    return storage::Ending::commit;
  });
}

void SampleSite::open() {
  database_ = storage::open_sqlite({.file = file(), .readers = 2}, turnstile_);
}

void damage_a_page(const std::filesystem::path& file) {
  constexpr std::uintmax_t kPageBytes = 4096;
  const std::uintmax_t page = std::filesystem::file_size(file) / kPageBytes / 2;
  std::fstream(file, std::ios::binary | std::ios::in | std::ios::out)
      .seekp(static_cast<std::streamoff>(page * kPageBytes))
      .write(std::string(64, '\x5a').data(), 64);
}

}  // namespace theseus::upgrade::testing
