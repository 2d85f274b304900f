#include "retrieval/testing/plain_ranking.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "retrieval/keyword/term_reader.h"
#include "retrieval/ranking/ranker.h"
#include "retrieval/testing/decoded.h"

namespace theseus::retrieval::testing {
namespace {

using memory::Memory;
using memory::State;
using Terms = std::vector<std::string>;

bool can_be_found(const Memory& memory) {
  return memory.state == State::live || memory.state == State::superseded;
}

bool within(std::optional<base::Time> time, std::optional<base::Time> from,
            std::optional<base::Time> to) {
  if (!from && !to) return true;
  return time && (!from || *time >= *from) && (!to || *time < *to);
}

bool metadata_matches(const std::string& wanted, const std::string& metadata) {
  const auto object = nlohmann::json::parse(metadata);
  auto merged = object;
  merged.update(nlohmann::json::parse(wanted));
  return merged == object;
}

bool passes(const Memory& memory, const RecallQuery& query, base::Time now) {
  const memory::Content& content = memory.content;
  const memory::Filter& filter = query.filter;
  if (memory.state != State::live &&
      !(query.include_superseded && memory.state == State::superseded)) {
    return false;
  }
  if (content.expires_at && *content.expires_at <= now) return false;
  const auto has = [&](const std::string& tag) {
    return std::find(content.tags.begin(), content.tags.end(), tag) != content.tags.end();
  };
  return (!filter.kind || *filter.kind == content.kind) &&
         (filter.tags_any.empty() ||
          std::any_of(filter.tags_any.begin(), filter.tags_any.end(), has)) &&
         std::all_of(filter.tags_all.begin(), filter.tags_all.end(), has) &&
         (!filter.agent || filter.agent == content.source.agent) &&
         (!filter.session || filter.session == content.source.session) &&
         (!filter.speaker || filter.speaker == content.source.speaker) &&
         within(content.occurred_at, filter.occurred_from, filter.occurred_to) &&
         within(memory.created_at, filter.created_from, filter.created_to) &&
         metadata_matches(filter.metadata, content.metadata);
}

/// BM25 of each of the documents, one line of the book after the other.
std::vector<double> bm25(const std::vector<Terms>& documents, const Terms& query,
                         const Bm25& settings) {
  double words = 0;
  for (const Terms& document : documents) words += static_cast<double>(document.size());
  const double average = words / static_cast<double>(documents.size());
  std::vector<double> scores(documents.size());
  for (const std::string& term : query) {
    const auto holding = static_cast<double>(
        std::count_if(documents.begin(), documents.end(), [&](const Terms& document) {
          return std::count(document.begin(), document.end(), term) > 0;
        }));
    const double idf =
        std::log(1 + (static_cast<double>(documents.size()) - holding + 0.5) / (holding + 0.5));
    for (std::size_t i = 0; i < documents.size(); ++i) {
      const auto times =
          static_cast<double>(std::count(documents[i].begin(), documents[i].end(), term));
      const double length = static_cast<double>(documents[i].size()) / average;
      if (times == 0) continue;
      scores[i] += idf * times * (settings.k1 + 1) /
                   (times + settings.k1 * (1 - settings.b + settings.b * length));
    }
  }
  return scores;
}

std::vector<float> as_stored(const std::vector<float>& vector) {
  return decoded(view_of(encode(vector), vector.size()));
}

double cosine(const std::vector<float>& left, const std::vector<float>& right) {
  double dot = 0;
  double left_squares = 0;
  double right_squares = 0;
  for (std::size_t i = 0; i < left.size(); ++i) {
    dot += static_cast<double>(left[i]) * static_cast<double>(right[i]);
    left_squares += static_cast<double>(left[i]) * static_cast<double>(left[i]);
    right_squares += static_cast<double>(right[i]) * static_cast<double>(right[i]);
  }
  return dot / std::sqrt(left_squares * right_squares);
}

bool is_named(const std::optional<std::string>& name, const Terms& query, TermReader& reader) {
  if (!name) return false;
  const Terms terms = reader.terms(*name);
  return !terms.empty() &&
         std::search(query.begin(), query.end(), terms.begin(), terms.end()) != query.end();
}

/// One query over all memories of a space.
class PlainRanking {
 public:
  PlainRanking(const std::vector<Memory>& memories, const RecallQuery& query, base::Time now)
      : query_(query), now_(now) {
    for (const Memory& memory : memories) {
      if (memory.superseded_by) superseded_by_[memory.id] = *memory.superseded_by;
      if (!can_be_found(memory)) continue;
      places_[memory.id] = memories_.size();
      memories_.push_back(memory);
    }
    for (const Memory& memory : memories_) {
      Terms terms = reader_.terms(memory.content.source.speaker.value_or(""));
      const Terms of_text = reader_.terms(memory.content.text);
      terms.insert(terms.end(), of_text.begin(), of_text.end());
      documents_.push_back(std::move(terms));
      allowed_.push_back(passes(memory, query, now));
    }
  }

  std::map<base::Id, double> scores(const Embedder& embedder) {
    weigh_own(embedder);
    weigh_context();
    lift();
    std::map<base::Id, double> scores;
    for (std::size_t i = 0; i < memories_.size(); ++i) {
      if (!candidates_.contains(i) || totals_[i] <= 0) continue;
      scores[memories_[i].id] = 1 - std::exp(-weights_.steepness * totals_[i]);
    }
    return scores;
  }

