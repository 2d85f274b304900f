#include "retrieval/embedding/chunker.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include "base/utf8.h"
#include "retrieval/embedding/markdown.h"

namespace theseus::retrieval {
namespace {

constexpr std::size_t kTitleBytes = 120;
constexpr std::string_view kPathJoint = " > ";

/// A character takes at most this many bytes, so a smaller chunk could hold none.
constexpr std::size_t kSmallestChunkBytes = 16;

/// A cut leaves at least this part of a chunk on both sides, if anything better than a line end
/// lets it.
constexpr std::size_t kLeastPart = 4;

/// Headings in force, followed from place to place.
class HeadingPath {
 public:
  explicit HeadingPath(std::span<const Heading> headings) : headings_(headings) {}

  /// The path at a place, which never goes back.
  std::string at(std::size_t place) {
    while (next_ < headings_.size() && headings_[next_].place <= place) {
      const Heading& heading = headings_[next_++];
      open_[level_of(heading) - 1] = heading.title;
      std::fill(open_.begin() + heading.level, open_.end(), std::string_view());
    }
    const bool begins_here = next_ > 0 && headings_[next_ - 1].place == place;
    const std::size_t above = begins_here ? level_of(headings_[next_ - 1]) - 1 : open_.size();
    std::string path;
    for (std::size_t i = 0; i < above; ++i) append(path, open_[i]);
    return path;
  }

 private:
  static std::size_t level_of(const Heading& heading) {
    return static_cast<std::size_t>(heading.level);
  }

  static void append(std::string& path, std::string_view title) {
    if (title.empty()) return;
    if (!path.empty()) path += kPathJoint;
    path += title.substr(0, base::character_start(title, kTitleBytes));
  }

  std::span<const Heading> headings_;
  std::size_t next_ = 0;
  std::array<std::string_view, 6> open_;
};

/// Finds the end of one chunk after the other.
class Cutter {
 public:
  Cutter(std::string_view text, std::size_t chunk_bytes, std::span<const Break> breaks)
      : text_(text), chunk_bytes_(chunk_bytes), breaks_(breaks) {}

  /// Where the chunk that begins at `start` ends.
  std::size_t end_of(std::size_t start) {
    if (text_.size() - start <= chunk_bytes_) return text_.size();
    const std::size_t least = chunk_bytes_ / kLeastPart;
    const std::size_t last = std::min(start + chunk_bytes_, text_.size() - least);
    while (next_ < breaks_.size() && breaks_[next_].place <= start) ++next_;
    std::optional<Break> early;
    std::optional<Break> best;
    for (std::size_t i = next_; i < breaks_.size() && breaks_[i].place <= last; ++i) {
      auto& kept = breaks_[i].place < start + least ? early : best;
      if (&kept == &early && breaks_[i].kind > BreakKind::sentence) continue;
      if (&kept == &early || !kept || breaks_[i].kind <= kept->kind) kept = breaks_[i];
    }
    if (best && best->kind <= BreakKind::sentence) return best->place;
    // The last of the early ones, whatever its kind: behind it no other stands for a whole chunk,
    // so small chunks cannot follow each other and make the search long.
    if (early) return early->place;
    return best ? best->place : end_in_line(start, last);
  }

 private:
  /// Behind the last word, or at least between two characters.
  std::size_t end_in_line(std::size_t start, std::size_t last) const {
    const std::string_view window = text_.substr(start, last - start);
    const std::size_t blank = window.find_last_of(" \t\r\n");
    if (blank != std::string_view::npos && blank >= window.size() / kLeastPart) {
      return start + blank + 1;
    }
    const std::size_t end = base::character_start(text_, last);
    return end > start ? end : last;
  }

  std::string_view text_;
  std::size_t chunk_bytes_;
  std::span<const Break> breaks_;
  std::size_t next_ = 0;
};

}  // namespace

std::vector<Chunk> chunks_of(std::string_view text, std::size_t chunk_bytes) {
  const std::size_t bytes = std::max(chunk_bytes, kSmallestChunkBytes);
  const Outline outline = outline_of(text);
  HeadingPath path(outline.headings);
  Cutter cutter(text, bytes, outline.breaks);
  std::vector<Chunk> chunks;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = cutter.end_of(start);
    chunks.push_back({start, end - start, path.at(start)});
    start = end;
  }
  return chunks;
}

std::string text_to_embed(std::string_view text, const Chunk& chunk) {
  const std::string_view part = text.substr(chunk.start, chunk.length);
  if (chunk.heading_path.empty()) return std::string(part);
  return chunk.heading_path + "\n" + std::string(part);
}

}  // namespace theseus::retrieval
