#include <array>

#include "base/hash.h"
#include "memory/current.h"
#include "memory/parity/cells.h"
#include "memory/parity/findings.h"
#include "memory/parity/lives.h"
#include "memory/secret.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kMemories = R"sql(
SELECT id, space, seq, revision, state, created_at, revised_at, forgotten_at, restorable_until,
  superseded_by, erased_at, text_hash, occurred_at, expires_at, due
FROM memories ORDER BY id
)sql";

constexpr std::array kColumns = {
    Column{"space", CellKind::integer},        Column{"seq", CellKind::integer},
    Column{"revision", CellKind::integer},     Column{"state", CellKind::text},
    Column{"created_at", CellKind::integer},   Column{"revised_at", CellKind::integer},
    Column{"forgotten_at", CellKind::integer}, Column{"restorable_until", CellKind::integer},
    Column{"superseded_by", CellKind::blob},   Column{"erased_at", CellKind::integer},
    Column{"text_hash", CellKind::integer},    Column{"occurred_at", CellKind::integer},
    Column{"expires_at", CellKind::integer},   Column{"due", CellKind::integer},
};

constexpr std::size_t kState = 3;
constexpr std::size_t kFirstOfContent = 10;  // from text_hash on the cells come from the body

/// One row of `memories`.
struct StoredCells {
  base::Bytes id;
  Cells cells;

  std::int64_t space() const { return std::stoll(cells.front().value_or("0")); }
};

class MemoryCheck {
 public:
  MemoryCheck(storage::Transaction& transaction, Findings& findings)
      : findings_(findings),
        secret_(load_secret(transaction)),
        lives_(transaction),
        rows_(transaction.query(kMemories)) {}

  /// Both come ordered by id.
  void run() {
    auto life = lives_.next();
    auto stored = next_stored();
    while (life || stored) {
      const int order = compare(life, stored);
      if (order == 0) {
        check(*life, *stored);
      } else if (order < 0) {
        check_missing(*life);
      } else {
        add(stored->space(), stored->id, "is not in the journal");
      }
      if (order <= 0) life = lives_.next();
      if (order >= 0) stored = next_stored();
    }
  }

 private:
  std::optional<StoredCells> next_stored() {
    if (!rows_.next()) return std::nullopt;
    ++findings_.report.memories;
    return StoredCells{{rows_.blob(0).begin(), rows_.blob(0).end()},
                       read_cells(rows_, 1, kColumns)};
  }

  static int compare(const std::optional<Life>& life, const std::optional<StoredCells>& stored) {
    if (!stored) return -1;
    if (!life) return 1;
    const base::BytesView id = life->memory.id.view();
    return base::text_of(id).compare(base::text_of(stored->id));
  }

  void check(const Life& life, const StoredCells& stored);
  void check_missing(const Life& life);
  Cells expected_cells(const Life& life, const Cells& real) const;
  void count(const Life& life, State state) { ++findings_.spaces[life.space].memories[state]; }

  void add(std::int64_t space, base::BytesView id, const std::string& what) {
    findings_.add({.space = space,
                   .table = "memories",
                   .what = "memory " + base::to_hex(id) + " " + what,
                   .memory = id.size() == 16 ? std::optional(base::id_of(id)) : std::nullopt});
  }

  Findings& findings_;
  base::SipKey secret_;
  Lives lives_;
  storage::Statement rows_;
};

void MemoryCheck::check(const Life& life, const StoredCells& stored) {
  if (!life.is_understood) {
    count(life, find_state(stored.cells[kState].value_or("")).value_or(State::unknown));
    return;
  }
  if (!life.was_remembered)
    return add(life.space, stored.id, "was never remembered in the journal");
  count(life, life.memory.state);
  const std::string names =
      different_columns(kColumns, expected_cells(life, stored.cells), stored.cells);
  if (!names.empty()) add(life.space, stored.id, "is not what the journal says: " + names);
}

void MemoryCheck::check_missing(const Life& life) {
  if (!life.was_remembered || !life.is_understood) return;
  count(life, life.memory.state);
  add(life.space, life.memory.id.view(), "is in the journal, and has no row");
}

/// What a body that cannot be read would say is left as it is: the row's digest tells of it.
Cells MemoryCheck::expected_cells(const Life& life, const Cells& real) const {
  const Memory& memory = life.memory;
  Cells cells = {std::to_string(life.space),
                 std::to_string(memory.seq),
                 std::to_string(memory.revision),
                 std::string(name_of(memory.state)),
                 cell_of(std::optional(memory.created_at)),
                 cell_of(memory.revised_at),
                 cell_of(memory.forgotten_at),
                 cell_of(memory.restorable_until),
                 cell_of(memory.superseded_by),
                 cell_of(memory.erased_at)};
  cells.resize(kColumns.size());
  if (memory.state == State::erased) return cells;
  const auto content = parse_content(life.body.value_or(""));
  if (!content) {
    std::copy(real.begin() + kFirstOfContent, real.end(), cells.begin() + kFirstOfContent);
    return cells;
  }
  const bool is_forgotten = memory.state == State::forgotten;
  cells[kFirstOfContent] = std::to_string(base::sip_hash(secret_, base::bytes_of(content->text)));
  cells[kFirstOfContent + 1] = cell_of(content->occurred_at);
  cells[kFirstOfContent + 2] = cell_of(content->expires_at);
  cells[kFirstOfContent + 3] =
      cell_of(is_forgotten ? memory.restorable_until : content->expires_at);
  return cells;
}

}  // namespace

void check_memories(storage::Transaction& transaction, Findings& findings) {
  MemoryCheck(transaction, findings).run();
}

}  // namespace theseus::memory
