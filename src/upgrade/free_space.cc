#include "upgrade/free_space.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <system_error>

namespace theseus::upgrade {
namespace {

namespace fs = std::filesystem;

fs::path nearest_there(const fs::path& folder) {
  std::error_code unreachable;
  fs::path path = fs::absolute(folder, unreachable);
  while (!fs::exists(path, unreachable) && path.has_relative_path()) path = path.parent_path();
  return path;
}

}  // namespace

std::int64_t free_bytes_of(const fs::path& folder) {
  std::error_code failure;
  const fs::space_info space = fs::space(nearest_there(folder), failure);
  return failure ? 0 : static_cast<std::int64_t>(space.available);
}

bool are_on_one_disk(const fs::path& one, const fs::path& other) {
  struct stat of_one {};
  struct stat of_other {};
  return ::stat(nearest_there(one).c_str(), &of_one) == 0 &&
         ::stat(nearest_there(other).c_str(), &of_other) == 0 && of_one.st_dev == of_other.st_dev;
}

std::string megabytes(std::int64_t bytes) {
  return fmt::format("{:.1f} MB", static_cast<double>(bytes) / 1e6);
}

}  // namespace theseus::upgrade
