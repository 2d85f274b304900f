#include "upgrade/testing/expanded_site.h"

#include "upgrade/expansion.h"
#include "upgrade/upgrade_lock.h"

namespace theseus::upgrade::testing {

ExpandedSite::ExpandedSite() {
  change([&](storage::Transaction& transaction) {
    seize_lock(transaction, site_.instance.id, site_.clock.now());
  });
  expand_step(site_, entry(), {.upgrade = 2, .detail = "{}"});
}

void ExpandedSite::rewrite(std::int64_t number, const std::string& text) {
  change([&](storage::Transaction& transaction) {
    transaction.execute("UPDATE notes SET text = $2 WHERE number = $1", {number, text});
  });
}

void ExpandedSite::execute(std::string_view sql) {
  change([&](storage::Transaction& transaction) { transaction.execute(sql); });
}

std::vector<std::int64_t> ExpandedSite::numbers(std::string_view sql) {
  std::vector<std::int64_t> found;
  database().read([&](storage::Transaction& transaction) {
    storage::Statement rows = transaction.query(sql);
    while (rows.next()) found.push_back(rows.integer(0));
  });
  return found;
}

}  // namespace theseus::upgrade::testing
