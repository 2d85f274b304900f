#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/id.h"
#include "retrieval/embedding/embedder.h"
#include "retrieval/embedding/lane_rows.h"
#include "retrieval/partition/partition.h"
#include "storage/database.h"

namespace theseus::retrieval {

/// A memory whose text has no vector rows in storage though its lane is ours.
struct MissingVectors {
  base::Id id;
  std::int64_t seq = 0;  ///< of its body
};

/// A memory that is left out, since its body is not the JSON that a body must be.
struct DamagedMemory {
  base::Id id;
  std::int64_t seq = 0;  ///< of its body
  std::string reason;
};

/// The partition of one space with what ties it to storage: the journal position that it stands at,
/// and the lane that its vectors come from. Not thread-safe while it changes.
class SpaceIndex {
 public:
  using Progress = std::function<void(std::int64_t rows)>;

  /// Empty, at the beginning of the journal. `embedder` may be null: keywords only.
  SpaceIndex(std::int64_t space, const Embedder* embedder);

  /// Takes in the space as the transaction sees it. `progress` is called with the rows read so far,
  /// and may throw to end the load.
  void load(storage::Transaction& transaction, const Progress& progress);

  /// What becomes of an index that was held to the journal.
  enum class Following {
    current,
    undone,  ///< the space was erased or the data restored: only a new load tells what is there
  };

  /// Follows the journal to `head`, the transaction's: each memory that a row behind the own
  /// position names, whatever the row's kind, is read again and stands as it is now.
  Following follow(storage::Transaction& transaction, std::int64_t head);

  const Partition& partition() const noexcept { return partition_; }
  std::int64_t space() const noexcept { return space_; }
  std::int64_t seq() const noexcept { return seq_; }

  /// Whether there are vectors, but of another model.
  bool is_foreign() const noexcept { return is_foreign_; }

  /// What the load found without rows, or with rows that cannot be read, and embedded for itself;
  /// the caller may add them to storage. Nothing when asked again.
  std::vector<MissingVectors> take_missing() noexcept { return std::exchange(missing_, {}); }

  const std::vector<DamagedMemory>& damaged() const noexcept { return damaged_; }

  /// Bytes held, for the memory budget.
  std::size_t bytes() const noexcept;

 private:
  void find_lane(storage::Transaction& transaction);
  void load_memories(storage::Transaction& transaction, const Progress& progress);
  void load_vectors(storage::Transaction& transaction);
  void embed_missing(storage::Transaction& transaction, const Progress& progress);
  void hold(storage::Transaction& transaction, const base::Id& id);
  void hold_row(storage::Transaction& transaction, const memory::CurrentRow& row);
  std::optional<memory::Content> find_content(const memory::CurrentRow& row);

  /// What storage has of the vectors of a text.
  enum class Stored { none, whole, damaged };
  Stored add_stored(DocumentNumber document, const VectorRow& row, Stored before);
  void add_embedded(DocumentNumber document, std::string_view text);

  /// A document that wants its vectors, by the seq of its body.
  struct Wanting {
    std::int64_t seq = 0;
    DocumentNumber document = 0;
    Stored stored = Stored::none;
  };

  std::int64_t space_;
  const Embedder* embedder_;
  Partition partition_;
  TermReader reader_;
  std::int64_t seq_ = 0;
  std::optional<std::int64_t> lane_;
  bool is_foreign_ = false;
  std::int64_t rows_read_ = 0;
  std::vector<Wanting> wanting_;  ///< while it loads
  std::vector<MissingVectors> missing_;
  std::vector<DamagedMemory> damaged_;
};

}  // namespace theseus::retrieval
