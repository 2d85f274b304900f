#include "mixed_writer.h"

#include <utility>

namespace theseus::tests {

std::string acknowledged_line(const std::string& kind, const std::string& id,
                              const std::string& text) {
  return kind + " " + id + " " + text;
}

MixedWriter::MixedWriter(std::unique_ptr<Hand> hand, Wish wish)
    : hand_(std::move(hand)), wish_(std::move(wish)), random_(wish_.seed) {}

void MixedWriter::write(int rows) {
  while (rows_ < rows) write_once();
}

void MixedWriter::write_once() {
  const int chosen = dice(100);
  if (chosen < 35 || live_.size() < 10) return remember(1);
  if (chosen < 40) return remember(5);
  if (chosen < 75) return revise();
  if (chosen < 90 || forgotten_.empty()) return forget();
  restore();
}

void MixedWriter::remember(int count) {
  std::vector<Note> notes;
  for (int i = 0; i < count; ++i) notes.push_back(make_note());
  const std::vector<std::string> ids = hand_->remember(notes);
  for (std::size_t i = 0; i < ids.size(); ++i) {
    note_row(acknowledged_line("remember", ids[i], notes[i].text));
    live_.push_back(ids[i]);
    states_[ids[i]] = "live";
  }
}

void MixedWriter::revise() {
  const bool is_shared = !wish_.shared.empty() && dice(3) == 0;
  const std::vector<std::string>& among = is_shared ? wish_.shared : live_;
  const std::string& id = among[static_cast<std::size_t>(dice(static_cast<int>(among.size())))];
  const Note note = make_note();
  hand_->revise(id, note);
  note_row(acknowledged_line("revise", id, note.text));
}

void MixedWriter::forget() {
  const std::string id = take_any(live_);
  hand_->forget(id);
  note_row(acknowledged_line("forget", id));
  forgotten_.push_back(id);
  states_[id] = "forgotten";
}

void MixedWriter::restore() {
  const std::string id = take_any(forgotten_);
  hand_->restore(id);
  note_row(acknowledged_line("restore", id));
  live_.push_back(id);
  states_[id] = "live";
}

void MixedWriter::note_row(const std::string& line) {
  ++acknowledged_[line];
  ++rows_;
}

Note MixedWriter::make_note() {
  const std::string number = std::to_string(++notes_);
  Note note{.text = "The harbour master of " + wish_.name + " noted ship " + number, .tags = {}};
  for (int tags = dice(4); tags > 0; --tags) note.tags.push_back("tag-" + std::to_string(dice(40)));
  return note;
}

std::string MixedWriter::take_any(std::vector<std::string>& ids) {
  const int chosen = dice(static_cast<int>(ids.size()));
  std::swap(ids[static_cast<std::size_t>(chosen)], ids.back());
  std::string id = std::move(ids.back());
  ids.pop_back();
  return id;
}

}  // namespace theseus::tests
