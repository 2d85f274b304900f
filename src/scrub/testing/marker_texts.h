#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <unordered_set>

namespace theseus::scrub {

/// Texts of random letters, so that any 16 bytes of one stand in no other.
class MarkerTexts {
 public:
  explicit MarkerTexts(std::uint32_t seed) : random_(seed) {}

  std::string next(std::size_t size) {
    std::string text(size, ' ');
    for (char& letter : text) letter = kLetters[random_() % kLetters.size()];
    return text;
  }

  /// Of a size that falls into a cell, fills one, or needs pages of its own.
  std::string next() {
    constexpr std::size_t kMost[] = {40, 400, 4'000, 20'000};
    return next(16 + random_() % kMost[random_() % 4]);
  }

  std::size_t below(std::size_t bound) { return random_() % bound; }

 private:
  static constexpr std::string_view kLetters =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  std::mt19937 random_;
};

/// Every 16 bytes that stand behind each other in some bytes: the search once more, by other means.
class AllRuns {
 public:
  explicit AllRuns(std::string bytes) : bytes_(std::move(bytes)) {
    const std::string_view all = bytes_;
    for (std::size_t at = 0; at + 16 <= all.size(); ++at) runs_.insert(all.substr(at, 16));
  }
  AllRuns(const AllRuns&) = delete;
  AllRuns& operator=(const AllRuns&) = delete;

  bool hold_any_of(std::string_view text) const {
    for (std::size_t at = 0; at + 16 <= text.size(); ++at) {
      if (runs_.contains(text.substr(at, 16))) return true;
    }
    return false;
  }

 private:
  std::string bytes_;
  std::unordered_set<std::string_view> runs_;
};

}  // namespace theseus::scrub
