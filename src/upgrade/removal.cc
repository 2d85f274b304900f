#include "upgrade/removal.h"

namespace theseus::upgrade {
namespace {

bool run_to_the_end(Pace& pace, const std::function<std::int64_t()>& batch) {
  while (!pace.is_stopped()) {
    if (pace.run(batch) == 0) return true;
  }
  return false;
}

}  // namespace

bool remove_rows(const Site& site, const Removal& removal, Pace& pace) {
  if (removal.rows == nullptr) return true;
  const bool is_removed = run_to_the_end(pace, [&] {
    std::int64_t removed = 0;
    write_with_lock(site, [&](storage::Transaction& transaction) {
      removed = removal.rows(transaction, pace.rows());
    });
    return removed;
  });
  return is_removed && run_to_the_end(pace, [&] {
           std::int64_t released = 0;
           write_with_lock(site, [&](storage::Transaction& transaction) {
             released = transaction.release_pages(pace.rows());
           });
           return released;
         });
}

}  // namespace theseus::upgrade
