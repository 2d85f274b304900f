#include "retrieval/embedding/vocabulary.h"

#include <simdjson.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <optional>

#include "base/error.h"

namespace theseus::retrieval {
namespace {

namespace ondemand = simdjson::ondemand;

constexpr std::string_view kContinuation = "##";
constexpr std::size_t kExpectedPieces = 30'000;

/// More ids than any vocabulary has; a higher one would only make a huge table.
constexpr std::uint64_t kMostTokens = 4'000'000;

/// A flag that may be null or absent.
std::optional<bool> find_flag(ondemand::object& part, std::string_view name) {
  ondemand::value value;
  if (part[name].get(value) != simdjson::SUCCESS || value.is_null()) return std::nullopt;
  return bool(value.get_bool());
}

/// What a piece, without its `##`, says about the script it belongs to.
TokenKind kind_of(std::string_view piece) {
  if (piece.empty()) return TokenKind::mark;
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(piece.data());
  const auto size = static_cast<std::int32_t>(piece.size());
  std::int32_t place = 0;
  UChar32 first = 0;
  U8_NEXT(bytes, place, size, first);
  if (place < size) return TokenKind::word;
  if (first < 0x80) return u_isalnum(first) != 0 ? TokenKind::word : TokenKind::mark;
  return u_isalpha(first) != 0 ? TokenKind::letter : TokenKind::mark;
}

void set_kind(Vocabulary& vocabulary, TokenId id, TokenKind kind) {
  if (vocabulary.kinds.size() <= id) vocabulary.kinds.resize(id + 1, TokenKind::unknown);
  vocabulary.kinds[id] = kind;
}

void add_piece(Vocabulary& vocabulary, std::string_view piece, TokenId id) {
  const bool continues = piece.size() > kContinuation.size() && piece.starts_with(kContinuation);
  if (continues) piece.remove_prefix(kContinuation.size());
  (continues ? vocabulary.continuations : vocabulary.starts).add(piece, id);
  set_kind(vocabulary, id, kind_of(piece));
}

/// Reads the parts of one file; what it refuses names the file.
class VocabularyReader {
 public:
  explicit VocabularyReader(const std::string& origin) : origin_(origin) {}

  Vocabulary read(std::string_view json) const;

  [[noreturn]] void refuse(const std::string& reason) const {
    throw base::Error(base::ErrorKind::corrupt, origin_ + ": the tokenizer " + reason);
  }

 private:
  void read_normalizer(ondemand::object& root, Vocabulary& vocabulary) const;
  void read_model(ondemand::object& root, Vocabulary& vocabulary) const;
  void read_specials(ondemand::object& root, Vocabulary& vocabulary) const;
  void require_type(ondemand::object& part, std::string_view type, std::string_view role) const;
  TokenId checked(std::uint64_t id) const;

  const std::string& origin_;
};

Vocabulary VocabularyReader::read(std::string_view json) const {
  const simdjson::padded_string padded(json);
  ondemand::parser parser;
  ondemand::document document = parser.iterate(padded);
  ondemand::object root = document.get_object();
  Vocabulary vocabulary(kExpectedPieces);
  read_normalizer(root, vocabulary);
  ondemand::object pre_tokenizer = root["pre_tokenizer"].get_object();
  require_type(pre_tokenizer, "BertPreTokenizer", "pre-tokeniser");
  read_model(root, vocabulary);
  read_specials(root, vocabulary);
  set_kind(vocabulary, vocabulary.unknown, TokenKind::unknown);
  return vocabulary;
}

void VocabularyReader::read_normalizer(ondemand::object& root, Vocabulary& vocabulary) const {
  ondemand::object normalizer = root["normalizer"].get_object();
  require_type(normalizer, "BertNormalizer", "normaliser");
  if (!find_flag(normalizer, "clean_text").value_or(true) ||
      !find_flag(normalizer, "handle_chinese_chars").value_or(true)) {
    refuse("switches clean_text or handle_chinese_chars off, which is not known here");
  }
  const auto strip_accents = find_flag(normalizer, "strip_accents");
  vocabulary.rules.lower_case = find_flag(normalizer, "lowercase").value_or(true);
  vocabulary.rules.strip_accents = strip_accents.value_or(vocabulary.rules.lower_case);
}

void VocabularyReader::read_model(ondemand::object& root, Vocabulary& vocabulary) const {
  ondemand::object model = root["model"].get_object();
  require_type(model, "WordPiece", "model");
  const std::string unknown(std::string_view(model["unk_token"].get_string()));
  if (std::string_view(model["continuing_subword_prefix"].get_string()) != kContinuation) {
    refuse("marks continued words by something other than ##");
  }
  vocabulary.longest_word = std::uint64_t(model["max_input_chars_per_word"].get_uint64());
  for (ondemand::field entry : ondemand::object(model["vocab"].get_object())) {
    const std::string_view piece = entry.unescaped_key();
    add_piece(vocabulary, piece, checked(entry.value().get_uint64()));
  }
  const auto unknown_id = vocabulary.starts.find(unknown);
  if (!unknown_id) refuse("lacks its own unknown token \"" + unknown + "\" in its vocabulary");
  vocabulary.unknown = *unknown_id;
}

/// Read behind the model, whose pieces name the special tokens too.
void VocabularyReader::read_specials(ondemand::object& root, Vocabulary& vocabulary) const {
  ondemand::array added;
  if (root["added_tokens"].get_array().get(added) != simdjson::SUCCESS) return;
  for (ondemand::object token : added) {
    const TokenId id = checked(token["id"].get_uint64());
    const std::string_view content = token["content"].get_string();
    if (content.empty()) continue;
    vocabulary.specials.push_back({std::string(content), id});
    set_kind(vocabulary, id, TokenKind::mark);
  }
}

void VocabularyReader::require_type(ondemand::object& part, std::string_view type,
                                    std::string_view role) const {
  const std::string_view found = part["type"].get_string();
  if (found == type) return;
  refuse("has the " + std::string(role) + " \"" + std::string(found) + "\", and only " +
         std::string(type) + " is known here");
}

TokenId VocabularyReader::checked(std::uint64_t id) const {
  if (id >= kMostTokens) refuse("has the token id " + std::to_string(id));
  return static_cast<TokenId>(id);
}

}  // namespace

Vocabulary load_vocabulary(std::string_view json, const std::string& origin) {
  const VocabularyReader reader(origin);
  try {
    return reader.read(json);
  } catch (const simdjson::simdjson_error& error) {
    reader.refuse(std::string("is not a readable tokenizer.json: ") + error.what());
  }
}

}  // namespace theseus::retrieval
