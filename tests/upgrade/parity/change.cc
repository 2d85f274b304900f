#include "change.h"

#include <array>
#include <nlohmann/json.hpp>
#include <span>
#include <vector>

#include "base/bytes.h"

namespace theseus::tests {
namespace {

using nlohmann::json;

enum class Kind { integer, text, blob };

struct ChangedColumn {
  std::string_view name;
  Kind kind;
  bool may_be_null = true;
};

constexpr std::array kJournal = {
    ChangedColumn{"seq", Kind::integer, false}, ChangedColumn{"time", Kind::integer, false},
    ChangedColumn{"kind", Kind::text, false},   ChangedColumn{"space", Kind::integer},
    ChangedColumn{"memory", Kind::blob},        ChangedColumn{"revision", Kind::integer},
    ChangedColumn{"key", Kind::blob},
};
constexpr std::array kBodies = {
    ChangedColumn{"seq", Kind::integer, false},
    ChangedColumn{"body", Kind::text},
};
constexpr std::array kMemories = {
    ChangedColumn{"id", Kind::blob, false},
    ChangedColumn{"space", Kind::integer, false},
    ChangedColumn{"seq", Kind::integer, false},
    ChangedColumn{"revision", Kind::integer, false},
    ChangedColumn{"state", Kind::text, false},
    ChangedColumn{"text_hash", Kind::integer},
    ChangedColumn{"created_at", Kind::integer, false},
    ChangedColumn{"revised_at", Kind::integer},
    ChangedColumn{"occurred_at", Kind::integer},
    ChangedColumn{"expires_at", Kind::integer},
    ChangedColumn{"forgotten_at", Kind::integer},
    ChangedColumn{"restorable_until", Kind::integer},
    ChangedColumn{"superseded_by", Kind::blob},
    ChangedColumn{"erased_at", Kind::integer},
    ChangedColumn{"due", Kind::integer},
};
constexpr std::array kSpaces = {
    ChangedColumn{"number", Kind::integer, false},
    ChangedColumn{"hash", Kind::integer},
    ChangedColumn{"name", Kind::text},
    ChangedColumn{"created_at", Kind::integer, false},
    ChangedColumn{"erased_at", Kind::integer},
    ChangedColumn{"live", Kind::integer, false},
    ChangedColumn{"superseded", Kind::integer, false},
    ChangedColumn{"forgotten", Kind::integer, false},
    ChangedColumn{"rows", Kind::integer, false},
    ChangedColumn{"bytes", Kind::integer, false},
};

}  // namespace

struct Changer::Table {
  std::string name;
  std::span<const ChangedColumn> columns;  // the first is the key
  std::string rows;                        // (key, space) of the rows that may be changed
};

struct Changer::Picked {
  const Table& table;
  Value key;
  std::int64_t space;
};

namespace {

// Of an erased row the digest is gone, so that nothing of it can be proven.
const std::string kRowsWithDigest =
    "SELECT j.seq, j.space FROM journal AS j JOIN digests AS d ON d.seq = j.seq ORDER BY j.seq";
const std::string kBodyRows =
    "SELECT b.seq, j.space FROM bodies AS b JOIN journal AS j ON j.seq = b.seq ORDER BY b.seq";

}  // namespace

Change Changer::make() {
  Change change;
  while (!try_to_make(change)) change = {};
  return change;
}

bool Changer::try_to_make(Change& change) {
  static const std::array<Table, 4> kTables = {
      Table{"journal", kJournal, kRowsWithDigest},
      Table{"bodies", kBodies, kBodyRows},
      Table{"memories", kMemories, "SELECT id, space FROM memories ORDER BY id"},
      Table{"spaces", kSpaces, "SELECT number, number FROM spaces ORDER BY number"},
  };
  const Table& table = kTables[below(kTables.size())];
  switch (below(5)) {
    case 0:
      return change_cell(table, change);
    case 1:
      return change_bit(table, change);
    case 2:
      return swap(table, change);
    case 3:
      return double_row(table, change);
    default:
      return lose(table, change);
  }
}

bool Changer::change_cell(const Table& table, Change& change) {
  const Picked row = pick_row(table);
  const std::size_t column = below(table.columns.size());
  change = {"another value in " + table.name + "." + std::string(table.columns[column].name),
            {row.space}};
  return set(row, column, other_value(table, column, read(row, column)));
}

bool Changer::change_bit(const Table& table, Change& change) {
  const Picked row = pick_row(table);
  const std::size_t column = below(table.columns.size());
  change = {"another bit in " + table.name + "." + std::string(table.columns[column].name),
            {row.space}};
  return set(row, column, flipped(read(row, column)));
}

bool Changer::swap(const Table& table, Change& change) {
  const Picked one = pick_row(table);
  const Picked other = pick_row(table);
  change = {"two rows swapped in " + table.name, {one.space, other.space}};
  if (one.key == other.key) return false;
  bool is_change = false;
  for (std::size_t column = 1; column < table.columns.size(); ++column) {
    const Value of_one = read(one, column);
    const Value of_other = read(other, column);
    if (of_one == of_other) continue;
    // A name's hash is unique, so one of the two makes room first.
    if (table.columns[column].may_be_null) write(one, column, nullptr);
    write(other, column, of_one);
    write(one, column, of_other);
    is_change = true;
  }
  return is_change;
}

bool Changer::double_row(const Table& table, Change& change) {
  const Picked row = pick_row(table);
  change = {"a row doubled in " + table.name, {row.space}};
  const bool is_memory = table.columns[0].kind == Kind::blob;
  // Of a body that is gone nothing tells whose it was.
  if (table.name == "bodies" && std::holds_alternative<std::nullptr_t>(read(row, 1))) return false;
  const Value key = is_memory ? flipped(row.key) : Value(free_number(table));
  if (table.name == "spaces") change.spaces = {std::get<std::int64_t>(key)};
  std::string columns;
  for (const ChangedColumn& column : table.columns.subspan(1)) {
    columns += column.name == "hash" ? ", NULL" : ", " + std::string(column.name);
  }
  const std::string sql = "INSERT INTO " + table.name + " SELECT $1" + columns + " FROM " +
                          table.name + " WHERE " + std::string(table.columns[0].name) + " = $2";
  if (is_memory) {
    transaction_.execute(sql, {base::bytes_of(std::get<std::string>(key)),
                               base::bytes_of(std::get<std::string>(row.key))});
  } else {
    transaction_.execute(sql, {std::get<std::int64_t>(key), std::get<std::int64_t>(row.key)});
  }
  return true;
}

bool Changer::lose(const Table& table, Change& change) {
  const Picked row = pick_row(table);
  change = {"a row lost in " + table.name, {row.space}};
  const std::string sql =
      "DELETE FROM " + table.name + " WHERE " + std::string(table.columns[0].name) + " = $1";
  if (const auto* id = std::get_if<std::string>(&row.key)) {
    transaction_.execute(sql, {base::bytes_of(*id)});
  } else {
    transaction_.execute(sql, {std::get<std::int64_t>(row.key)});
  }
  return true;
}

Changer::Picked Changer::pick_row(const Table& table) {
  std::vector<Picked> found;
  auto rows = transaction_.query(table.rows);
  while (rows.next()) {
    const bool is_id = table.columns[0].kind == Kind::blob;
    const Value key = is_id ? Value(std::string(base::text_of(rows.blob(0)))) : rows.integer(0);
    found.push_back({table, key, rows.optional_integer(1).value_or(0)});
  }
  return found[below(found.size())];
}

Changer::Value Changer::read(const Picked& row, std::size_t column) {
  const ChangedColumn& read = row.table.columns[column];
  const std::string sql = "SELECT " + std::string(read.name) + " FROM " + row.table.name +
                          " WHERE " + std::string(row.table.columns[0].name) + " = $1";
  const auto* id = std::get_if<std::string>(&row.key);
  auto rows = id != nullptr ? transaction_.query(sql, {base::bytes_of(*id)})
                            : transaction_.query(sql, {std::get<std::int64_t>(row.key)});
  rows.next();
  if (rows.is_null(0)) return nullptr;
  if (read.kind == Kind::integer) return rows.integer(0);
  return std::string(read.kind == Kind::text ? rows.text(0) : base::text_of(rows.blob(0)));
}

void Changer::write(const Picked& row, std::size_t column, const Value& value) {
  const ChangedColumn& written = row.table.columns[column];
  const std::string sql = "UPDATE " + row.table.name + " SET " + std::string(written.name) +
                          " = $1 WHERE " + std::string(row.table.columns[0].name) + " = $2";
  const auto parameter = [](const Value& bound, Kind kind) -> storage::Parameter {
    if (const auto* number = std::get_if<std::int64_t>(&bound)) return *number;
    const auto* text = std::get_if<std::string>(&bound);
    if (text == nullptr) return nullptr;
    if (kind == Kind::text) return *text;
    return base::bytes_of(*text);
  };
  transaction_.execute(
      sql, {parameter(value, written.kind), parameter(row.key, row.table.columns[0].kind)});
}

/// False where it is no change, or cannot be made.
bool Changer::set(const Picked& row, std::size_t column, const Value& value) {
  const Value before = read(row, column);
  if (value == before) return false;
  const bool is_body = row.table.columns[column].name == "body";
  const auto* text = std::get_if<std::string>(&value);
  const auto* old_text = std::get_if<std::string>(&before);
  if (is_body && text != nullptr && old_text != nullptr) {
    const json parsed = json::parse(*text, nullptr, false);
    if (!parsed.is_discarded() && parsed == json::parse(*old_text)) return false;
  }
  if (row.table.columns[column].name == "hash" || column == 0) {
    const auto* number = std::get_if<std::int64_t>(&value);
    const std::string name(row.table.columns[column].name);
    if (number != nullptr && this->number("SELECT count(*) FROM " + row.table.name + " WHERE " +
                                          name + " = " + std::to_string(*number)) > 0) {
      return false;
    }
  }
  write(row, column, value);
  return true;
}

Changer::Value Changer::other_value(const Table& table, std::size_t column, const Value& before) {
  const ChangedColumn& changed = table.columns[column];
  if (changed.may_be_null && below(4) == 0) return nullptr;
  if (changed.kind == Kind::integer) {
    const auto* number = std::get_if<std::int64_t>(&before);
    const auto near = static_cast<std::int64_t>(below(5)) - 2;
    return below(2) == 0 && number != nullptr ? *number + near
                                              : static_cast<std::int64_t>(below(1'000'000));
  }
  const auto* text = std::get_if<std::string>(&before);
  if (changed.kind == Kind::blob) {
    std::string bytes(16, '\0');
    for (char& byte : bytes) byte = static_cast<char>(below(256));
    return bytes;
  }
  if (changed.name == "body" && text != nullptr && below(2) == 0) {
    json body = json::parse(*text);
    body["another"] = below(1000);
    return body.dump();
  }
  constexpr std::array kTexts = {"", "live", "forgotten", "revise", "remember", "{}", "\xff"};
  return std::string(kTexts[below(kTexts.size())]);
}

/// NULL has no bits.
Changer::Value Changer::flipped(const Value& before) {
  if (const auto* number = std::get_if<std::int64_t>(&before)) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(*number) ^
                                     (std::uint64_t{1} << below(64)));
  }
  const auto* text = std::get_if<std::string>(&before);
  if (text == nullptr || text->empty()) return before;
  std::string flipped = *text;
  char& byte = flipped[below(flipped.size())];
  byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1U << below(8)));
  return flipped;
}

std::int64_t Changer::free_number(const Table& table) {
  return number("SELECT max(" + std::string(table.columns[0].name) + ") FROM " + table.name) + 5 +
         static_cast<std::int64_t>(below(100));
}

std::int64_t Changer::number(std::string_view sql) {
  auto rows = transaction_.query(sql);
  rows.next();
  return rows.integer(0);
}

std::size_t Changer::below(std::size_t end) {
  return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_);
}

}  // namespace theseus::tests
