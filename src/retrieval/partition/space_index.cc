#include "retrieval/partition/space_index.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "memory/current.h"
#include "memory/journal.h"
#include "retrieval/partition/embedded_passages.h"
#include "retrieval/vector/quantized.h"

namespace theseus::retrieval {
namespace {

// Words whose stems are kept while a load reads many texts, and afterwards.
constexpr std::size_t kWordsOfALoad = 65536;
constexpr std::size_t kWordsOfAFollower = 1024;

// Bodies are left out on purpose: what a memory holds is read from its current row.
constexpr std::string_view kTail = R"sql(
  SELECT kind, space, memory FROM journal WHERE seq > $1 AND seq <= $2 ORDER BY seq
)sql";

struct Tail {
  std::vector<base::Id> memories;  ///< each once, in order of their first row
  bool is_undone = false;
};

/// The rows behind `after` that concern the space: its own, and those of a memory that it holds,
/// which a kind to come may take to another space.
Tail read_tail(storage::Transaction& transaction, const SpaceIndex& index, std::int64_t head) {
  Tail tail;
  std::unordered_set<base::Id> seen;
  auto rows = transaction.query(kTail, {index.seq(), head});
  while (rows.next()) {
    const std::string_view kind = rows.text(0);
    const auto of_space = rows.optional_integer(1);
    if (kind == "restore_data") tail.is_undone = true;
    const bool is_own = !of_space || *of_space == index.space();
    if (is_own && kind == "erase_space") tail.is_undone = true;
    const auto memory = rows.optional_id(2);
    if (!memory || !(is_own || index.partition().documents().find(*memory))) continue;
    if (seen.insert(*memory).second) tail.memories.push_back(*memory);
  }
  return tail;
}

PassageVector passage_of(const VectorRow& row, std::size_t dimension) {
  PassageVector passage{.start = row.start, .codes = std::nullopt};
  if (row.vector) passage.codes = view_of(*row.vector, dimension).codes;
  return passage;
}

std::size_t dimension_of(const Embedder* embedder) {
  return embedder == nullptr ? 1 : static_cast<std::size_t>(embedder->dimension());
}

}  // namespace

SpaceIndex::SpaceIndex(std::int64_t space, const Embedder* embedder)
    : space_(space),
      embedder_(embedder),
      partition_(dimension_of(embedder)),
      reader_(kWordsOfALoad) {}

void SpaceIndex::load(storage::Transaction& transaction, const Progress& progress) {
  seq_ = memory::journal_head(transaction);
  find_lane(transaction);
  load_memories(transaction, progress);
  if (embedder_ != nullptr && !is_foreign_) {
    load_vectors(transaction);
    embed_missing(transaction, progress);
  }
  wanting_ = {};
  reader_ = TermReader(kWordsOfAFollower);
}

SpaceIndex::Following SpaceIndex::follow(storage::Transaction& transaction, std::int64_t head) {
  const Tail tail = read_tail(transaction, *this, head);
  if (tail.is_undone) return Following::undone;
  if (!tail.memories.empty()) find_lane(transaction);
  for (const base::Id& id : tail.memories) hold(transaction, id);
  if (partition_.is_worn()) partition_.renumber(reader_);
  seq_ = head;
  return Following::current;
}

std::size_t SpaceIndex::bytes() const noexcept {
  return partition_.bytes() + reader_.bytes() + damaged_.capacity() * sizeof(DamagedMemory);
}

void SpaceIndex::find_lane(storage::Transaction& transaction) {
  if (embedder_ == nullptr || lane_ || is_foreign_) return;
  const LaneState state = lane_state(transaction, embedder_->fingerprint());
  lane_ = state.own;
  is_foreign_ = state.is_foreign();
}

