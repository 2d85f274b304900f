#include "backup/content_sum.h"

#include <fmt/format.h>

#include "base/bytes.h"
#include "base/hash.h"
#include "memory/bodies.h"
#include "storage/sqlite/sqlite_file.h"

namespace theseus::backup {
namespace {

constexpr std::string_view kRows = R"sql(
SELECT seq, time, kind, space, memory, revision, key FROM journal ORDER BY seq
)sql";

// Each part with its length before it, so that no two rows read alike.
class RowText {
 public:
  void add(std::string_view part) { text_ += fmt::format("{}:{};", part.size(), part); }
  void add_nothing() { text_ += "-;"; }
  void add(const std::optional<std::int64_t>& number) {
    number ? add(std::to_string(*number)) : add_nothing();
  }
  void add_blob(const storage::Statement& row, int column) {
    row.is_null(column) ? add_nothing() : add(base::text_of(row.blob(column)));
  }
  const std::string& text() const noexcept { return text_; }

 private:
  std::string text_;
};

RowText text_of(const storage::Statement& row, memory::BodyReader& bodies) {
  RowText text;
  text.add(row.integer(0));
  text.add(row.integer(1));
  text.add(row.text(2));
  text.add(row.optional_integer(3));
  text.add_blob(row, 4);
  text.add(row.optional_integer(5));
  text.add_blob(row, 6);
  const auto body = bodies.find(row.integer(0));
  body ? text.add(*body) : text.add_nothing();
  return text;
}

}  // namespace

std::string content_sum(const std::filesystem::path& database) {
  base::Sha256 sum{};
  storage::inspect_sqlite(database, [&](storage::Transaction& transaction) {
    memory::BodyReader bodies = memory::BodyReader::of_any_format(transaction);
    storage::Statement rows = transaction.query(kRows);
    while (rows.next()) {
      const std::string row = text_of(rows, bodies).text();
      sum = base::sha256(base::bytes_of(std::string(base::text_of(sum)) + row));
    }
  });
  return base::to_hex(sum);
}

}  // namespace theseus::backup
