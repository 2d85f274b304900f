#include "upgrade/removal.h"

namespace theseus::upgrade {
namespace {

// Each batch touches pages all over the file. To move them stops writers: of 32 MiB up to 157 ms,
// of 4 MiB 13 ms (measured at 200,000 memories).
constexpr std::int64_t kLogBytes = std::int64_t{4} << 20;

}  // namespace

bool remove_rows(const Site& site, const Removal& removal, Pace& pace) {
  if (removal.rows == nullptr) return true;
  const bool is_removed = run_to_the_end(pace, [&] {
    std::int64_t removed = 0;
    write_with_lock(site, [&](storage::Transaction& transaction) {
      pace.hold([&] { removed = removal.rows(transaction, pace.rows()); });
    });
    site.database.shorten_log(kLogBytes);
    return removed;
  });
  return is_removed && run_to_the_end(pace, [&] {
           std::int64_t released = 0;
           write_with_lock(site, [&](storage::Transaction& transaction) {
             pace.hold([&] { released = transaction.release_pages(pace.rows()); });
           });
           site.database.shorten_log(kLogBytes);
           return released;
         });
}

}  // namespace theseus::upgrade
