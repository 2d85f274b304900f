#include "storage/sqlite/file_rewrite.h"

#include <fmt/format.h>

#include <system_error>

#include "base/error.h"
#include "storage/sqlite/database_copy.h"

namespace theseus::storage {
namespace {

namespace fs = std::filesystem;

fs::path folder_of(const fs::path& file) {
  return fs::absolute(file).parent_path();
}

void require_room(const fs::path& file) {
  std::error_code unknown;
  const fs::space_info space = fs::space(folder_of(file), unknown);
  const std::int64_t needed = bytes_to_rewrite(file);
  if (unknown || static_cast<std::int64_t>(space.available) >= needed) return;
  throw base::Error(
      base::ErrorKind::full,
      fmt::format(
          "Writing {} anew takes {} bytes of its disk for a while, and {} are free. Nothing "
          "was changed. Make room there and try again.",
          file.string(), needed, space.available));
}

// SQLite's place for such files is one of the whole process, which nothing else of ours uses: all
// other connections keep what is temporary in memory, where a whole database may not fit.
class FilesBeside {
 public:
  explicit FilesBeside(Connection& connection) : connection_(connection) {
    set_folder(folder_of(connection.file()).string());
    connection_.execute_script("PRAGMA temp_store = FILE");
  }
  ~FilesBeside() {
    sqlite3_exec(connection_.handle(), "PRAGMA temp_store = MEMORY", nullptr, nullptr, nullptr);
    sqlite3_exec(connection_.handle(), "PRAGMA temp_store_directory = ''", nullptr, nullptr,
                 nullptr);
  }
  FilesBeside(const FilesBeside&) = delete;
  FilesBeside& operator=(const FilesBeside&) = delete;

 private:
  void set_folder(const std::string& folder) {
    std::string quoted;
    for (const char letter : folder) quoted += letter == '\'' ? "''" : std::string(1, letter);
    connection_.execute_script(fmt::format("PRAGMA temp_store_directory = '{}'", quoted));
  }

  Connection& connection_;
};

}  // namespace

std::int64_t bytes_to_rewrite(const fs::path& file) {
  const DatabaseSize size = size_of_sqlite(file);
  return 2 * size.file_bytes + size.log_bytes;
}

void rewrite_file(Connection& connection) {
  require_room(connection.file());
  const FilesBeside files(connection);
  connection.execute_script("VACUUM");
}

}  // namespace theseus::storage
