#include "app/configuration_file.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <fstream>
#include <optional>
#include <sstream>

#include "app/later_settings.h"

namespace theseus::app {
namespace {

using base::Refusal;
using base::Unexpected;
using Values = std::map<std::string, std::string>;

std::optional<std::string> find_joined(const toml::array& array) {
  std::string text;
  for (const toml::node& node : array) {
    const auto word = node.value_exact<std::string>();
    if (!word) return std::nullopt;
    text.append(text.empty() ? "" : ",").append(*word);
  }
  return text;
}

std::optional<std::string> find_text(const toml::node& node) {
  if (const auto text = node.value_exact<std::string>()) return *text;
  if (const auto number = node.value_exact<std::int64_t>()) return std::to_string(*number);
  if (const auto on = node.value_exact<bool>()) return *on ? "true" : "false";
  if (const toml::array* array = node.as_array()) return find_joined(*array);
  return std::nullopt;
}

// The first value that cannot be taken, by name; nothing when all could.
std::optional<std::string> flatten(const toml::table& table, const std::string& prefix,
                                   Values& values) {
  for (const auto& [key, node] : table) {
    const std::string name = prefix + std::string(key.str());
    if (const toml::table* inner = node.as_table()) {
      if (auto bad = flatten(*inner, name + ".", values)) return bad;
      continue;
    }
    const auto text = find_text(node);
    if (!text && !is_of_later_release(name)) return name;
    values[name] = text.value_or("");  // of a later release whatever form it has
  }
  return std::nullopt;
}

base::Result<toml::table> parse_toml(const std::filesystem::path& file) {
  std::ifstream stream(file);
  std::ostringstream text;
  text << stream.rdbuf();
  if (!stream) {
    return Unexpected(
        Refusal{fmt::format("The configuration file {} cannot be read.", file.string())});
  }
  try {
    return toml::parse(text.str());
  } catch (const toml::parse_error& error) {
    return Unexpected(Refusal{fmt::format("{}, line {}: {}.", file.string(),
                                          error.source().begin.line, error.description())});
  }
}

}  // namespace

base::Result<Values> parse_configuration_file(const std::filesystem::path& file) {
  const auto table = parse_toml(file);
  if (!table) return Unexpected(table.error());
  Values values;
  if (const auto bad = flatten(*table, "", values)) {
    return Unexpected(Refusal{
        fmt::format("{}: {} must be a text, a whole number, true or false, or a list of texts.",
                    file.string(), *bad)});
  }
  return values;
}

}  // namespace theseus::app
