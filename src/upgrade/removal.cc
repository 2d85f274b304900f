#include "upgrade/removal.h"

namespace theseus::upgrade {
bool remove_rows(const Site& site, const Removal& removal, Pace& pace) {
  if (removal.rows == nullptr) return true;
  const bool is_removed = run_to_the_end(pace, [&] {
    std::int64_t removed = 0;
    write_with_lock(site, [&](storage::Transaction& transaction) {
      pace.hold([&] { removed = removal.rows(transaction, pace.rows()); });
    });
    return removed;
  });
  return is_removed && run_to_the_end(pace, [&] {
           std::int64_t released = 0;
           write_with_lock(site, [&](storage::Transaction& transaction) {
             pace.hold([&] { released = transaction.release_pages(pace.rows()); });
           });
           return released;
         });
}

}  // namespace theseus::upgrade
