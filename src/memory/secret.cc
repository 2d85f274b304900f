#include "memory/secret.h"

#include <algorithm>

#include "base/error.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kSecret = R"sql(
SELECT secret FROM data_set WHERE one = 1
)sql";

}  // namespace

base::SipKey load_secret(storage::Transaction& transaction) {
  auto rows = transaction.query(kSecret);
  base::SipKey key;
  if (!rows.next() || rows.blob(0).size() < key.size()) {
    throw base::Error(base::ErrorKind::corrupt,
                      "the data set has no secret (table data_set); nothing was changed. Restore "
                      "it from a backup");
  }
  std::copy_n(rows.blob(0).begin(), key.size(), key.begin());
  return key;
}

}  // namespace theseus::memory
