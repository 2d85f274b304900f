#include "retrieval/embedding/normalizer.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include "base/error.h"

namespace theseus::retrieval {
namespace {

constexpr UChar32 kReplacementCharacter = 0xfffd;

bool is_white_space(UChar32 c) {
  return u_isUWhiteSpace(c) != 0;
}

/// Control, format and private-use characters go, as does what stands for broken bytes.
bool is_dropped(UChar32 c) {
  if (c == '\t' || c == '\n' || c == '\r') return false;
  return c == 0 || c == kReplacementCharacter ||
         (U_GET_GC_MASK(c) & (U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CO_MASK)) != 0;
}

/// The blocks that the vocabulary was made with. One begins at 2B920 and not at 2B820: a slip in
/// the tokenizer that made it, kept because ids must be equal.
bool is_chinese(UChar32 c) {
  return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) ||
         (c >= 0x20000 && c <= 0x2a6df) || (c >= 0x2a700 && c <= 0x2b73f) ||
         (c >= 0x2b740 && c <= 0x2b81f) || (c >= 0x2b920 && c <= 0x2ceaf) ||
         (c >= 0xf900 && c <= 0xfaff) || (c >= 0x2f800 && c <= 0x2fa1f);
}

/// ASCII symbols such as `$` count as punctuation, those beyond ASCII do not.
bool is_punctuation(UChar32 c) {
  if (c < 0x80) return c > ' ' && c != 0x7f && u_isalnum(c) == 0;
  return u_ispunct(c) != 0;
}

icu::UnicodeString cleaned(std::string_view text) {
  const auto source = icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  icu::UnicodeString result;
  for (std::int32_t i = 0; i < source.length(); i = source.moveIndex32(i, 1)) {
    const UChar32 c = source.char32At(i);
    if (is_dropped(c)) continue;
    if (is_chinese(c)) {
      result.append(u' ').append(c).append(u' ');
    } else {
      result.append(is_white_space(c) ? UChar32{' '} : c);
    }
  }
  return result;
}

icu::UnicodeString decomposed(const icu::UnicodeString& text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
  icu::UnicodeString result;
  if (U_SUCCESS(status)) result = nfd->normalize(text, status);
  if (U_FAILURE(status)) {
    throw base::Error(base::ErrorKind::internal,
                      std::string("decomposing a text by ICU failed: ") + u_errorName(status));
  }
  return result;
}

/// Collects characters into words, one after the other.
class WordList {
 public:
  void add(UChar32 c) {
    if (is_white_space(c)) {
      open_ = false;
    } else if (is_punctuation(c)) {
      open_ = false;
      append(c);
      open_ = false;
    } else {
      append(c);
    }
  }

  std::vector<NormalizedWord> take() { return std::move(words_); }

 private:
  void append(UChar32 c) {
    if (!open_) words_.emplace_back();
    open_ = true;
    std::uint8_t bytes[U8_MAX_LENGTH];
    std::size_t size = 0;
    U8_APPEND_UNSAFE(bytes, size, c);
    words_.back().text.append(reinterpret_cast<const char*>(bytes), size);
    ++words_.back().characters;
  }

  std::vector<NormalizedWord> words_;
  bool open_ = false;
};

}  // namespace

std::vector<NormalizedWord> normalized_words(std::string_view text, const Normalization& rules) {
  icu::UnicodeString clean = cleaned(text);
  if (rules.strip_accents) clean = decomposed(clean);
  WordList words;
  for (std::int32_t i = 0; i < clean.length(); i = clean.moveIndex32(i, 1)) {
    const UChar32 c = clean.char32At(i);
    if (rules.strip_accents && u_charType(c) == U_NON_SPACING_MARK) continue;
    words.add(rules.lower_case ? u_tolower(c) : c);
  }
  return words.take();
}

}  // namespace theseus::retrieval
