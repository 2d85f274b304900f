#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <variant>

#include "base/bytes.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "storage/database.h"

namespace theseus::upgrade {

/// The lowest formats that a program must know to read, and to write, data with a step in it.
struct Compatibility {
  std::int64_t oldest_reader = 0;
  std::int64_t oldest_writer = 0;
};

/// The same statements for each database, as their files stand.
struct SqlByDialect {
  std::string_view sqlite = {};
  std::string_view postgres = {};

  constexpr std::string_view of(storage::Dialect dialect) const noexcept {
    return dialect == storage::Dialect::sqlite ? sqlite : postgres;
  }
};

/// What a step may know of the program and the moment in which it runs.
struct StepContext {
  std::string_view release;
  base::Time now;
  base::IdSource& ids;
};

/// The key of one row of the old shape, as the step's queue and statements name it.
using Key = std::variant<std::int64_t, base::Bytes>;
enum class KeyKind { integer, bytes };

/// Puts the key of a row that an older program writes into the step's queue, in the transaction of
/// that program. The engine makes the trigger `carry_<step>_<name>` of it in either dialect; it
/// uses nothing but SQL, since a function of ours would fail the older program's write.
struct QueueTrigger {
  std::string_view name;
  std::string_view event;  ///< `INSERT ON journal`, `UPDATE OF body ON bodies`
  std::string_view when;   ///< a condition on NEW: that the new shape is not there
  std::string_view key;    ///< `NEW.seq`
};

/// How each row of the old shape comes to the new one, while programs of either shape write.
struct Carry {
  KeyKind key = KeyKind::integer;
  /// (position, key) of the next $2 rows of the old shape behind position $1, by position: an
  /// integer above 0 under which later rows only come later.
  std::string_view page = {};
  /// How many rows `page` walks through up to position $1.
  std::string_view count = {};
  /// About how many there are, from kept counters: a time proportional to no table of content.
  std::string_view expected = {};
  /// About how many bytes the new shape takes beyond `Cost::bytes_a_row`, likewise; empty for none.
  std::string_view expected_bytes = {};
  /// Derives the new shape from the old row as it now stands, erased ones too, however often it is
  /// called. A refusal says why the row cannot be carried; nothing was written then.
  std::optional<base::Refusal> (*row)(storage::Transaction&, const Key&) = nullptr;
  std::span<const QueueTrigger> triggers = {};
  /// The keys of rows whose new shape is not what it must be, those in the queue left out.
  std::string_view proof = {};
  /// Whether the new shape of one row says exactly what the old one says: what SQL cannot prove.
  /// Asked of each row before the step is verified, and once more before the old shape goes, in
  /// short read transactions. True where a row has no new shape yet, since the proof finds that.
  /// Null where the proof says it all.
  bool (*check)(storage::Transaction&, const Key&) = nullptr;
};

/// How a shape is taken away: its rows in batches, then what held them.
struct Removal {
  /// Takes up to `limit` rows and gives how many it took; 0 when none is left. Values that the
  /// shape that stays cannot hold go to `kept_aside` first. Null where there are no rows.
  std::int64_t (*rows)(storage::Transaction&, std::int64_t limit) = nullptr;
  /// Drops what is empty by then, triggers before their tables.
  SqlByDialect drop = {};
};

/// What a step is estimated to cost where no rehearsal has measured it.
struct Cost {
  double carry_microseconds_a_row = 0;
  double removal_microseconds_a_row = 0;  ///< of revert
  std::int64_t bytes_a_row = 0;           ///< that the new shape takes on disk
};

/// One change from a format to the next. Its parts are run by the engine and are frozen once
/// released.
struct Step {
  std::string_view summary = {};
  /// What an operator must know of it beyond the summary; empty where there is nothing.
  std::string_view note = {};
  SqlByDialect expand = {};
  /// Rows that SQL alone cannot make, in the transaction of `expand`; null where there are none.
  void (*insert_rows)(storage::Transaction&, const StepContext&) = nullptr;
  /// Null where there are no rows to carry.
  const Carry* carry = nullptr;
  Removal contract = {};          ///< of the old shape
  Removal revert = {};            ///< of the new shape
  std::string_view one_way = {};  ///< why it cannot be reverted; empty when it can
  Compatibility after_expand = {};
  Compatibility after_contract = {};
  Cost cost = {};
};

}  // namespace theseus::upgrade
