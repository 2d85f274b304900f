#include "http/endpoints/context_text.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/clock.h"
#include "base/utf8.h"

namespace theseus::http {
namespace {

constexpr std::size_t kTokenBytes = 4;
constexpr std::size_t kSpeakerBytes = 64;

/// Whatever a reader may take for the end of a line; two-byte "\r\n" before its parts.
constexpr std::array<std::string_view, 8> kLineEnds = {
    "\r\n", "\n", "\r", "\v", "\f", "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"};

/// How many bytes of a line end `text` begins with; 0 for none.
std::size_t line_end_at(std::string_view text) {
  for (const std::string_view end : kLineEnds) {
    if (text.substr(0, end.size()) == end) return end.size();
  }
  return 0;
}

/// `text` with `joint` in the place of each line end.
std::string join_lines(std::string_view text, std::string_view joint) {
  std::string joined;
  for (std::size_t place = 0; place < text.size();) {
    const std::size_t end = line_end_at(text.substr(place));
    if (end > 0) {
      joined.append(joint);
      place += end;
    } else {
      joined.push_back(text[place++]);
    }
  }
  return joined;
}

std::string quoted_speaker(const std::string& speaker) {
  std::string name = join_lines(speaker, " ");
  name.resize(base::character_start(name, std::min(name.size(), kSpeakerBytes)));
  std::replace(name.begin(), name.end(), '"', '\'');
  return "\"" + name + "\"";
}

std::string header_of(const retrieval::Hit& hit, std::size_t number, bool whole) {
  const memory::Content& content = hit.memory.content;
  std::string header = "[" + std::to_string(number) + "] " +
                       base::format_time(content.occurred_at.value_or(hit.memory.created_at));
  if (content.source.speaker) header += " " + quoted_speaker(*content.source.speaker);
  if (!whole) header += " (part)";
  return header + "\n> ";
}

/// The best passage of the memory.
std::string_view passage_of(const retrieval::Hit& hit) {
  const std::string_view text = hit.memory.content.text;
  const std::size_t start = std::min(hit.start, text.size());
  return text.substr(start, std::max(hit.end, start) - start);
}

std::string block_of(const retrieval::Hit& hit, std::size_t number) {
  const std::string_view passage = passage_of(hit);
  const bool whole = passage.size() == hit.memory.content.text.size();
  return header_of(hit, number, whole) + join_lines(passage, "\n> ") + "\n";
}

/// The first block, cut to the budget; empty when not even a header with some text fits.
std::string cut_block(const retrieval::Hit& hit, std::size_t max_bytes) {
  const std::string header = header_of(hit, 1, false);
  if (header.size() + 1 >= max_bytes) return "";
  std::string lines = join_lines(passage_of(hit), "\n> ");
  lines.resize(base::character_start(lines, std::min(lines.size(), max_bytes - header.size() - 1)));
  return header + lines + "\n";
}

}  // namespace

std::size_t estimate_tokens(std::size_t bytes) noexcept {
  return (bytes + kTokenBytes - 1) / kTokenBytes;
}

ContextText pack_context(const std::vector<retrieval::Hit>& hits, std::size_t max_tokens) {
  const std::size_t max_bytes = max_tokens * kTokenBytes;
  ContextText context;
  for (const retrieval::Hit& hit : hits) {
    const std::size_t gap = context.text.empty() ? 0 : 1;
    std::string block = block_of(hit, context.memories.size() + 1);
    if (context.text.size() + gap + block.size() > max_bytes) {
      block = &hit == &hits.front() ? cut_block(hit, max_bytes) : "";
    }
    if (block.empty()) continue;
    if (gap > 0) context.text.push_back('\n');
    context.text += block;
    context.memories.push_back(hit.memory.id);
  }
  context.tokens = estimate_tokens(context.text.size());
  return context;
}

}  // namespace theseus::http
