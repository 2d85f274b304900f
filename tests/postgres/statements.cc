#include "postgres/statements.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <regex>
#include <sstream>

namespace theseus::tests {
namespace {

/// Walks over a source and stops at each string literal. Knows just so much of C++ that nothing
/// else is taken for one: comments, characters, digit separators, raw strings.
class LiteralReader {
 public:
  explicit LiteralReader(std::string_view source) : source_(source) {}

  struct Literal {
    std::size_t start;
    std::string text;
  };

  /// The next literal, joined with those that follow it at once; false behind the last.
  bool next(Literal& literal) {
    while (!at_end() && !at_literal()) skip_one();
    if (at_end()) return false;
    literal = {place_, ""};
    while (at_literal()) {
      literal.text += read_literal();
      skip_gap();
    }
    return true;
  }

 private:
  bool at_end() const { return place_ >= source_.size(); }
  bool at(std::string_view text) const { return source_.substr(place_).starts_with(text); }
  bool at_literal() const { return at("\"") || (at("R\"") && !behind_a_name()); }
  bool behind_a_name() const {
    return place_ > 0 && std::isalnum(static_cast<unsigned char>(source_[place_ - 1])) != 0;
  }

  void skip_one() {
    if (at("//")) {
      skip_to("\n");
    } else if (at("/*")) {
      skip_to("*/");
    } else if (at("'") && !behind_a_name()) {
      skip_character();
    } else {
      ++place_;
    }
  }

  void skip_to(std::string_view end) {
    const std::size_t found = source_.find(end, place_);
    place_ = found == std::string_view::npos ? source_.size() : found + end.size();
  }

  void skip_character() {
    for (++place_; !at_end() && !at("'"); ++place_) {
      if (at("\\")) ++place_;
    }
    ++place_;
  }

  void skip_gap() {
    while (!at_end() && (std::isspace(static_cast<unsigned char>(source_[place_])) != 0)) ++place_;
  }

  std::string read_literal() { return at("R\"") ? read_raw() : read_plain(); }

  std::string read_raw() {
    const std::size_t open = source_.find('(', place_);
    const std::string end = ")" + std::string(source_.substr(place_ + 2, open - place_ - 2)) + "\"";
    place_ = open + 1;
    const std::size_t start = place_;
    skip_to(end);
    return std::string(source_.substr(start, place_ - end.size() - start));
  }

  std::string read_plain() {
    std::string text;
    for (++place_; !at_end() && !at("\""); ++place_) {
      if (at("\\")) ++place_;
      text += source_[place_];
    }
    ++place_;
    return text;
  }

  std::string_view source_;
  std::size_t place_ = 0;
};

bool is_ours_to_read(const std::filesystem::path& path, const std::string& name) {
  const bool is_source = path.extension() == ".cc" || path.extension() == ".h";
  const bool is_test = name.ends_with("_test.cc") || name.find("/testing/") != std::string::npos;
  return is_source && !is_test && name.find("storage/sqlite/") == std::string::npos;
}

}  // namespace

std::vector<SourceStatement> statements_in(const std::string& file, std::string_view source) {
  // `UPDATE OF` begins the event of a trigger.
  static const std::regex kStatement(
      R"(^\s*(SELECT|INSERT INTO|UPDATE(?! OF)|DELETE FROM|WITH)\s)");
  // Where a name is filled in, the text is no statement yet.
  static const std::regex kPlaceholder(R"(\{\d?\})");
  std::vector<SourceStatement> statements;
  LiteralReader reader(source);
  LiteralReader::Literal literal;
  while (reader.next(literal)) {
    const bool is_whole = !std::regex_search(literal.text, kPlaceholder);
    if (!is_whole || !std::regex_search(literal.text, kStatement)) continue;
    const auto before = source.substr(0, literal.start);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    statements.push_back({file, static_cast<int>(line), literal.text});
  }
  return statements;
}

std::vector<SourceStatement> load_statements(const std::filesystem::path& folder) {
  std::vector<SourceStatement> all;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    const std::string name = std::filesystem::relative(entry.path(), folder).generic_string();
    if (!entry.is_regular_file() || !is_ours_to_read(entry.path(), name)) continue;
    std::stringstream source;
    source << std::ifstream(entry.path()).rdbuf();
    const auto found = statements_in(name, source.str());
    all.insert(all.end(), found.begin(), found.end());
  }
  return all;
}

}  // namespace theseus::tests
