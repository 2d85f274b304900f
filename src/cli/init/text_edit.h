#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "cli/init/syntax_node.h"

namespace theseus::cli {

/// One change of a text: what stands in `span` becomes `fresh`.
struct Replacement {
  Span span;
  std::string fresh;
};

/// Carries out all changes, which do not overlap; those at one place in their order.
std::string apply(std::string_view text, std::vector<Replacement> replacements);

/// How the lines of a text end: as its first one does.
std::string newline_of(std::string_view text);

/// Where the line of a byte begins, and where its visible part ends.
std::size_t line_begin(std::string_view text, std::size_t offset);
std::size_t line_end(std::string_view text, std::size_t offset);

/// Behind the line of a byte, its line end included.
std::size_t next_line(std::string_view text, std::size_t offset);

/// The blanks with which the line of a byte begins.
std::string indentation_at(std::string_view text, std::size_t offset);

/// Whether nothing but blanks stands before a byte on its line.
bool begins_line(std::string_view text, std::size_t offset);

bool is_blank(std::string_view text);

}  // namespace theseus::cli
