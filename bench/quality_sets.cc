#include "quality_sets.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string_view>

#include "base/clock.h"
#include "base/error.h"
#include "retrieval/keyword/term_reader.h"

namespace theseus::bench {
namespace {

std::ifstream open(const std::filesystem::path& file) {
  std::ifstream stream(file);
  if (stream) return stream;
  throw base::Error(base::ErrorKind::unavailable,
                    "Cannot read " + file.string() + "; --data names the folder that holds it");
}

/// The records of a file of Cranfield: under each number the lines of each field, by its letter.
std::map<int, std::map<char, std::string>> read_records(const std::filesystem::path& file) {
  std::map<int, std::map<char, std::string>> records;
  std::ifstream stream = open(file);
  std::string line;
  int number = 0;
  char field = ' ';
  while (std::getline(stream, line)) {
    if (line.ends_with('\r')) line.pop_back();  // the file of the queries has such ends of lines
    if (line.starts_with(".I ")) {
      number = static_cast<int>(records.size()) + 1;
      records[number];
    } else if (line.size() == 2 && line.front() == '.') {
      field = line[1];
    } else {
      records[number][field] += line + "\n";
    }
  }
  return records;
}

std::optional<base::Time> time_of(const std::string& date) {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  int hour = 0;
  int minute = 0;
  if (std::sscanf(date.c_str(), "%d/%u/%u (%*[A-Za-z]) %d:%d", &year, &month, &day, &hour,
                  &minute) != 5) {
    return std::nullopt;
  }
  const std::chrono::sys_days midnight =
      std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
  return base::Time(midnight) + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

QuestionSet read_haystack(const nlohmann::json& json) {
  QuestionSet set;
  std::map<std::string, std::vector<std::size_t>> by_session;
  for (std::size_t i = 0; i < json["haystack_sessions"].size(); ++i) {
    const std::string session = json["haystack_session_ids"][i];
    const auto begin = time_of(json["haystack_dates"][i]);
    std::chrono::seconds later{0};
    for (const auto& message : json["haystack_sessions"][i]) {
      memory::Content content;
      content.text = message["content"];
      content.source.session = session;
      content.source.speaker = message["role"];
      if (begin) content.occurred_at = *begin + later++;
      by_session[session].push_back(set.memories.size());
      set.memories.push_back(std::move(content));
    }
  }
  for (std::size_t i = 0; i < json["questions"].size(); ++i) {
    JudgedQuestion question{
        .text = json["questions"][i], .answer = json["answers"][i], .grades = {}};
    for (const std::string session : json["answer_session_ids"][i]) {
      for (const std::size_t memory : by_session[session]) question.grades[memory] = 1;
    }
    set.questions.push_back(std::move(question));
  }
  return set;
}

/// Cuts at ends of sentences and lines, and joins what is short.
std::vector<std::string> utterances(const std::string& text) {
  constexpr std::size_t kWantedBytes = 180;
  std::vector<std::string> found(1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    found.back() += text[i];
    const bool ends =
        text[i] == '\n' || (i + 1 < text.size() && text[i + 1] == ' ' &&
                            std::string_view(".!?").find(text[i]) != std::string::npos);
    if (ends && found.back().size() >= kWantedBytes) found.emplace_back();
  }
  if (found.back().empty()) found.pop_back();
  return found;
}

std::set<std::string> terms_of(const std::string& text) {
  retrieval::TermReader reader;
  const auto terms = reader.query_terms(text);
  return {terms.begin(), terms.end()};
}

/// The utterances among `candidates` that hold the most of the answer.
std::map<std::size_t, double> answering(const std::vector<memory::Content>& memories,
                                        const std::vector<std::size_t>& candidates,
                                        const std::string& answer) {
  constexpr double kLeastShare = 0.4;
  constexpr double kNearBest = 0.8;
  constexpr std::size_t kMost = 8;
  const std::set<std::string> wanted = terms_of(answer);
  std::map<std::size_t, double> shares;
  double best = 0;
  for (const std::size_t candidate : candidates) {
    const auto terms = terms_of(memories[candidate].text);
    const auto held = std::count_if(wanted.begin(), wanted.end(),
                                    [&](const std::string& term) { return terms.contains(term); });
    shares[candidate] = static_cast<double>(held) / static_cast<double>(wanted.size());
    best = std::max(best, shares[candidate]);
  }
  std::map<std::size_t, double> grades;
  if (best < kLeastShare) return grades;
  for (const auto& [candidate, share] : shares) {
    if (share >= kNearBest * best) grades[candidate] = 1;
  }
  if (grades.size() > kMost) grades.clear();
  return grades;
}

}  // namespace

QuestionSet read_cranfield(const std::filesystem::path& folder) {
  QuestionSet set;
  for (auto& [number, fields] : read_records(folder / "cran.all.1400")) {
    memory::Content content;
    content.text = fields['T'] + fields['W'];
    set.memories.push_back(std::move(content));
  }
  for (auto& [number, fields] : read_records(folder / "cran.qry")) {
    set.questions.push_back({.text = fields['W'], .grades = {}});
  }
  std::ifstream judgements = open(folder / "QRelsCorrectedforTRECeval");
  std::size_t query = 0;
  std::size_t abstract = 0;
  int iteration = 0;
  double grade = 0;
  while (judgements >> query >> iteration >> abstract >> grade) {
    set.questions.at(query - 1).grades[abstract - 1] = grade;
  }
  return set;
}

std::vector<QuestionSet> read_longmemeval(const std::filesystem::path& folder) {
  std::ifstream file = open(folder / "multi_question_sample.json");
  std::vector<QuestionSet> sets;
  for (const auto& haystack : nlohmann::json::parse(file)) sets.push_back(read_haystack(haystack));
  return sets;
}

QuestionSet utterances_of(const std::vector<QuestionSet>& conversations) {
  QuestionSet all;
  for (const QuestionSet& set : conversations) {
    std::vector<std::vector<std::size_t>> parts;
    for (const memory::Content& message : set.memories) {
      parts.emplace_back();
      for (const std::string& utterance : utterances(message.text)) {
        memory::Content content = message;
        content.text = utterance;
        // Milliseconds keep the order within a message.
        content.occurred_at =
            message.occurred_at.value() + std::chrono::milliseconds(parts.back().size());
        parts.back().push_back(all.memories.size());
        all.memories.push_back(std::move(content));
      }
    }
    for (const JudgedQuestion& question : set.questions) {
      std::vector<std::size_t> candidates;
      for (const auto& [message, grade] : question.grades) {
        candidates.insert(candidates.end(), parts[message].begin(), parts[message].end());
      }
      auto grades = answering(all.memories, candidates, question.answer);
      if (!grades.empty()) all.questions.push_back({question.text, question.answer, grades});
    }
  }
  return all;
}

}  // namespace theseus::bench
