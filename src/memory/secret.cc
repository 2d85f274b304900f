#include "memory/secret.h"

#include <algorithm>

#include "base/error.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kSecret = R"sql(
SELECT secret FROM data_set WHERE one = 1
)sql";

base::Bytes load_whole(storage::Transaction& transaction) {
  auto rows = transaction.query(kSecret);
  if (!rows.next() || rows.blob(0).size() < base::SipKey().size()) {
    throw base::Error(base::ErrorKind::corrupt,
                      "the data set has no secret (table data_set); nothing was changed. Restore "
                      "it from a backup");
  }
  return {rows.blob(0).begin(), rows.blob(0).end()};
}

}  // namespace

base::SipKey load_secret(storage::Transaction& transaction) {
  const base::Bytes secret = load_whole(transaction);
  base::SipKey key;
  std::copy_n(secret.begin(), key.size(), key.begin());
  return key;
}

forms::DigestKey load_digest_key(storage::Transaction& transaction) {
  return forms::DigestKey(load_whole(transaction));
}

}  // namespace theseus::memory