void SpaceIndex::load_memories(storage::Transaction& transaction, const Progress& progress) {
  memory::for_each_current(transaction, space_, [&](const memory::CurrentRow& row) {
    progress(++rows_read_);
    const auto content = find_content(row);
    if (!content) return;
    partition_.hold(row, *content, reader_);
    const auto document = partition_.documents().find(row.id);
    if (document && partition_.keywords().holds(*document)) {
      wanting_.push_back({.seq = row.seq, .document = *document});
    }
  });
}

void SpaceIndex::load_vectors(storage::Transaction& transaction) {
  if (!lane_) return;
  const auto by_seq = [](const Wanting& left, const Wanting& right) {
    return left.seq < right.seq;
  };
  std::sort(wanting_.begin(), wanting_.end(), by_seq);
  auto wanting = wanting_.begin();
  for_each_vector(transaction, *lane_, space_, [&](const VectorRow& row) {
    while (wanting != wanting_.end() && wanting->seq < row.seq) ++wanting;
    if (wanting == wanting_.end() || wanting->seq != row.seq) return;
    wanting->stored = add_stored(wanting->document, row, wanting->stored);
  });
}

void SpaceIndex::embed_missing(storage::Transaction& transaction, const Progress& progress) {
  for (const Wanting& wanting : wanting_) {
    if (wanting.stored == Stored::whole) continue;
    const base::Id id = partition_.documents().id(wanting.document);
    memory::find_current(transaction, id, [&](const memory::CurrentRow& row) {
      if (const auto content = find_content(row)) add_embedded(wanting.document, content->text);
    });
    missing_.push_back({.id = id, .seq = wanting.seq});
    progress(rows_read_);
  }
}

void SpaceIndex::hold(storage::Transaction& transaction, const base::Id& id) {
  std::erase_if(damaged_, [&](const DamagedMemory& memory) { return memory.id == id; });
  bool is_here = false;
  memory::find_current(transaction, id, [&](const memory::CurrentRow& row) {
    is_here = row.space == space_;
    if (is_here) hold_row(transaction, row);
  });
  if (!is_here) partition_.drop(id);
}

void SpaceIndex::hold_row(storage::Transaction& transaction, const memory::CurrentRow& row) {
  const auto content = find_content(row);
  if (!content) {
    partition_.drop(row.id);
    return;
  }
  partition_.hold(row, *content, reader_);
  const DocumentNumber document = *partition_.documents().find(row.id);
  if (!partition_.keywords().holds(document) || embedder_ == nullptr || is_foreign_) return;
  Stored stored = Stored::none;
  if (lane_) {
    for_each_vector_of(transaction, {*lane_, space_, row.seq}, [&](const VectorRow& vector) {
      stored = add_stored(document, vector, stored);
    });
  }
  if (stored != Stored::whole) add_embedded(document, content->text);
}

/// Nothing for a body that cannot be read, which is noted: one damaged row must not keep a whole
/// space from being answered.
std::optional<memory::Content> SpaceIndex::find_content(const memory::CurrentRow& row) {
  if (!row.body) return memory::Content{};
  auto content = memory::parse_content(*row.body);
  if (content) return std::move(*content);
  damaged_.push_back({.id = row.id, .seq = row.seq, .reason = content.error().message});
  return std::nullopt;
}

/// Adds the next row of a text's vectors. One that cannot be read takes back those before it, so
/// that the text is embedded anew as a whole.
SpaceIndex::Stored SpaceIndex::add_stored(DocumentNumber document, const VectorRow& row,
                                          Stored before) {
  if (before == Stored::damaged) return before;
  if (!is_readable(row, partition_.dimension())) {
    partition_.drop_passages(document);
    return Stored::damaged;
  }
  partition_.add_passage(document, passage_of(row, partition_.dimension()));
  return Stored::whole;
}

void SpaceIndex::add_embedded(DocumentNumber document, std::string_view text) {
  const EmbeddedPassages embedded(*embedder_, text);
  for (const PassageVector& passage : embedded.passages()) {
    partition_.add_passage(document, passage);
  }
}

}  // namespace theseus::retrieval
