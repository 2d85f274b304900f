#include <simdjson.h>

#include <algorithm>
#include <vector>

#include "memory/current.h"

namespace theseus::memory {
namespace {

using simdjson::dom::element;
using simdjson::dom::object;

/// Leaves the reading of a body from within a field; never leaves this file.
struct NoContent {
  std::string_view reason;
};

std::string read_text(element value) {
  return std::string(value.get_string().value());
}

base::Time read_time(element value) {
  const auto time = base::parse_time(value.get_string().value());
  if (!time) throw NoContent{"a time that is none"};
  return *time;
}

base::Id read_id(element value) {
  const auto id = base::parse_id(value.get_string().value());
  if (!id) throw NoContent{"an id that is none"};
  return *id;
}

template <class Read>
auto read_list(element value, Read read) {
  std::vector<decltype(read(value))> items;
  const simdjson::dom::array array = value.get_array();
  for (const element item : array) items.push_back(read(item));
  return items;
}

Source read_source(element value) {
  Source source;
  const object fields = value.get_object();
  for (const auto& [name, inner] : fields) {
    if (name == "agent") source.agent = read_text(inner);
    if (name == "session") source.session = read_text(inner);
    if (name == "speaker") source.speaker = read_text(inner);
    if (name == "uri") source.uri = read_text(inner);
  }
  return source;
}

void read_field(Content& content, std::string_view name, element value) {
  if (name == "text") {
    content.text = read_text(value);
  } else if (name == "kind") {
    content.kind = read_text(value);
  } else if (name == "tags") {
    content.tags = read_list(value, read_text);
  } else if (name == "metadata") {
    content.metadata = simdjson::minify(value.get_object().value());
  } else if (name == "importance") {
    content.importance = value.get_double().value();
  } else if (name == "source") {
    content.source = read_source(value);
  } else if (name == "occurred_at") {
    content.occurred_at = read_time(value);
  } else if (name == "expires_at") {
    content.expires_at = read_time(value);
  } else if (name == "supersedes") {
    content.supersedes = read_list(value, read_id);
  }
}

/// Parser and padded copy of the body are kept by thread: making them anew costs more than the
/// parse, and a partition reads a hundred thousand bodies.
struct Workplace {
  simdjson::dom::parser parser;
  std::vector<char> padded;

  object parse(std::string_view body) {
    padded.resize(body.size() + simdjson::SIMDJSON_PADDING);
    std::copy(body.begin(), body.end(), padded.begin());
    return parser.parse(padded.data(), body.size(), false).get_object().value();
  }
};

}  // namespace

base::Result<Content> parse_content(std::string_view body) {
  thread_local Workplace workplace;
  Content content;
  try {
    const object fields = workplace.parse(body);
    for (const auto& [name, value] : fields) read_field(content, name, value);
  } catch (const simdjson::simdjson_error& error) {
    return base::Unexpected(base::Refusal{error.what()});
  } catch (const NoContent& fault) {
    return base::Unexpected(base::Refusal{std::string(fault.reason)});
  }
  if (content.text.empty()) return base::Unexpected(base::Refusal{"it has no text"});
  return content;
}

}  // namespace theseus::memory
