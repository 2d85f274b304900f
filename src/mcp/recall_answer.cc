#include "mcp/recall_answer.h"

#include <simdjson.h>

#include <algorithm>
#include <string_view>

namespace theseus::mcp {
namespace {

using simdjson::dom::element;
using Found = simdjson::simdjson_result<element>;

template <class Value>
bool reads(const Found& from, Value& value) {
  return from.get(value) == simdjson::SUCCESS;
}

bool reads(const Found& from, std::string& text) {
  std::string_view view;
  if (!reads(from, view)) return false;
  text = view;
  return true;
}

bool reads(const Found& from, std::vector<std::string>& words) {
  simdjson::dom::array array;
  if (!reads(from, array)) return false;
  for (const element word : array) {
    if (!reads(Found(element(word)), words.emplace_back())) return false;
  }
  return true;
}

bool reads_passage(const element& passage, Recollected& memory) {
  std::uint64_t start = 0;
  std::uint64_t end = 0;
  if (!reads(passage["start"], start) || !reads(passage["end"], end)) return false;
  start = std::min<std::uint64_t>(start, memory.text.size());
  memory.passage = memory.text.substr(start, std::max(end, start) - start);
  return true;
}

bool reads_result(const element& result, Recollected& memory) {
  element shown;
  element passage;
  return reads(result["memory"], shown) && reads(result["passage"], passage) &&
         reads(shown["id"], memory.id) && reads(shown["revision"], memory.revision) &&
         reads(shown["text"], memory.text) && reads_passage(passage, memory) &&
         (reads(shown["occurred_at"], memory.time) || reads(shown["created_at"], memory.time));
}

bool reads(const Found& from, std::vector<Recollected>& memories) {
  simdjson::dom::array array;
  if (!reads(from, array)) return false;
  for (const element result : array) {
    if (!reads_result(result, memories.emplace_back())) return false;
  }
  return true;
}

}  // namespace

std::optional<Recollection> find_recollection(std::string answer) {
  simdjson::dom::parser parser;
  element root;
  Recollection found;
  // The parser reads beyond the end of its text, in room that the text must have.
  answer.reserve(answer.size() + simdjson::SIMDJSON_PADDING);
  const bool is_whole = reads(parser.parse(answer), root) && reads(root["seq"], found.seq) &&
                        reads(root["degraded"], found.degraded) &&
                        reads(root["results"], found.memories);
  if (!is_whole) return std::nullopt;
  return found;
}

}  // namespace theseus::mcp
