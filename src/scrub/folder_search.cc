#include "scrub/folder_search.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "base/error.h"
#include "scrub/needle_set.h"
#include "scrub/unused_space.h"

namespace theseus::scrub {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kPieceBytes = std::size_t{1} << 20;
// Of data that a restore has moved aside; its age is told elsewhere.
constexpr std::string_view kMovedAside = "replaced-";

std::vector<Needle> needles_of(const SearchOrder& order) {
  std::vector<Needle> needles;
  for (std::size_t group = 0; group < order.groups.size(); ++group) {
    for (const std::string& form : order.groups[group]) {
      needles.push_back(
          {.group = static_cast<std::uint32_t>(group), .bytes = base::bytes_of(form)});
    }
  }
  return needles;
}

class Search {
 public:
  explicit Search(const SearchOrder& order)
      : order_(order), folder_(order.folder), needles_(needles_of(order)) {
    end_.findings.resize(order.groups.size());
  }

  SearchEnd run() {
    search_everywhere();
    // Only then is it worth while to look at all that lives.
    if (std::ranges::any_of(end_.findings, &Finding::is_found)) {
      leave_out_live();
      end_.findings.assign(order_.groups.size(), {});
      search_everywhere();
    }
    return std::move(end_);
  }

 private:
  void search_everywhere() {
    needles_.forget_hits();
    search_database();
    needles_.forget_hits();
    search_folder(folder_);
  }

  void leave_out_live() {
    const auto file = OpenFile::find(folder_ / order_.database);
    if (!file) return;
    const PageSink nothing = [](std::uint32_t, base::BytesView) {};
    const PageSink live = [this](std::uint32_t, base::BytesView bytes) {
      needles_.leave_out(bytes);
    };
    UnusedSpace(*file, nothing, live).walk();
  }

  void search_database() {
    const auto file = OpenFile::find(folder_ / order_.database);
    if (!file) return;
    const PageSink look = [this](std::uint32_t page, base::BytesView bytes) {
      end_.searched_bytes += bytes.size();
      needles_.search(bytes, [&](std::uint32_t group, std::size_t) {
        end_.findings[group].in_database = Place{.file = order_.database, .page = page};
      });
    };
    UnusedSpace(*file, look).walk();
  }

  void search_folder(const fs::path& folder) {
    std::error_code error;
    fs::directory_iterator entries(folder, error);
    for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
      if (!is_left_out(entries->path())) search_entry(*entries);
    }
    if (!error || error == std::errc::no_such_file_or_directory) return;
    throw base::Error(base::ErrorKind::unavailable,
                      fmt::format("{} cannot be read: {}", folder.string(), error.message()));
  }

  // A link to a folder leads out of the data.
  void search_entry(const fs::directory_entry& entry) {
    std::error_code gone;
    if (entry.is_directory(gone) && !entry.is_symlink(gone)) return search_folder(entry.path());
    if (entry.is_regular_file(gone)) search_file(entry.path());
  }

  bool is_left_out(const fs::path& path) const {
    const fs::path name = path.lexically_relative(folder_);
    const bool is_on_top = path.parent_path() == folder_;
    if (is_on_top && (name == order_.database || name.string().starts_with(kMovedAside))) {
      return true;
    }
    return std::ranges::any_of(order_.left_out, [&](const std::string& copy) {
      std::error_code gone;
      return folder_ / copy == path || fs::equivalent(folder_ / copy, path, gone);
    });
  }

  void search_file(const fs::path& path) {
    const auto file = OpenFile::find(path);
    if (!file) return;
    base::Bytes piece(kPieceBytes);
    std::size_t kept = 0;
    for (std::uint64_t at = 0;;) {
      const std::span<std::uint8_t> free = std::span(piece).subspan(kept);
      const std::size_t got = file->read(at, free);
      look_through(path, base::BytesView(piece).first(kept + got));
      end_.searched_bytes += got;
      if (got < free.size()) return;
      at += got;
      kept = NeedleSet::kOverlap;
      std::copy(piece.end() - static_cast<std::ptrdiff_t>(kept), piece.end(), piece.begin());
    }
  }

  void look_through(const fs::path& path, base::BytesView bytes) {
    needles_.search(bytes, [&](std::uint32_t group, std::size_t) {
      end_.findings[group].elsewhere = Place{.file = path.lexically_relative(folder_).string()};
    });
  }

  const SearchOrder& order_;
  fs::path folder_;
  NeedleSet needles_;
  SearchEnd end_;
};

}  // namespace

SearchEnd search_folder(const SearchOrder& order) {
  return Search(order).run();
}

}  // namespace theseus::scrub
