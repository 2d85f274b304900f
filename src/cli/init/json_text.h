#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace theseus::cli {

/// How a file lays out its JSON.
struct JsonLayout {
  std::string newline = "\n";
  std::string unit = "  ";  ///< of indentation
};

/// Over several lines, those behind the first one indented by `indent`; lists of texts on one.
std::string json_lines(const nlohmann::ordered_json& value, const std::string& indent,
                       const JsonLayout& layout);

/// On one line, with a blank behind each colon and comma.
std::string json_line(const nlohmann::ordered_json& value);

/// A text in quotation marks.
std::string json_quoted(const std::string& text);

}  // namespace theseus::cli
