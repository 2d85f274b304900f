#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace theseus::retrieval {

/// How good a place is for cutting a text; lower is better.
enum class BreakKind {
  heading,
  paragraph,
  sentence,    ///< behind a sentence, before an item of a list, before a row of a table
  line,        ///< any other line of text
  fence_line,  ///< a line inside a code fence
};

/// A place before which a text may be cut.
struct Break {
  std::size_t place = 0;
  BreakKind kind = BreakKind::line;
};

struct Heading {
  std::size_t place = 0;  ///< where its line begins
  int level = 1;
  std::string_view title;  ///< without marks and spaces around it; borrowed from the text
};

struct Outline {
  std::vector<Break> breaks;      ///< by place, none twice
  std::vector<Heading> headings;  ///< by place
};

/// Reads a text once as loose Markdown: ATX headings, code fences, rows of tables, items of lists,
/// paragraphs, sentences. Any text has an outline; plain prose only has fewer kinds in it.
Outline outline_of(std::string_view text);

}  // namespace theseus::retrieval
