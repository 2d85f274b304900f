#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/clock.h"
#include "base/id.h"
#include "memory/memory.h"
#include "retrieval/keyword/dictionary.h"
#include "retrieval/partition/document_set.h"
#include "retrieval/partition/id_table.h"

namespace theseus::retrieval {

/// The number of a kind, agent, speaker, session or tag.
using NameNumber = std::uint32_t;
inline constexpr NameNumber kNoName = UINT32_MAX;

/// What a document of the index stands for: a memory without its text.
struct DocumentFacts {
  base::Id id;
  memory::State state = memory::State::live;
  base::Time created_at;
  std::optional<base::Time> expires_at;  ///< kept only while it can be found
  std::optional<base::Id> superseded_by;
};

/// The columns of all documents of a space, by number, counted up and never given twice. All that a
/// filter asks and a ranking weighs stands here; the text does not. Not thread-safe while it
/// changes.
class Documents {
 public:
  /// Adds the memory; one of the same id must not be there.
  DocumentNumber add(const DocumentFacts& facts, const memory::Content& content);
  void remove(DocumentNumber document);

  std::optional<DocumentNumber> find(const base::Id& id) const noexcept {
    return by_id_.find(id, ids_);
  }

  /// Numbers given so far; those of removed documents are among them.
  std::size_t numbers() const noexcept { return ids_.size(); }
  std::size_t size() const noexcept { return size_; }

  const base::Id& id(DocumentNumber document) const noexcept { return ids_[document]; }
  memory::State state(DocumentNumber document) const noexcept { return states_[document]; }
  float importance(DocumentNumber document) const noexcept { return importances_[document]; }
  base::Time created_at(DocumentNumber document) const noexcept {
    return base::from_milliseconds(created_[document]);
  }
  std::optional<base::Time> occurred_at(DocumentNumber document) const noexcept;
  /// When it happened, or, where that is not said, when it was made.
  base::Time time(DocumentNumber document) const noexcept;
  NameNumber kind(DocumentNumber document) const noexcept { return kinds_[document]; }
  NameNumber agent(DocumentNumber document) const noexcept { return agents_[document]; }
  NameNumber speaker(DocumentNumber document) const noexcept { return speakers_[document]; }
  std::span<const NameNumber> tags(DocumentNumber document) const noexcept;
  std::optional<base::Id> superseded_by(DocumentNumber document) const noexcept;

  DocumentFacts facts(DocumentNumber document) const;
  /// The content as far as it stands in the columns.
  memory::Content columns(DocumentNumber document) const;

  std::optional<NameNumber> find_name(std::string_view name) const noexcept {
    return names_.find(name);
  }
  std::string_view name(NameNumber number) const noexcept { return names_.text(number); }

  /// All that are in a state in which a memory can be found, whatever the time.
  DocumentSet findable() const;
  /// All documents in a state, without those whose time is over at `now`.
  DocumentSet in_state(memory::State state, base::Time now) const;

  std::size_t bytes() const noexcept;

 private:
  static constexpr std::int64_t kNoTime = std::numeric_limits<std::int64_t>::min();
  static constexpr std::uint32_t kNoTags = UINT32_MAX;

  DocumentSet& of_state(memory::State state) noexcept {
    return by_state_[static_cast<std::size_t>(state)];
  }
  NameNumber name_of(const std::optional<std::string>& name);
  std::optional<std::string> text_of(NameNumber name) const;
  std::uint32_t keep_tags(const std::vector<std::string>& tags);

  Dictionary names_;
  IdTable by_id_;
  std::vector<base::Id> ids_;
  std::vector<memory::State> states_;
  std::vector<float> importances_;
  std::vector<std::int64_t> created_;
  std::vector<std::int64_t> occurred_;
  std::vector<NameNumber> kinds_;
  std::vector<NameNumber> agents_;
  std::vector<NameNumber> speakers_;
  std::vector<std::uint32_t> tags_at_;
  std::vector<NameNumber> tags_;  ///< for each document that has tags their number, then the tags
  std::unordered_map<DocumentNumber, base::Id> superseded_by_;
  std::unordered_map<DocumentNumber, base::Time> expires_;
  std::set<std::pair<base::Time, DocumentNumber>> by_expiry_;
  std::array<DocumentSet, 5> by_state_;
  std::size_t size_ = 0;
};

// In the header because rankings and filters ask them of many documents.

inline std::optional<base::Time> Documents::occurred_at(DocumentNumber document) const noexcept {
  if (occurred_[document] == kNoTime) return std::nullopt;
  return base::from_milliseconds(occurred_[document]);
}

inline base::Time Documents::time(DocumentNumber document) const noexcept {
  return occurred_at(document).value_or(created_at(document));
}

inline std::span<const NameNumber> Documents::tags(DocumentNumber document) const noexcept {
  const std::uint32_t at = tags_at_[document];
  if (at == kNoTags) return {};
  return std::span(tags_).subspan(std::size_t{at} + 1, tags_[at]);
}

}  // namespace theseus::retrieval
