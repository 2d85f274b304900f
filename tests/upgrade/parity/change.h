#pragma once

#include <cstdint>
#include <random>
#include <set>
#include <string>
#include <variant>

#include "storage/database.h"

namespace theseus::tests {

/// A change of one table that no program made.
struct Change {
  std::string what;               ///< for the message of a test
  std::set<std::int64_t> spaces;  ///< of the rows that were changed
};

/// Makes random changes of `journal`, `bodies`, `memories` and `spaces`: another value in a cell,
/// another bit in one, two rows swapped, a row doubled, a row lost. What is no change of content is
/// not made: the same value, a body that is written otherwise, and the cells of the journal's row
/// of an erased body, which has no digest.
class Changer {
 public:
  Changer(storage::Transaction& transaction, std::mt19937& random)
      : transaction_(transaction), random_(random) {}

  Change make();

 private:
  using Value = std::variant<std::nullptr_t, std::int64_t, std::string>;
  struct Table;
  struct Picked;

  bool try_to_make(Change& change);
  bool change_cell(const Table& table, Change& change);
  bool change_bit(const Table& table, Change& change);
  bool swap(const Table& table, Change& change);
  bool double_row(const Table& table, Change& change);
  bool lose(const Table& table, Change& change);

  Picked pick_row(const Table& table);
  Value read(const Picked& row, std::size_t column);
  void write(const Picked& row, std::size_t column, const Value& value);
  bool set(const Picked& row, std::size_t column, const Value& value);
  Value other_value(const Table& table, std::size_t column, const Value& before);
  Value flipped(const Value& before);
  std::int64_t free_number(const Table& table);
  std::int64_t number(std::string_view sql);
  std::size_t below(std::size_t end);

  storage::Transaction& transaction_;
  std::mt19937& random_;
};

}  // namespace theseus::tests
