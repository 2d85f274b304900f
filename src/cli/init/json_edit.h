#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "cli/init/json_text.h"
#include "cli/init/syntax_node.h"
#include "cli/init/text_edit.h"

namespace theseus::cli {

/// Makes one change in a text of JSON, laid out as its surroundings are. Text and tree must outlive
/// it.
class JsonEdit {
 public:
  JsonEdit(std::string_view text, const SyntaxNode& root);

  /// Puts a member, or an element where `key` is empty, behind all others.
  std::string insert(const SyntaxNode& container, const std::string& key,
                     const nlohmann::ordered_json& value) const;
  std::string replace(const SyntaxChild& child, const nlohmann::ordered_json& value) const;
  std::string remove(const SyntaxNode& container, std::size_t index) const;

 private:
  std::string insert_first(const SyntaxNode& container, const std::string& key,
                           const nlohmann::ordered_json& value) const;
  std::string insert_behind(const SyntaxChild& last, const std::string& key,
                            const nlohmann::ordered_json& value) const;
  std::size_t behind_comments(std::size_t offset) const;
  Span lines_of(const SyntaxChild& child) const;
  Span words_of(const SyntaxNode& container, std::size_t index) const;

  std::string_view text_;
  JsonLayout layout_;
};

}  // namespace theseus::cli
