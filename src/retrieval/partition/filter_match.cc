#include "retrieval/partition/filter_match.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace theseus::retrieval {
namespace {

/// A filter with its words as numbers. One whose word nobody uses matches nothing.
class Condition {
 public:
  Condition(const memory::Filter& filter, const Partition& partition)
      : filter_(filter), partition_(partition), documents_(partition.documents()) {
    kind_ = number_of(filter.kind);
    agent_ = number_of(filter.agent);
    speaker_ = number_of(filter.speaker);
    if (filter.session) {
      session_ = partition.sessions().find(*filter.session);
      can_match_ = can_match_ && session_.has_value();
    }
    tags_any_ = numbers_of(filter.tags_any);
    tags_all_ = numbers_of(filter.tags_all);
    can_match_ = can_match_ && tags_all_.size() == filter.tags_all.size() &&
                 (filter.tags_any.empty() || !tags_any_.empty());
  }

  bool can_match() const noexcept { return can_match_; }

  bool holds(DocumentNumber document) const {
    return is_or_free(kind_, documents_.kind(document)) &&
           is_or_free(agent_, documents_.agent(document)) &&
           is_or_free(speaker_, documents_.speaker(document)) &&
           is_or_free(session_, partition_.sessions().session_of(document)) &&
           holds_times(document) && holds_tags(documents_.tags(document));
  }

 private:
  static bool is_or_free(const std::optional<std::uint32_t>& wanted, std::uint32_t actual) {
    return !wanted || *wanted == actual;
  }

  static bool lies_within(const std::optional<base::Time>& time,
                          const std::optional<base::Time>& from,
                          const std::optional<base::Time>& to) {
    if (!from && !to) return true;
    return time && (!from || *from <= *time) && (!to || *time < *to);
  }

  bool holds_times(DocumentNumber document) const {
    return lies_within(documents_.occurred_at(document), filter_.occurred_from,
                       filter_.occurred_to) &&
           lies_within(documents_.created_at(document), filter_.created_from, filter_.created_to);
  }

  bool holds_tags(std::span<const NameNumber> tags) const {
    const auto has = [&](NameNumber tag) {
      return std::find(tags.begin(), tags.end(), tag) != tags.end();
    };
    return (tags_any_.empty() || std::any_of(tags_any_.begin(), tags_any_.end(), has)) &&
           std::all_of(tags_all_.begin(), tags_all_.end(), has);
  }

  std::optional<NameNumber> number_of(const std::optional<std::string>& word) {
    if (!word) return std::nullopt;
    const auto number = documents_.find_name(*word);
    can_match_ = can_match_ && number.has_value();
    return number;
  }

  std::vector<NameNumber> numbers_of(const std::vector<std::string>& words) const {
    std::vector<NameNumber> numbers;
    for (const std::string& word : words) {
      if (const auto number = documents_.find_name(word)) numbers.push_back(*number);
    }
    return numbers;
  }

  const memory::Filter& filter_;
  const Partition& partition_;
  const Documents& documents_;
  bool can_match_ = true;
  std::optional<NameNumber> kind_;
  std::optional<NameNumber> agent_;
  std::optional<NameNumber> speaker_;
  std::optional<SessionNumber> session_;
  std::vector<NameNumber> tags_any_;
  std::vector<NameNumber> tags_all_;
};

}  // namespace

void keep_matching(const memory::Filter& filter, const Partition& partition,
                   DocumentSet& documents) {
  if (filter.empty()) return;
  const Condition condition(filter, partition);
  if (!condition.can_match()) {
    documents = DocumentSet();
    return;
  }
  documents.keep_if([&](DocumentNumber document) { return condition.holds(document); });
}

}  // namespace theseus::retrieval
