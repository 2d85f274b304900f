#include "upgrade/carried_row.h"

#include "upgrade/key.h"
#include "upgrade/set_aside.h"

namespace theseus::upgrade {

RowCarrier::RowCarrier(storage::Transaction& transaction, const CatalogEntry& entry, base::Time now)
    : transaction_(transaction),
      entry_(entry),
      now_(now),
      has_aside_(has_set_aside(transaction, entry.number)) {}

Carried RowCarrier::carry(const Key& key) {
  const std::optional<base::Refusal> refusal = entry_.step->carry->row(transaction_, key);
  if (refusal) {
    set_aside(
        transaction_,
        {.step = entry_.number, .key = text_of(key), .reason = refusal->message, .time = now_});
    has_aside_ = true;
    return Carried::set_aside;
  }
  if (has_aside_) take_from_aside(transaction_, entry_.number, text_of(key));
  return Carried::done;
}

}  // namespace theseus::upgrade
