#pragma once

#include <memory>
#include <vector>

#include "memory/memories.h"
#include "support/standing_clock.h"
#include "support/stored_data.h"
#include "support/temporary_folder.h"

namespace theseus::tests {

/// Data of this build's format in a folder of its own, with memories in every state, in four
/// spaces: revised, forgotten, restored, superseded, expiring and erased ones, by several keys, and
/// rows that concern no memory or no space.
class VariedData {
 public:
  VariedData();

  storage::Database& database() { return stored_.database(); }

 private:
  base::Id remember(int number);
  void change(int number, const base::Id& id);
  void write_rows_of_a_later_release();

  memory::WriteContext context(int number) const;

  TemporaryFolder folder_;
  StandingClock clock_;
  base::Uuid7Source ids_{clock_};
  StoredData stored_{folder_.path(), {clock_, ids_}};
  std::unique_ptr<memory::TextIndex> index_;
  memory::Memories memories_;
  std::vector<base::Id> remembered_;
};

}  // namespace theseus::tests
