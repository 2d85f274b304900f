#include "retrieval/keyword/words.h"

#include <unicode/brkiter.h>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/utext.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "base/ascii.h"
#include "base/error.h"

namespace theseus::retrieval {
namespace {

enum class Kind : std::uint8_t {
  other,
  letter,
  digit,
  underscore,
  mid_letter,
  mid_number,
  mid_both
};

constexpr Kind kind_of(unsigned char character) {
  if (character >= '0' && character <= '9') return Kind::digit;
  if ((character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')) {
    return Kind::letter;
  }
  if (character == '_') return Kind::underscore;
  if (character == ',' || character == ';') return Kind::mid_number;
  if (character == '.' || character == '\'') return Kind::mid_both;
  return Kind::other;
}

constexpr std::array<Kind, 128> kKinds = [] {
  std::array<Kind, 128> kinds{};
  for (unsigned char c = 0; c < 128; ++c) kinds[c] = kind_of(c);
  return kinds;
}();

Kind kind_at(std::string_view text, std::size_t place) {
  return place < text.size() ? kKinds[static_cast<unsigned char>(text[place])] : Kind::other;
}

bool is_part(Kind kind) {
  return kind == Kind::letter || kind == Kind::digit || kind == Kind::underscore;
}

/// Rules WB6, WB7, WB11 and WB12: a mark between two letters, or between two digits, holds them
/// together.
bool joins(Kind before, Kind mark, Kind after) {
  if (before != after) return false;
  if (before == Kind::letter) return mark == Kind::mid_both;
  return before == Kind::digit && (mark == Kind::mid_number || mark == Kind::mid_both);
}

std::size_t end_of_word(std::string_view text, std::size_t place) {
  while (true) {
    const Kind here = kind_at(text, place);
    const Kind next = kind_at(text, place + 1);
    if (is_part(next)) {
      place += 1;
    } else if (joins(here, next, kind_at(text, place + 2))) {
      place += 2;
    } else {
      return place + 1;
    }
  }
}

bool only_underscores(std::string_view word) {
  return word.find_first_not_of('_') == std::string_view::npos;
}

void fold_ascii(std::string_view word, std::string& folded) {
  folded.resize(word.size());
  std::transform(word.begin(), word.end(), folded.begin(), base::ascii_lower);
}

void require(UErrorCode code, const char* what) {
  if (U_FAILURE(code) == 0) return;
  throw base::Error(base::ErrorKind::internal,
                    std::string(what) + " failed in ICU (" + u_errorName(code) + ")");
}

}  // namespace

struct Words::Icu {
  Icu() {
    UErrorCode code = U_ZERO_ERROR;
    breaks.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), code));
    require(code, "Opening the word break rules");
    folding = icu::Normalizer2::getNFKCCasefoldInstance(code);
    require(code, "Opening the case folding table");
  }
  ~Icu() { utext_close(&text); }
  Icu(const Icu&) = delete;
  Icu& operator=(const Icu&) = delete;

  template <class Visit>
  void for_each(std::string_view piece, Visit&& visit) {
    UErrorCode code = U_ZERO_ERROR;
    utext_openUTF8(&text, piece.data(), static_cast<std::int64_t>(piece.size()), &code);
    breaks->setText(&text, code);
    require(code, "Reading a text");
    std::int32_t start = breaks->first();
    for (std::int32_t end = breaks->next(); end != icu::BreakIterator::DONE; end = breaks->next()) {
      const auto size = static_cast<std::size_t>(end - start);
      const std::string_view word = piece.substr(static_cast<std::size_t>(start), size);
      if (breaks->getRuleStatus() >= UBRK_WORD_NONE_LIMIT) visit(word);
      start = end;
    }
  }

  void fold(std::string_view word, std::string& folded) const {
    UErrorCode code = U_ZERO_ERROR;
    folded.clear();
    icu::StringByteSink<std::string> sink(&folded);
    const icu::StringPiece piece(word.data(), static_cast<std::int32_t>(word.size()));
    folding->normalizeUTF8(0, piece, sink, nullptr, code);
    require(code, "Folding a word");
  }

  std::unique_ptr<icu::BreakIterator> breaks;
  const icu::Normalizer2* folding = nullptr;
  UText text = UTEXT_INITIALIZER;
};

Words::Words() = default;
Words::~Words() = default;
Words::Words(Words&&) noexcept = default;
Words& Words::operator=(Words&&) noexcept = default;

void Words::for_each(std::string_view text, const Visit& visit) {
  if (base::is_ascii(text)) {
    for_each_ascii(text, visit);
  } else {
    for_each_by_icu(text, visit);
  }
}

void Words::for_each_ascii(std::string_view text, const Visit& visit) {
  std::size_t place = 0;
  while (place < text.size()) {
    if (!is_part(kind_at(text, place))) {
      ++place;
      continue;
    }
    const std::size_t end = end_of_word(text, place);
    const std::string_view word = text.substr(place, end - place);
    place = end;
    if (only_underscores(word)) continue;
    fold_ascii(word, folded_);
    visit(folded_);
  }
}

void Words::for_each_by_icu(std::string_view text, const Visit& visit) {
  if (!icu_) icu_ = std::make_unique<Icu>();
  // The annex holds no word together across an @, but ICU 72 alone among its releases does.
  while (true) {
    const std::size_t end = std::min(text.find('@'), text.size());
    icu_->for_each(text.substr(0, end), [&](std::string_view word) {
      if (only_underscores(word)) return;
      fold(word);
      if (!folded_.empty()) visit(folded_);
    });
    if (end == text.size()) return;
    text.remove_prefix(end + 1);
  }
}

void Words::fold(std::string_view word) {
  if (base::is_ascii(word)) {
    fold_ascii(word, folded_);
  } else {
    icu_->fold(word, folded_);
  }
}

}  // namespace theseus::retrieval
