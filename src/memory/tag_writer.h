#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/hash.h"
#include "base/id.h"
#include "storage/database.h"

namespace theseus::memory {

/// A tag and the hash that finds it.
struct TagName {
  std::int64_t hash = 0;
  std::string name;
};

TagName tag_name(const base::SipKey& secret, std::string_view name);

/// Each once, in any order.
std::vector<TagName> tag_names(const base::SipKey& secret, const std::vector<std::string>& tags);

/// Keeps the tables of tags to what the bodies of one space say, in one write transaction. The rows
/// of a memory must be written before the journal row that they belong to: a trigger queues every
/// row that it does not find here.
class TagWriter {
 public:
  TagWriter(storage::Transaction& transaction, std::int64_t space)
      : transaction_(transaction), space_(space) {}

  /// Of a memory that is new.
  void add(const base::Id& memory, std::int64_t seq, const std::vector<TagName>& tags);
  /// Instead of what the memory had; a tag that nothing names any more goes.
  void replace(const base::Id& memory, std::int64_t seq, const std::vector<TagName>& tags);

  /// `seq` is that of the `tag` row with its description; nothing takes the description away, and
  /// the tag with it where no memory has it.
  void describe(const TagName& tag, std::optional<std::int64_t> seq);

 private:
  std::set<std::int64_t> tags_of(const base::Id& memory);
  std::int64_t ensure(const TagName& tag);
  void drop_unused(std::int64_t number);

  storage::Transaction& transaction_;
  std::int64_t space_;
  std::unordered_map<std::int64_t, std::int64_t> numbers_;  // by hash
};

}  // namespace theseus::memory