 private:
  void weigh_own(const Embedder& embedder) {
    const auto asked = query_.mode == Mode::keyword ? std::nullopt : embedder.embed(query_.query);
    weights_ = weights_for(query_.mode, asked.has_value());
    const Terms terms = reader_.query_terms(query_.query);
    const std::vector<double> keyword = bm25(documents_, terms, weights_.bm25);
    double best = 0;
    for (std::size_t i = 0; i < memories_.size(); ++i) {
      if (allowed_[i]) best = std::max(best, keyword[i]);
    }
    own_.assign(memories_.size(), 0);
    for (std::size_t i = 0; i < memories_.size(); ++i) {
      if (!allowed_[i]) continue;
      if (keyword[i] > 0 && weights_.keyword > 0) candidates_.insert(i);
      if (best > 0) own_[i] = weights_.keyword * keyword[i] / best;
      const auto vector = embedder.embed(memories_[i].content.text);
      if (!asked || !vector) continue;
      candidates_.insert(i);
      own_[i] +=
          weights_.vector * std::clamp(cosine(as_stored(*asked), as_stored(*vector)), 0.0, 1.0);
    }
  }

  void weigh_context() {
    const std::set<std::size_t> hits = candidates_;
    totals_ = own_;
    const auto sessions = members_by_session();
    for (const auto& [session, members] : sessions) {
      for (std::size_t place = 0; place < members.size(); ++place) {
        if (!hits.contains(members[place])) continue;
        for (std::size_t other = 0; other < members.size(); ++other) {
          const std::size_t steps = other > place ? other - place : place - other;
          if (steps == 0 || steps > weights_.neighbours.size() || !allowed_[members[other]]) {
            continue;
          }
          candidates_.insert(members[other]);
          totals_[members[other]] += weights_.neighbours[steps - 1] * own_[members[place]];
        }
      }
    }
    take_superseding();
    add_sessions(sessions);
    add_names_and_nudges();
  }

  std::map<std::string, std::vector<std::size_t>> members_by_session() const {
    std::map<std::string, std::vector<std::size_t>> sessions;
    for (std::size_t i = 0; i < memories_.size(); ++i) {
      const auto& session = memories_[i].content.source.session;
      if (session) sessions[*session].push_back(i);
    }
    for (auto& [session, members] : sessions) {
      std::sort(members.begin(), members.end(), [&](std::size_t left, std::size_t right) {
        return std::pair(time(left), memories_[left].id) <
               std::pair(time(right), memories_[right].id);
      });
    }
    return sessions;
  }

  void add_sessions(const std::map<std::string, std::vector<std::size_t>>& sessions) {
    if (sessions.empty()) return;
    std::vector<Terms> wholes;
    for (const auto& [session, members] : sessions) {
      Terms whole;
      for (const std::size_t member : members) {
        whole.insert(whole.end(), documents_[member].begin(), documents_[member].end());
      }
      wholes.push_back(std::move(whole));
    }
    const auto scores = bm25(wholes, reader_.query_terms(query_.query), weights_.bm25);
    const double best = *std::max_element(scores.begin(), scores.end());
    if (best == 0) return;
    std::size_t number = 0;
    for (const auto& [session, members] : sessions) {
      for (const std::size_t member : members) {
        totals_[member] += weights_.session * scores[number] / best;
      }
      ++number;
    }
  }

  void add_names_and_nudges() {
    const Terms query = reader_.terms(query_.query);
    for (std::size_t i = 0; i < memories_.size(); ++i) {
      const memory::Content& content = memories_[i].content;
      if (is_named(content.source.agent, query, reader_) ||
          is_named(content.source.speaker, query, reader_)) {
        totals_[i] += weights_.name;
      }
      const double days = std::chrono::duration<double, std::ratio<86400>>(now_ - time(i)).count();
      totals_[i] *=
          1 + weights_.time * std::exp2(-std::max(0.0, days) / weights_.recency_half_life_days) +
          weights_.importance * (content.importance - 0.5);
    }
  }

  std::vector<std::size_t> superseding(std::size_t place) const {
    std::vector<std::size_t> newer;
    auto next = superseded_by_.find(memories_[place].id);
    while (next != superseded_by_.end()) {
      const auto found = places_.find(next->second);
      if (found != places_.end()) newer.push_back(found->second);
      next = superseded_by_.find(next->second);
    }
    return newer;
  }

  void take_superseding() {
    const std::set<std::size_t> before = candidates_;
    for (const std::size_t candidate : before) {
      for (const std::size_t newer : superseding(candidate)) {
        if (allowed_[newer]) candidates_.insert(newer);
      }
    }
  }

  void lift() {
    const std::vector<double> before = totals_;
    for (const std::size_t candidate : candidates_) {
      for (const std::size_t newer : superseding(candidate)) {
        totals_[newer] = std::max(totals_[newer], before[candidate]);
      }
    }
  }

  base::Time time(std::size_t place) const {
    return memories_[place].content.occurred_at.value_or(memories_[place].created_at);
  }

  const RecallQuery& query_;
  base::Time now_;
  TermReader reader_;
  Weights weights_;
  std::vector<Memory> memories_;
  std::map<base::Id, base::Id> superseded_by_;
  std::map<base::Id, std::size_t> places_;
  std::vector<Terms> documents_;
  std::vector<bool> allowed_;
  std::vector<double> own_;
  std::vector<double> totals_;
  std::set<std::size_t> candidates_;
};

}  // namespace

std::map<base::Id, double> plain_scores(const std::vector<Memory>& memories,
                                        const RecallQuery& query, const Embedder& embedder,
                                        base::Time now) {
  return PlainRanking(memories, query, now).scores(embedder);
}

}  // namespace theseus::retrieval::testing
