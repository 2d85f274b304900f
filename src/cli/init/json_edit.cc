#include "cli/init/json_edit.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace theseus::cli {

using nlohmann::ordered_json;

namespace {

std::string label(const std::string& key) {
  return key.empty() ? "" : json_quoted(key) + ": ";
}

}  // namespace

JsonEdit::JsonEdit(std::string_view text, const SyntaxNode& root) : text_(text) {
  layout_.newline = newline_of(text);
  if (root.children.empty() || !begins_line(text, root.children[0].begin())) return;
  const std::string found = indentation_at(text, root.children[0].begin());
  if (!found.empty()) layout_.unit = found;
}

std::string JsonEdit::insert(const SyntaxNode& container, const std::string& key,
                             const ordered_json& value) const {
  if (container.children.empty()) return insert_first(container, key, value);
  return insert_behind(container.children.back(), key, value);
}

std::string JsonEdit::insert_first(const SyntaxNode& container, const std::string& key,
                                   const ordered_json& value) const {
  const std::string outer = indentation_at(text_, container.span.begin);
  const std::string inner = outer + layout_.unit;
  std::size_t begin = container.span.begin + 1;
  const std::size_t end = container.span.end - 1;
  // Comments that stand between the brackets stay before what comes in.
  if (!is_blank(text_.substr(begin, end - begin))) {
    begin = text_.find_last_not_of(" \t\r\n", end - 1) + 1;
  }
  const std::string fresh = layout_.newline + inner + label(key) +
                            json_lines(value, inner, layout_) + layout_.newline + outer;
  return apply(text_, {{{begin, end}, fresh}});
}

std::string JsonEdit::insert_behind(const SyntaxChild& last, const std::string& key,
                                    const ordered_json& value) const {
  const std::size_t behind = last.comma ? *last.comma + 1 : last.value.span.end;
  const Replacement comma{{behind, behind}, last.comma ? "" : ","};
  if (!begins_line(text_, last.begin())) {
    return apply(text_, {comma, {{behind, behind}, " " + label(key) + json_line(value)}});
  }
  const std::string indent = indentation_at(text_, last.begin());
  const std::size_t place = behind_comments(behind);
  // Where the last member has a comma behind it, this file likes that.
  const std::string fresh = layout_.newline + indent + label(key) +
                            json_lines(value, indent, layout_) + (last.comma ? "," : "");
  return apply(text_, {comma, {{place, place}, fresh}});
}

std::string JsonEdit::replace(const SyntaxChild& child, const ordered_json& value) const {
  const bool has_line = begins_line(text_, child.begin());
  const std::string fresh = has_line
                                ? json_lines(value, indentation_at(text_, child.begin()), layout_)
                                : json_line(value);
  return apply(text_, {{child.value.span, fresh}});
}

std::string JsonEdit::remove(const SyntaxNode& container, std::size_t index) const {
  const SyntaxChild& child = container.children[index];
  const Span span =
      begins_line(text_, child.begin()) ? lines_of(child) : words_of(container, index);
  const Span inside{container.span.begin + 1, container.span.end - 1};
  const bool leaves_nothing =
      is_blank(text_.substr(inside.begin, std::max(span.begin, inside.begin) - inside.begin)) &&
      is_blank(text_.substr(span.end, std::max(span.end, inside.end) - span.end));
  if (container.children.size() == 1 && leaves_nothing) return apply(text_, {{inside, ""}});

  std::vector<Replacement> changes = {{span, ""}};
  // The member before it is the last one now, and had its comma for the sake of this one.
  const bool was_last = index + 1 == container.children.size() && !child.comma;
  if (was_last && index > 0 && *container.children[index - 1].comma < span.begin) {
    const std::size_t comma = *container.children[index - 1].comma;
    changes.push_back({{comma, comma + 1}, ""});
  }
  return apply(text_, changes);
}

// Behind the comments that follow on the same line: they belong to what stands before them.
std::size_t JsonEdit::behind_comments(std::size_t offset) const {
  const std::size_t end = line_end(text_, offset);
  for (;;) {
    const std::size_t at = std::min(text_.find_first_not_of(" \t", offset), end);
    if (text_.substr(at, 2) == "//") return end;
    if (text_.substr(at, 2) != "/*") return offset;
    const std::size_t close = text_.find("*/", at + 2) + 2;
    if (close > end) return offset;
    offset = close;
  }
}

// A member that has its lines for itself takes its line end along; one that shares its last line
// leaves the rest of that.
Span JsonEdit::lines_of(const SyntaxChild& child) const {
  const std::size_t behind = behind_comments(child.comma ? *child.comma + 1 : child.value.span.end);
  const std::size_t end = line_end(text_, behind);
  if (!is_blank(text_.substr(behind, end - behind))) return {child.begin(), behind};
  return {line_begin(text_, child.begin()), next_line(text_, behind)};
}

Span JsonEdit::words_of(const SyntaxNode& container, std::size_t index) const {
  const SyntaxChild& child = container.children[index];
  const std::size_t end = child.value.span.end;
  if (child.comma) return {child.begin(), text_.find_first_not_of(" \t", *child.comma + 1)};
  return {index == 0 ? child.begin() : *container.children[index - 1].comma, end};
}

}  // namespace theseus::cli
