#include "memory/list_page.h"

namespace theseus::memory {

Place begin_of_list() {
  base::Id id;
  id.bytes.fill(0xff);
  return {base::from_milliseconds(INT64_MAX), id};
}

std::array<std::string_view, 4> state_words(const std::vector<State>& states) {
  std::array<std::string_view, 4> words;
  words.fill(name_of(states.front()));
  for (std::size_t i = 0; i < states.size() && i < words.size(); ++i) words[i] = name_of(states[i]);
  return words;
}

void PageFill::add(const CurrentRow& row, const std::string& space) {
  auto memory = find_readable(row, space);
  if (!memory) return;
  page_.more = page_.memories.size() == limit_ || !size_.takes(row.body ? row.body->size() : 0);
  if (!page_.more) page_.memories.push_back(std::move(*memory));
}

}  // namespace theseus::memory
