#pragma once

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string_view>

#include "base/clock.h"
#include "base/id.h"
#include "migrations/program.h"
#include "support/temporary_folder.h"
#include "upgrade/data_set.h"

namespace theseus::migrations::testing {

/// This build as it was when it knew no later format.
inline upgrade::Program program_of(std::int64_t format) {
  upgrade::Program program = this_program();
  program.format = format;
  program.catalog = program.catalog.first(static_cast<std::size_t>(format));
  return program;
}

/// Data of this build's format, or of an older one, in a folder of its own, open for as long as
/// this object lives.
struct FreshData {
  explicit FreshData(std::int64_t format = this_program().format) : program(program_of(format)) {}

  upgrade::Program program;
  tests::TemporaryFolder folder;
  base::SystemClock clock;
  base::Uuid7Source ids{clock};
  std::unique_ptr<upgrade::DataSet> data = open();

  storage::Database& database() { return data->database(); }

  void execute(std::string_view sql) {
    database().write([&](storage::Transaction& transaction) {
      transaction.execute(sql);
      return storage::Ending::commit;
    });
  }

 private:
  std::unique_ptr<upgrade::DataSet> open() {
    auto opened = upgrade::DataSet::open(program, {.folder = folder.path(),
                                                   .role = "test",
                                                   .readers = 2,
                                                   .absence = upgrade::Absence::create,
                                                   .clock = clock,
                                                   .ids = ids});
    if (!opened) throw std::runtime_error(opened.error().message);
    return std::move(*opened);
  }
};

}  // namespace theseus::migrations::testing
