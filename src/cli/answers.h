#pragma once

#include <nlohmann/json_fwd.hpp>
#include <ostream>
#include <string>
#include <string_view>

#include "cli/console.h"
#include "cli/session.h"

namespace theseus::cli {

// How parts of answers are printed for a person; fields that are absent print as nothing.

/// A value as text: texts as they are, lists of texts by comma, other values as JSON.
std::string text_of_value(const nlohmann::json& value);

/// The same of a field of an object.
std::string field_text(const nlohmann::json& object, std::string_view name);

/// `2026-11-21 15:04` of a time.
std::string short_time(const nlohmann::json& object, std::string_view name);

/// All that is known of a memory.
void print_memory(const nlohmann::json& memory, std::ostream& out);

/// A name and its value on one line; nothing where there is no value.
void print_field(std::string_view name, const std::string& value, std::ostream& out);

/// A list of memories, one a line; on a narrow terminal without what `show` says as well.
void print_memories(const nlohmann::json& memories, Console& console);

/// A list of API keys, one a line.
void print_keys(const nlohmann::json& keys, Session& session);

/// A list of spaces, one a line.
void print_spaces(const nlohmann::json& spaces, Console& console);

/// What the answer of an erase says of traces: whether the files have been searched for those of
/// `erased`, and which older copies of the data may hold it.
void print_traces(const nlohmann::json& answer, const nlohmann::json& erased, Session& session);

/// Says on the error stream which parts of a recall could not be had.
void print_degraded(const nlohmann::json& answer, Console& console);

}  // namespace theseus::cli
