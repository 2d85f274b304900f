#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "cli/init/notation.h"

namespace theseus::cli::testing {

/// An entry with one member, `command`, at `servers.theseus`.
inline Entry entry() {
  Entry entry;
  entry.wanted.emplace_back("command", "t");
  entry.retired = {"url"};
  return entry;
}

inline EntryPlace place() {
  return {.root = {"servers"}, .name = "theseus"};
}

/// The text with that entry; the sentence of a refusal in brackets.
inline std::string with(const Notation& notation, std::string_view text,
                        const EntryPlace& where = place()) {
  const auto result = notation.with_entry(text, where, entry());
  return result ? *result : "(" + result.error().message + ")";
}

inline std::string without(const Notation& notation, std::string_view text,
                           const EntryPlace& where = place()) {
  const auto result = notation.without_entry(text, where);
  return result ? *result : "(" + result.error().message + ")";
}

}  // namespace theseus::cli::testing
