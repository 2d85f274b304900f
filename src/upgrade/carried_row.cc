#include "upgrade/carried_row.h"

#include "upgrade/key.h"
#include "upgrade/set_aside.h"

namespace theseus::upgrade {

Carried carry_row(storage::Transaction& transaction, const CatalogEntry& entry, const Key& key,
                  base::Time now) {
  const std::optional<base::Refusal> refusal = entry.step->carry->row(transaction, key);
  if (refusal) {
    set_aside(transaction,
              {.step = entry.number, .key = text_of(key), .reason = refusal->message, .time = now});
    return Carried::set_aside;
  }
  take_from_aside(transaction, entry.number, text_of(key));
  return Carried::done;
}

}  // namespace theseus::upgrade
