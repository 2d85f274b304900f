#include "app/data_shapes.h"

#include "migrations/program.h"
#include "upgrade/status.h"

namespace theseus::app {

bool are_digests_complete(storage::Transaction& transaction) {
  return upgrade::find_new_shape(transaction, migrations::digests_step()) ==
         upgrade::NewShape::whole;
}

memory::SideTable tag_tables_of(storage::Transaction& transaction) {
  switch (upgrade::find_new_shape(transaction, migrations::tags_step())) {
    case upgrade::NewShape::with_queue:
      return memory::SideTable::with_queue;
    case upgrade::NewShape::whole:
      return memory::SideTable::alone;
    case upgrade::NewShape::incomplete:
      break;
  }
  return memory::SideTable::old_shape;
}

bool has_erases(upgrade::DataSet& data) {
  constexpr int kFirstFormat = 4;
  return data.access() != upgrade::Access::refused && data.stamp().format >= kFirstFormat;
}

bool keeps_erases(upgrade::DataSet& data) {
  return data.access() == upgrade::Access::read_write && has_erases(data);
}

}  // namespace theseus::app
