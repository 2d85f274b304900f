#include "upgrade/unguarded_database.h"

namespace theseus::upgrade {

void UnguardedDatabase::read(const storage::ReadWork& work) {
  database_.read([&](storage::Transaction& transaction) {
    note_(transaction);
    work(transaction);
  });
}

void UnguardedDatabase::write(const storage::WriteWork& work) {
  database_.write([&](storage::Transaction& transaction) {
    note_(transaction);
    return work(transaction);
  });
}

}  // namespace theseus::upgrade
