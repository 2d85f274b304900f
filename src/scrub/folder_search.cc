#include "scrub/folder_search.h"

#include <algorithm>
#include <filesystem>

#include "scrub/folder_walk.h"
#include "scrub/needle_set.h"
#include "scrub/unused_space.h"

namespace theseus::scrub {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kPieceBytes = std::size_t{1} << 20;

enum class Sought { everywhere, in_database };

// A name that is short stands elsewhere by right; a short body begins as an object does.
Sought where_sought(const std::string& form) {
  const bool is_name = form.size() < RunTable::kLongest && !form.starts_with("{\"");
  return is_name ? Sought::in_database : Sought::everywhere;
}

std::vector<Needle> needles_of(const SearchOrder& order, Sought sought) {
  std::vector<Needle> needles;
  for (std::size_t group = 0; group < order.groups.size(); ++group) {
    for (const std::string& form : order.groups[group]) {
      if (where_sought(form) != sought) continue;
      needles.push_back(
          {.group = static_cast<std::uint32_t>(group), .bytes = base::bytes_of(form)});
    }
  }
  return needles;
}

class Search {
 public:
  explicit Search(const SearchOrder& order)
      : order_(order),
        folder_(order.folder),
        needles_(needles_of(order, Sought::everywhere)),
        short_names_(needles_of(order, Sought::in_database)) {
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
    forget_hits();
    search_database();
    forget_hits();
    walk_files(folder_, order_.left_out, [this](const fs::path& file) {
      if (file != folder_ / order_.database) search_file(file);
    });
  }

  void forget_hits() {
    needles_.forget_hits();
    short_names_.forget_hits();
  }

  void leave_out_live() {
    const auto file = OpenFile::find(folder_ / order_.database);
    if (!file) return;
    const PageSink nothing = [](std::uint32_t, base::BytesView) {};
    const PageSink live = [this](std::uint32_t, base::BytesView bytes) {
      needles_.leave_out(bytes);
      short_names_.leave_out(bytes);
    };
    UnusedSpace(*file, nothing, live).walk();
  }

  void search_database() {
    const auto file = OpenFile::find(folder_ / order_.database);
    if (!file) return;
    const PageSink look = [this](std::uint32_t page, base::BytesView bytes) {
      end_.searched_bytes += bytes.size();
      const HitSink found = [&](std::uint32_t group, std::size_t) {
        end_.findings[group].in_database = Place{.file = order_.database, .page = page};
      };
      needles_.search(bytes, found);
      short_names_.search(bytes, found);
    };
    UnusedSpace(*file, look).walk();
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
    const HitSink found = [&](std::uint32_t group, std::size_t) {
      end_.findings[group].elsewhere = Place{.file = path.lexically_relative(folder_).string()};
    };
    needles_.search(bytes, found);
    const bool is_beside_database = path.parent_path() == folder_ &&
                                    path.filename().string().starts_with(order_.database + "-");
    if (is_beside_database) short_names_.search(bytes, found);
  }

  const SearchOrder& order_;
  fs::path folder_;
  NeedleSet needles_;
  NeedleSet short_names_;
  SearchEnd end_;
};

}  // namespace

SearchEnd search_folder(const SearchOrder& order) {
  return Search(order).run();
}

}  // namespace theseus::scrub
