#include "corpus.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "base/clock.h"

namespace theseus::bench {
namespace {

constexpr std::array kNames = {"Rachel", "Tomasz", "Aiko",  "Fatima", "Diego", "Ingrid",
                               "Kwame",  "Priya",  "Oscar", "Lena",   "Yusuf", "Chloe"};
constexpr std::array kFamilies = {"Okafor", "Lindqvist", "Moreau", "Tanaka",
                                  "Silva",  "Novak",     "Haddad", "Brandt"};
constexpr int kMessagesASession = 12;
constexpr std::size_t kRecent = 4096;
// 2024-01-01, and a message every ten minutes from then on.
constexpr std::int64_t kFirst = 1704067200000;
constexpr std::int64_t kApart = 600'000;

std::vector<std::string> load_words(const std::filesystem::path& model) {
  std::ifstream stream(model / "tokenizer.json");
  if (!stream) throw std::runtime_error("no tokenizer.json in " + model.string());
  const auto tokenizer = nlohmann::json::parse(stream);
  std::vector<std::pair<int, std::string>> found;
  for (const auto& [word, number] : tokenizer["model"]["vocab"].items()) {
    const bool plain = word.size() > 1 && std::all_of(word.begin(), word.end(),
                                                      [](char c) { return c >= 'a' && c <= 'z'; });
    if (plain) found.emplace_back(number.get<int>(), word);
  }
  std::sort(found.begin(), found.end());
  std::vector<std::string> words;
  for (auto& [number, word] : found) words.push_back(std::move(word));
  return words;
}

}  // namespace

Corpus::Corpus(const std::filesystem::path& model, std::uint64_t seed)
    : words_(load_words(model)), random_(seed) {
  double sum = 0;
  for (std::size_t rank = 1; rank <= words_.size(); ++rank) {
    sum += 1 / static_cast<double>(rank + 2);
    cumulative_.push_back(sum);
  }
}

const std::string& Corpus::word() {
  const double at = std::uniform_real_distribution<>(0, cumulative_.back())(random_);
  const auto place =
      std::lower_bound(cumulative_.begin(), cumulative_.end(), at) - cumulative_.begin();
  return words_[static_cast<std::size_t>(place)];
}

std::string Corpus::sentence() {
  const int length = std::uniform_int_distribution<>(12, 38)(random_);
  std::string text;
  for (int i = 0; i < length; ++i) {
    const auto kind = random_() % 40;
    if (!text.empty()) text.push_back(' ');
    if (kind == 0) {
      text += fmt::format("{} {}", kNames[random_() % kNames.size()],
                          kFamilies[random_() % kFamilies.size()]);
    } else if (kind == 1) {
      text += fmt::format("{}-{:02}-{:02}", 2015 + random_() % 12, 1 + random_() % 12,
                          1 + random_() % 28);
    } else if (kind == 2) {
      text += std::to_string(random_() % 10'000);
    } else {
      text += word();
    }
  }
  return text + ".";
}

std::string Corpus::remembered_with_a_change() {
  std::string text = recent_[random_() % recent_.size()];
  return text + " " + word() + ".";
}

CorpusItem Corpus::next() {
  CorpusItem item;
  item.text = !recent_.empty() && random_() % 20 == 0 ? remembered_with_a_change() : sentence();
  item.session = fmt::format("session-{}", made_ / kMessagesASession);
  item.speaker =
      kNames[static_cast<std::size_t>(made_ / kMessagesASession + made_ % 2) % kNames.size()];
  item.tag = made_ % 100 == 0 ? "rare" : fmt::format("topic-{}", random_() % 20);
  item.occurred_at = base::format_time(base::from_milliseconds(kFirst + kApart * made_));
  if (recent_.size() < kRecent) {
    recent_.push_back(item.text);
  } else if (random_() % 16 == 0) {
    recent_[random_() % kRecent] = item.text;
  }
  ++made_;
  return item;
}

std::string Corpus::query() {
  const std::string& text = recent_[random_() % recent_.size()];
  std::string asked;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    if (end - begin > 3 && random_() % 3 == 0) asked += text.substr(begin, end - begin) + " ";
    begin = end + 1;
  }
  return asked.empty() ? text : asked;
}

std::string batch_body(Corpus& corpus, int count) {
  auto memories = nlohmann::json::array();
  for (int i = 0; i < count; ++i) {
    const CorpusItem item = corpus.next();
    memories.push_back({{"text", item.text},
                        {"tags", {item.tag}},
                        {"source", {{"session", item.session}, {"speaker", item.speaker}}},
                        {"occurred_at", item.occurred_at}});
  }
  return nlohmann::json{{"memories", std::move(memories)}}.dump();
}

}  // namespace theseus::bench
