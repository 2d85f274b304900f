#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/id.h"
#include "memory/memory.h"
#include "storage/database.h"

namespace theseus::tests {

/// What whoever wrote to the data was told, and every journal row that was ever seen: what must
/// still be there, whichever upgrades and rollbacks came between.
class WalkModel {
 public:
  /// A memory as an answer gave it. Its words stand in all that is written of it, and nowhere else.
  void note(const memory::Memory& memory, const std::string& words);
  void note_erased(const base::Id& id);
  void note_description(const std::string& space, const std::string& tag, const std::string& text);

  std::vector<base::Id> memories() const;  ///< that are not erased
  const memory::Memory& memory(const base::Id& id) const { return told_.at(id).memory; }
  const std::string& words(const base::Id& id) const { return told_.at(id).words; }

  /// What was told and is not so, where the texts are laid out. `may_grow` where something was
  /// written since the last look.
  std::string fault_of(storage::Transaction& transaction, bool may_grow);

  /// Where the text of an erased memory can still be read, in the same transaction.
  std::string fault_of_erased(storage::Transaction& transaction) const;

 private:
  struct Told {
    memory::Memory memory;
    std::string words;
  };

  std::string fault_of_journal(storage::Transaction& transaction, bool may_grow);
  std::string fault_of_memories(storage::Transaction& transaction) const;
  std::string fault_of_descriptions(storage::Transaction& transaction) const;

  std::map<base::Id, Told> told_;
  std::set<base::Id> erased_;
  std::map<std::pair<std::string, std::string>, std::string> descriptions_;
  std::map<std::int64_t, std::string> journal_;  ///< rows by seq
};

}  // namespace theseus::tests
