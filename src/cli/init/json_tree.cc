#include "cli/init/json_tree.h"

#include <nlohmann/json.hpp>

#include "base/json.h"
#include "base/utf8.h"

namespace theseus::cli {
namespace {

using Kind = SyntaxNode::Kind;

// Goes through the text once; after the first fault every step does nothing.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  base::Result<SyntaxNode> run() {
    if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
    if (!base::is_utf8(text_)) fail("this is not UTF-8");
    skip_blanks();
    SyntaxNode root = read_value(0);
    skip_blanks();
    if (at_ < text_.size()) fail("something stands behind the end of the JSON value");
    if (!fault_.empty()) return base::Unexpected(base::Refusal{fault_});
    return root;
  }

 private:
  SyntaxNode read_value(int depth) {
    SyntaxNode node;
    node.span.begin = at_;
    if (depth > base::kMaxJsonDepth) {
      fail("it is nested too deeply");
    } else if (peek() == '{') {
      node.kind = Kind::object;
      read_children(node, '}', depth);
    } else if (peek() == '[') {
      node.kind = Kind::array;
      read_children(node, ']', depth);
    } else {
      node.scalar = peek() == '"' ? read_string() : read_word();
      check(node.scalar);
    }
    node.span.end = at_;
    return node;
  }

  void read_children(SyntaxNode& node, char close, int depth) {
    const std::size_t open = at_++;
    skip_blanks();
    while (fault_.empty() && peek() != close) {
      if (at_ >= text_.size()) {
        fail_at(open, std::string("the ") + text_[open] + " that opens here is never closed");
        return;
      }
      if (!node.children.empty() && !node.children.back().comma) {
        fail(std::string("a comma or ") + close + " is missing");
        return;
      }
      node.children.push_back(read_child(node.kind, depth));
      skip_blanks();
      if (peek() == ',') node.children.back().comma = at_++;
      skip_blanks();
    }
    if (fault_.empty()) ++at_;
  }

  SyntaxChild read_child(Kind kind, int depth) {
    SyntaxChild child;
    if (kind == Kind::object) {
      child.key_span.begin = at_;
      if (peek() != '"') fail("a name in quotation marks is missing");
      const std::string key = read_string();
      if (check(key)) child.key = nlohmann::json::parse(key).get<std::string>();
      child.key_span.end = at_;
      skip_blanks();
      if (peek() != ':') fail("a colon is missing");
      if (fault_.empty()) ++at_;
      skip_blanks();
    }
    child.value = read_value(depth + 1);
    return child;
  }

  std::string read_string() {
    const std::size_t begin = at_;
    if (!fault_.empty()) return "";
    for (++at_; at_ < text_.size() && text_[at_] != '"' && text_[at_] != '\n'; ++at_) {
      if (text_[at_] == '\\') ++at_;
    }
    if (at_ >= text_.size() || text_[at_] != '"') {
      fail_at(begin, "the text that begins here has no closing quotation mark");
      return "";
    }
    ++at_;
    return std::string(text_.substr(begin, at_ - begin));
  }

  // A number, true, false or null.
  std::string read_word() {
    const std::size_t begin = at_;
    while (at_ < text_.size() &&
           text_.substr(at_, 1).find_first_of(" \t\r\n,:{}[]\"/") == std::string_view::npos) {
      ++at_;
    }
    return std::string(text_.substr(begin, at_ - begin));
  }

  bool check(const std::string& scalar) {
    if (fault_.empty() && !nlohmann::json::accept(scalar)) {
      fail(scalar.empty() ? "a value is missing" : "this is not JSON: " + scalar.substr(0, 40));
    }
    return fault_.empty();
  }

  void skip_blanks() {
    while (fault_.empty()) {
      at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size());
      if (text_.substr(at_, 2) == "//") {
        at_ = std::min(text_.find('\n', at_), text_.size());
      } else if (text_.substr(at_, 2) == "/*") {
        const std::size_t end = text_.find("*/", at_ + 2);
        if (end == std::string_view::npos) {
          fail("the comment that begins here is never closed");
        } else {
          at_ = end + 2;
        }
      } else {
        return;
      }
    }
  }

  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  void fail(const std::string& message) { fail_at(at_, message); }
  void fail_at(std::size_t offset, const std::string& message) {
    if (fault_.empty()) {
      fault_ = "line " + std::to_string(line_of(text_, offset)) + ": " + message;
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string fault_;
};

}  // namespace

base::Result<SyntaxNode> parse_json_tree(std::string_view text) {
  return Scanner(text).run();
}

}  // namespace theseus::cli
