#include "memory/parity/cells.h"

namespace theseus::memory {

Cells read_cells(const storage::Statement& row, int first, std::span<const Column> columns) {
  Cells cells;
  cells.reserve(columns.size());
  for (int i = first; const Column& column : columns) {
    if (row.is_null(i)) {
      cells.emplace_back();
    } else if (column.kind == CellKind::integer) {
      cells.push_back(cell_of(std::optional(row.integer(i))));
    } else if (column.kind == CellKind::text) {
      cells.emplace_back(row.text(i));
    } else {
      cells.emplace_back(base::to_hex(row.blob(i)));
    }
    ++i;
  }
  return cells;
}

std::string different_columns(std::span<const Column> columns, const Cells& expected,
                              const Cells& real) {
  std::string names;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (expected[i] == real[i]) continue;
    if (!names.empty()) names += ", ";
    names += columns[i].name;
  }
  return names;
}

std::optional<std::string> cell_of(const std::optional<std::int64_t>& number) {
  return number ? std::optional(std::to_string(*number)) : std::nullopt;
}

std::optional<std::string> cell_of(const std::optional<base::Time>& time) {
  return time ? cell_of(std::optional(base::to_milliseconds(*time))) : std::nullopt;
}

std::optional<std::string> cell_of(const std::optional<base::Id>& id) {
  return id ? std::optional(base::to_hex(id->view())) : std::nullopt;
}

}  // namespace theseus::memory
