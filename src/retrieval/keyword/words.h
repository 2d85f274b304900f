#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace theseus::retrieval {

/// Cuts text into words (Unicode Standard Annex 29) and folds each to the form in which words are
/// compared (NFKC_Casefold, so that full-width letters, ligatures and composed accents agree).
/// Text that is all ASCII takes a path of its own with the same result. Not thread-safe.
class Words {
 public:
  using Visit = std::function<void(std::string_view folded)>;

  Words();
  ~Words();
  Words(Words&&) noexcept;
  Words& operator=(Words&&) noexcept;

  /// Calls `visit` for each word that holds a letter or a digit, in order. The text must be valid
  /// UTF-8; the word is borrowed for the call.
  void for_each(std::string_view text, const Visit& visit);

  /// The path for any text, which the path for ASCII must equal.
  void for_each_by_icu(std::string_view text, const Visit& visit);

 private:
  struct Icu;

  void for_each_ascii(std::string_view text, const Visit& visit);
  void fold(std::string_view word);

  std::unique_ptr<Icu> icu_;  ///< made when the first text needs it
  std::string folded_;
};

}  // namespace theseus::retrieval
