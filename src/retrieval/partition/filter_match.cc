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

  /// A pass over what is left for each thing that is asked, so that none looks at a column in vain.
  void keep_matching(DocumentSet& left) const {
    keep_named(left);
    if (!tags_any_.empty() || !tags_all_.empty()) {
      left.keep_if([&](DocumentNumber each) { return holds_tags(documents_.tags(each)); });
    }
    if (filter_.occurred_from || filter_.occurred_to) {
      left.keep_if([&](DocumentNumber each) {
        return lies_within(documents_.occurred_at(each), filter_.occurred_from,
                           filter_.occurred_to);
      });
    }
    if (filter_.created_from || filter_.created_to) {
      left.keep_if([&](DocumentNumber each) {
        return lies_within(documents_.created_at(each), filter_.created_from, filter_.created_to);
      });
    }
  }

 private:
  void keep_named(DocumentSet& left) const {
    if (session_) {
      left.keep_if(
          [&](DocumentNumber each) { return partition_.sessions().session_of(each) == *session_; });
    }
    if (kind_) left.keep_if([&](DocumentNumber each) { return documents_.kind(each) == *kind_; });
    if (agent_) {
      left.keep_if([&](DocumentNumber each) { return documents_.agent(each) == *agent_; });
    }
    if (speaker_) {
      left.keep_if([&](DocumentNumber each) { return documents_.speaker(each) == *speaker_; });
    }
  }

  static bool lies_within(const std::optional<base::Time>& time,
                          const std::optional<base::Time>& from,
                          const std::optional<base::Time>& to) {
    return time && (!from || *from <= *time) && (!to || *time < *to);
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
  condition.keep_matching(documents);
}

}  // namespace theseus::retrieval
