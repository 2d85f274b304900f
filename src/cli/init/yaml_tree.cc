#include "cli/init/yaml_tree.h"

#include <yaml.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "base/json.h"

namespace theseus::cli {
namespace {

using Kind = SyntaxNode::Kind;

// libyaml counts characters; a file has bytes.
std::vector<std::size_t> offsets_of_characters(std::string_view text) {
  std::vector<std::size_t> offsets;
  for (std::size_t i = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) offsets.push_back(i);
  }
  offsets.push_back(text.size());
  return offsets;
}

// What an unquoted scalar says, as JSON.
std::string json_of_plain(const std::string& text) {
  constexpr std::array<std::string_view, 5> kNull = {"", "~", "null", "Null", "NULL"};
  constexpr std::array<std::string_view, 3> kTrue = {"true", "True", "TRUE"};
  constexpr std::array<std::string_view, 3> kFalse = {"false", "False", "FALSE"};
  if (std::find(kNull.begin(), kNull.end(), text) != kNull.end()) return "null";
  if (std::find(kTrue.begin(), kTrue.end(), text) != kTrue.end()) return "true";
  if (std::find(kFalse.begin(), kFalse.end(), text) != kFalse.end()) return "false";
  const bool is_number = text.front() != '"' && text.front() != '[' && text.front() != '{';
  return is_number && nlohmann::json::accept(text) ? text : nlohmann::json(text).dump();
}

class Event {
 public:
  Event() = default;
  ~Event() { yaml_event_delete(&event_); }
  Event(const Event&) = delete;
  Event& operator=(const Event&) = delete;

  yaml_event_t* raw() { return &event_; }
  const yaml_event_t* operator->() const { return &event_; }

 private:
  yaml_event_t event_{};
};

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text), offsets_(offsets_of_characters(text)) {
    yaml_parser_initialize(&parser_);
    yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()),
                                 text.size());
  }
  ~Reader() { yaml_parser_delete(&parser_); }
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  base::Result<std::optional<SyntaxNode>> run() {
    std::optional<SyntaxNode> root;
    bool goes_on = true;
    while (goes_on && fault_.empty()) {
      Event event;
      next(event);
      if (event->type == YAML_DOCUMENT_START_EVENT) {
        if (root) fail(event->start_mark, "a second document begins here");
      } else if (event->type == YAML_DOCUMENT_END_EVENT) {
        if (event->data.document_end.implicit == 0)
          fail(event->start_mark, "the document is ended here");
      } else if (event->type == YAML_STREAM_END_EVENT) {
        goes_on = false;
      } else if (event->type != YAML_STREAM_START_EVENT && fault_.empty()) {
        root = read_node(event, 0);
      }
    }
    if (!fault_.empty()) return base::Unexpected(base::Refusal{fault_});
    return root;
  }

 private:
  void next(Event& event) {
    if (yaml_parser_parse(&parser_, event.raw()) != 0) return;
    const std::string problem = parser_.problem == nullptr ? "it is not YAML" : parser_.problem;
    fail(parser_.problem_mark, problem);
  }

  SyntaxNode read_node(Event& event, int depth) {
    SyntaxNode node;
    node.span = span_of(event);
    if (depth > base::kMaxJsonDepth) fail(event->start_mark, "it is nested too deeply");
    if (event->type == YAML_SCALAR_EVENT) {
      node.scalar = json_of_scalar(event);
    } else if (event->type == YAML_MAPPING_START_EVENT) {
      node.kind = Kind::object;
      node.is_block = event->data.mapping_start.style != YAML_FLOW_MAPPING_STYLE;
      read_children(node, YAML_MAPPING_END_EVENT, depth);
    } else if (event->type == YAML_SEQUENCE_START_EVENT) {
      node.kind = Kind::array;
      node.is_block = event->data.sequence_start.style != YAML_FLOW_SEQUENCE_STYLE;
      read_children(node, YAML_SEQUENCE_END_EVENT, depth);
    } else {
      node.scalar = "\"*\"";  // an alias: whatever it stands for, it is nothing that we wrote
    }
    settle_last_leaf(node);
    return node;
  }

  void read_children(SyntaxNode& node, yaml_event_type_t end, int depth) {
    while (fault_.empty()) {
      Event event;
      next(event);
      if (!fault_.empty()) return;
      if (event->type == end) {
        node.span.end = offset_of(event->end_mark);
        return;
      }
      SyntaxChild child;
      if (node.kind == Kind::object) {
        const SyntaxNode key = read_node(event, depth + 1);
        child.key_span = {key.span.begin, key.last_leaf};
        if (key.kind == Kind::scalar) child.key = text_of(key.scalar);
        Event value;
        next(value);
        if (!fault_.empty()) return;
        child.value = read_node(value, depth + 1);
      } else {
        child.value = read_node(event, depth + 1);
      }
      node.children.push_back(std::move(child));
    }
  }

  static std::string text_of(const std::string& scalar) {
    const auto value = nlohmann::json::parse(scalar);
    return value.is_string() ? value.get<std::string>() : scalar;
  }

  static std::string json_of_scalar(Event& event) {
    const auto& scalar = event->data.scalar;
    const std::string text(reinterpret_cast<const char*>(scalar.value), scalar.length);
    return scalar.style == YAML_PLAIN_SCALAR_STYLE ? json_of_plain(text)
                                                   : nlohmann::json(text).dump();
  }

  // What is laid out by indentation ends, for libyaml, where the next thing begins.
  void settle_last_leaf(SyntaxNode& node) const {
    node.last_leaf = node.span.end;
    if (node.is_block && !node.children.empty()) {
      const SyntaxChild& last = node.children.back();
      node.last_leaf = std::max(last.value.last_leaf, last.key_span.end);
    } else if (node.kind == Kind::scalar) {
      while (node.last_leaf > node.span.begin && is_blank_byte(text_[node.last_leaf - 1])) {
        --node.last_leaf;
      }
    }
  }

  static bool is_blank_byte(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
  }

  Span span_of(Event& event) const {
    return {offset_of(event->start_mark), offset_of(event->end_mark)};
  }

  std::size_t offset_of(const yaml_mark_t& mark) const {
    return offsets_[std::min(mark.index, offsets_.size() - 1)];
  }

  void fail(const yaml_mark_t& mark, const std::string& message) {
    if (fault_.empty()) fault_ = "line " + std::to_string(mark.line + 1) + ": " + message;
  }

  std::string_view text_;
  std::vector<std::size_t> offsets_;
  yaml_parser_t parser_{};
  std::string fault_;
};

}  // namespace

base::Result<std::optional<SyntaxNode>> parse_yaml_tree(std::string_view text) {
  return Reader(text).run();
}

}  // namespace theseus::cli
