#include "retrieval/partition/documents.h"

namespace theseus::retrieval {
namespace {

template <class Value>
std::size_t bytes_of(const std::vector<Value>& column) {
  return column.capacity() * sizeof(Value);
}

// What a node of the standard library's maps takes beside its value.
constexpr std::size_t kNodeBytes = 48;

}  // namespace

DocumentNumber Documents::add(const DocumentFacts& facts, const memory::Content& content) {
  const auto document = static_cast<DocumentNumber>(ids_.size());
  ids_.push_back(facts.id);
  states_.push_back(facts.state);
  importances_.push_back(static_cast<float>(content.importance));
  created_.push_back(base::to_milliseconds(facts.created_at));
  occurred_.push_back(content.occurred_at ? base::to_milliseconds(*content.occurred_at) : kNoTime);
  kinds_.push_back(names_.ensure(content.kind));
  agents_.push_back(name_of(content.source.agent));
  speakers_.push_back(name_of(content.source.speaker));
  tags_at_.push_back(keep_tags(content.tags));
  if (facts.superseded_by) superseded_by_.emplace(document, *facts.superseded_by);
  // What is forgotten stays so for good and keeps its expiry in storage: with it in here, every
  // question would step over all that ever expired.
  if (facts.expires_at && memory::can_be_found(facts.state)) {
    expires_.emplace(document, *facts.expires_at);
    by_expiry_.emplace(*facts.expires_at, document);
  }
  of_state(facts.state).insert(document);
  by_id_.insert(document, ids_);
  ++size_;
  return document;
}

void Documents::remove(DocumentNumber document) {
  by_id_.erase(ids_[document], ids_);
  of_state(states_[document]).erase(document);
  superseded_by_.erase(document);
  const auto expiry = expires_.find(document);
  if (expiry != expires_.end()) {
    by_expiry_.erase({expiry->second, document});
    expires_.erase(expiry);
  }
  --size_;
}

std::optional<base::Id> Documents::superseded_by(DocumentNumber document) const noexcept {
  const auto found = superseded_by_.find(document);
  return found == superseded_by_.end() ? std::nullopt : std::optional(found->second);
}

DocumentFacts Documents::facts(DocumentNumber document) const {
  const auto expiry = expires_.find(document);
  return {.id = ids_[document],
          .state = states_[document],
          .created_at = created_at(document),
          .expires_at = expiry == expires_.end() ? std::nullopt : std::optional(expiry->second),
          .superseded_by = superseded_by(document)};
}

memory::Content Documents::columns(DocumentNumber document) const {
  memory::Content content;
  content.kind = name(kinds_[document]);
  for (const NameNumber tag : tags(document)) content.tags.emplace_back(name(tag));
  content.importance = static_cast<double>(importances_[document]);
  content.source.agent = text_of(agents_[document]);
  content.source.speaker = text_of(speakers_[document]);
  content.occurred_at = occurred_at(document);
  return content;
}

DocumentSet Documents::findable() const {
  DocumentSet documents = by_state_[static_cast<std::size_t>(memory::State::live)];
  documents.insert_all(by_state_[static_cast<std::size_t>(memory::State::superseded)]);
  return documents;
}

DocumentSet Documents::in_state(memory::State state, base::Time now) const {
  DocumentSet documents = by_state_[static_cast<std::size_t>(state)];
  if (!memory::can_be_found(state)) return documents;
  for (auto expired = by_expiry_.begin(); expired != by_expiry_.end() && expired->first <= now;
       ++expired) {
    documents.erase(expired->second);
  }
  return documents;
}

NameNumber Documents::name_of(const std::optional<std::string>& name) {
  return name ? names_.ensure(*name) : kNoName;
}

std::optional<std::string> Documents::text_of(NameNumber name_number) const {
  return name_number == kNoName ? std::nullopt : std::optional(std::string(name(name_number)));
}

std::uint32_t Documents::keep_tags(const std::vector<std::string>& tags) {
  if (tags.empty()) return kNoTags;
  const auto at = static_cast<std::uint32_t>(tags_.size());
  tags_.push_back(static_cast<NameNumber>(tags.size()));
  for (const std::string& tag : tags) tags_.push_back(names_.ensure(tag));
  return at;
}

std::size_t Documents::bytes() const noexcept {
  std::size_t total = names_.bytes() + by_id_.bytes() + bytes_of(ids_) + bytes_of(states_) +
                      bytes_of(importances_) + bytes_of(created_) + bytes_of(occurred_) +
                      bytes_of(kinds_) + bytes_of(agents_) + bytes_of(speakers_) +
                      bytes_of(tags_at_) + bytes_of(tags_);
  for (const DocumentSet& documents : by_state_) total += documents.bytes();
  return total + superseded_by_.size() * kNodeBytes + by_expiry_.size() * 2 * kNodeBytes;
}

}  // namespace theseus::retrieval
