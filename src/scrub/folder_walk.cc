#include "scrub/folder_walk.h"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>

#include "base/error.h"

namespace theseus::scrub {
namespace {

namespace fs = std::filesystem;

class Walk {
 public:
  Walk(const fs::path& root, const std::vector<std::string>& left_out,
       const std::function<void(const fs::path&)>& sink)
      : root_(root), left_out_(left_out), sink_(sink) {}

  void walk(const fs::path& folder) const {
    std::error_code error;
    fs::directory_iterator entries(folder, error);
    for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
      if (!is_left_out(entries->path())) look_at(*entries);
    }
    if (!error || error == std::errc::no_such_file_or_directory) return;
    throw base::Error(base::ErrorKind::unavailable,
                      fmt::format("{} cannot be read: {}", folder.string(), error.message()));
  }

 private:
  void look_at(const fs::directory_entry& entry) const {
    std::error_code gone;
    if (entry.is_directory(gone) && !entry.is_symlink(gone)) return walk(entry.path());
    if (entry.is_regular_file(gone)) sink_(entry.path());
  }

  bool is_left_out(const fs::path& path) const {
    return std::ranges::any_of(left_out_, [&](const std::string& copy) {
      std::error_code gone;
      return root_ / copy == path || fs::equivalent(root_ / copy, path, gone);
    });
  }

  const fs::path& root_;
  const std::vector<std::string>& left_out_;
  const std::function<void(const fs::path&)>& sink_;
};

}  // namespace

void walk_files(const fs::path& folder, const std::vector<std::string>& left_out,
                const std::function<void(const fs::path& file)>& sink) {
  Walk(folder, left_out, sink).walk(folder);
}

}  // namespace theseus::scrub
