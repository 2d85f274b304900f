#include "upgrade/key.h"

#include "base/bytes.h"

namespace theseus::upgrade {

Key key_at(const storage::Statement& row, int column, KeyKind kind) {
  if (kind == KeyKind::integer) return row.integer(column);
  const base::BytesView bytes = row.blob(column);
  return base::Bytes(bytes.begin(), bytes.end());
}

std::string text_of(const Key& key) {
  if (const auto* number = std::get_if<std::int64_t>(&key)) return std::to_string(*number);
  return base::to_hex(std::get<base::Bytes>(key));
}

}  // namespace theseus::upgrade
