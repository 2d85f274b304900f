#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace theseus::tests {

/// One SQL statement of our sources: where its text begins, and the text.
struct SourceStatement {
  std::string file;
  int line = 0;
  std::string sql;
};

/// The string literals of a source, raw or not and joined where they stand side by side, that begin
/// with SELECT, INSERT, UPDATE, DELETE or WITH.
std::vector<SourceStatement> statements_in(const std::string& file, std::string_view source);

/// Those of every source below `folder`, but for tests and for what is SQLite's alone.
std::vector<SourceStatement> load_statements(const std::filesystem::path& folder);

}  // namespace theseus::tests
