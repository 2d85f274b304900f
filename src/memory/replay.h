#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/clock.h"
#include "base/hash.h"
#include "base/id.h"
#include "forms/digest.h"
#include "memory/bodies.h"
#include "memory/digest_writer.h"
#include "memory/refold.h"
#include "memory/tag_writer.h"
#include "memory/text_index.h"
#include "storage/database.h"

namespace theseus::memory {

/// A row of a journal as it stands, whoever wrote it. Borrowed for one call.
struct ReplayedRow {
  std::int64_t seq = 0;
  base::Time time{};
  std::string_view kind = {};
  std::optional<std::int64_t> space = {};
  std::optional<base::BytesView> memory = {};
  std::optional<std::int64_t> revision = {};
  std::optional<base::BytesView> key = {};
  BodyRow body = {};
};

/// Behind `after`, up to `last`, at most `limit` rows.
struct ReplayedRange {
  std::int64_t after = 0;
  std::int64_t last = 0;
  int limit = 0;
};

/// Calls `row` for each of them in order. Returns the seq of the last one, or `after`.
std::int64_t for_each_replayed_row(storage::Transaction& transaction, const ReplayedRange& range,
                                   const std::function<void(const ReplayedRow&)>& row);

/// Lays rows of another journal of the same data set onto this one, with their own numbers and
/// times, in one write transaction: each with its digest, its body and its tags, so that all tables
/// are what the fold over the longer journal gives. An `erase` row, and an `erase_space` row, takes
/// the content that stands before it. Rows of kinds that this release does not know are copied, and
/// change nothing else. Must not outlive what it is made of.
class Replay {
 public:
  struct Parts {
    storage::Transaction& transaction;
    TextIndex& index;  ///< told of texts that are current no more
    const base::SipKey& secret;
    const forms::DigestKey& digest_key;
  };

  explicit Replay(const Parts& parts)
      : parts_(parts), digests_(parts.transaction, parts.digest_key), bodies_(parts.transaction) {}

  /// In the order of their numbers, all above the head.
  void lay(const ReplayedRow& row);

  /// Brings memories, counters and roots up to what was laid; must be the last call.
  void finish();

 private:
  struct Counted {
    std::int64_t rows = 0;
    std::int64_t bytes = 0;
    std::map<State, std::int64_t> memories;
  };

  void insert(const ReplayedRow& row);
  void insert_space(const ReplayedRow& row);
  void note_tags(const ReplayedRow& row, const base::Id& memory);
  void describe_tag(const ReplayedRow& row);
  void erase_memory(const ReplayedRow& row, const base::Id& memory);
  void erase_space(const ReplayedRow& row);
  void erase_bodies(const std::vector<std::int64_t>& seqs, std::int64_t space);
  void refold(const base::Id& memory);
  TagWriter& tags_of(std::int64_t space);

  Parts parts_;
  DigestWriter digests_;
  BodyWriter bodies_;
  std::map<std::int64_t, TagWriter> tags_;   // by space
  std::map<std::int64_t, Counted> counted_;  // by space
  std::set<base::Id> touched_;
};

}  // namespace theseus::memory
