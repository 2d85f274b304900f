#pragma once

#include <memory>
#include <stdexcept>
#include <string_view>

#include "base/clock.h"
#include "base/id.h"
#include "migrations/program.h"
#include "support/temporary_folder.h"
#include "upgrade/data_set.h"

namespace theseus::migrations::testing {

/// Data of this build's format in a folder of its own, open for as long as this object lives.
struct FreshData {
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
    auto opened = upgrade::DataSet::open(this_program(), {.folder = folder.path(),
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
