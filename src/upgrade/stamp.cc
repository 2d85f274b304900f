#include "upgrade/stamp.h"

#include <string_view>

#include "base/error.h"

namespace theseus::upgrade {
namespace {

constexpr std::string_view kSelectStamp = R"sql(
  SELECT format, oldest_reader, oldest_writer, epoch, hold FROM stamp WHERE one = 1
)sql";
constexpr std::string_view kSelectEpoch = R"sql(SELECT epoch FROM stamp WHERE one = 1)sql";
constexpr std::string_view kInsertStamp = R"sql(
  INSERT INTO stamp (one, format, oldest_reader, oldest_writer, epoch, hold)
  VALUES (1, $1, $2, $3, $4, $5)
)sql";

constexpr std::string_view kUpdateStamp = R"sql(
  UPDATE stamp SET format = $1, oldest_reader = $2, oldest_writer = $3, epoch = $4, hold = $5
  WHERE one = 1
)sql";

storage::Statement load_row(storage::Transaction& transaction, std::string_view sql) {
  storage::Statement rows = transaction.query(sql);
  if (!rows.next()) {
    throw base::Error(base::ErrorKind::corrupt,
                      "The data has lost its stamp, the row that says of which format it is. "
                      "Nothing was written; restore the newest backup.");
  }
  return rows;
}

}  // namespace

Stamp load_stamp(storage::Transaction& transaction) {
  const storage::Statement row = load_row(transaction, kSelectStamp);
  return {.format = row.integer(0),
          .oldest_reader = row.integer(1),
          .oldest_writer = row.integer(2),
          .epoch = row.integer(3),
          .hold = row.optional_integer(4)};
}

std::int64_t load_epoch(storage::Transaction& transaction) {
  return load_row(transaction, kSelectEpoch).integer(0);
}

void insert_stamp(storage::Transaction& transaction, const Stamp& stamp) {
  transaction.execute(kInsertStamp, {stamp.format, stamp.oldest_reader, stamp.oldest_writer,
                                     stamp.epoch, stamp.hold});
}

void update_stamp(storage::Transaction& transaction, const Stamp& stamp) {
  transaction.execute(kUpdateStamp, {stamp.format, stamp.oldest_reader, stamp.oldest_writer,
                                     stamp.epoch, stamp.hold});
}

}  // namespace theseus::upgrade
