#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "storage/database.h"

namespace theseus::memory {

enum class CellKind { integer, text, blob };

/// A column that is compared.
struct Column {
  std::string_view name;
  CellKind kind;
};

/// Cells as texts that are equal only where the cells are; nothing for NULL.
using Cells = std::vector<std::optional<std::string>>;

/// The cells of the current row under these columns, the first of which is `first` in the query.
Cells read_cells(const storage::Statement& row, int first, std::span<const Column> columns);

/// The names of the columns in which the two differ, separated by commas; empty where they do not.
std::string different_columns(std::span<const Column> columns, const Cells& expected,
                              const Cells& real);

/// Cells of values.
std::optional<std::string> cell_of(const std::optional<std::int64_t>& number);
std::optional<std::string> cell_of(const std::optional<base::Time>& time);
std::optional<std::string> cell_of(const std::optional<base::Id>& id);

}  // namespace theseus::memory
