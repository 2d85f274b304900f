#include "end_to_end/older_data.h"

#include <stdexcept>

#include "migrations/catalog.h"
#include "migrations/program.h"
#include "upgrade/upgrade_lock.h"

namespace theseus::tests {
namespace {

constexpr std::string_view kSpace = R"sql(
INSERT INTO spaces (number, hash, name, created_at, live, superseded, forgotten, rows, bytes)
VALUES (1, 1, 'old', 1, $1, 0, 0, $1, 0)
)sql";

constexpr std::string_view kRows = R"sql(
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO journal (seq, time, kind, space, memory, revision)
SELECT i, 1700000000000 + i, 'remember', 1, randomblob(16), 1 FROM n
)sql";

constexpr std::string_view kBodies = R"sql(
INSERT INTO bodies (seq, body)
SELECT seq, CASE WHEN seq <= $1 THEN 'no JSON' ELSE '{"text":"note ' || seq || '"}' END
FROM journal
)sql";

}  // namespace

upgrade::Program first_release() noexcept {
  upgrade::Program program = migrations::this_program();
  program.release = "0.1.0";
  program.format = 1;
  program.catalog = program.catalog.first(1);
  return program;
}

OtherProcess::OtherProcess(const std::filesystem::path& folder, const Opening& opening) {
  auto opened = upgrade::DataSet::open(opening.program, {.folder = folder,
                                                         .role = opening.role,
                                                         .absence = opening.absence,
                                                         .clock = clock_,
                                                         .ids = ids_,
                                                         .older = opening.older});
  if (!opened) throw std::runtime_error(opened.error().message);
  data_ = std::move(*opened);
}

void OtherProcess::take_lock() {
  data_->database().write([&](storage::Transaction& transaction) {
    upgrade::take_lock(transaction, data_->instance(), clock_.now(),
                       [](const base::Id&) { return true; });
    return storage::Ending::commit;
  });
}

void make_older_data(const std::filesystem::path& folder, const Notes& notes) {
  OtherProcess maker(folder, {.program = first_release(), .absence = upgrade::Absence::create});
  maker.data().database().write([&](storage::Transaction& transaction) {
    transaction.execute(kSpace, {notes.all});
    transaction.execute(kRows, {notes.all});
    transaction.execute(kBodies, {notes.broken});
    return storage::Ending::commit;
  });
  maker.close();
}

void expand_alone(const std::filesystem::path& folder) {
  OtherProcess(folder, {.program = migrations::this_program(), .older = upgrade::Older::upgrade})
      .close();
}

}  // namespace theseus::tests
