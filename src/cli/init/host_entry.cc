#include "cli/init/host_entry.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

#include "cli/init/json_text.h"

namespace theseus::cli {
namespace {

using nlohmann::ordered_json;

ordered_json shape_of(std::string_view text) {
  return ordered_json::parse(text);
}

std::string replaced(std::string text, std::string_view word, const std::string& value) {
  const std::size_t at = text.find(word);
  return at == std::string::npos ? text : text.replace(at, word.size(), value);
}

// The key as the host's file has it; empty when there is none to be had.
std::string key_in(const Host& host, const ServerWish& wish) {
  if (!wish.asks_for_key) return "";
  if (!host.reference.empty()) return std::string(host.reference);
  return wish.key.value_or("");
}

// Puts the server in the place of the words of a shape.
class Filling {
 public:
  Filling(const Host& host, const ServerWish& wish) : wish_(wish), key_(key_in(host, wish)) {}

  ordered_json value(const ordered_json& shape) const {
    if (shape == "<args>") return wish_.arguments;
    if (shape == "<line>") return line();
    if (shape.is_string()) return text(shape.get<std::string>());
    if (!shape.is_object()) return shape;
    ordered_json filled = ordered_json::object();
    for (const auto& [name, member] : shape.items()) {
      ordered_json inner = value(member);
      const bool is_left_out = key_.empty() && speaks_of_key(member);
      const bool is_emptied = inner.empty() && !member.empty() && member.is_object();
      if (!is_left_out && !is_emptied) filled[name] = std::move(inner);
    }
    return filled;
  }

  std::string text(std::string shape) const {
    shape = replaced(std::move(shape), "<command>", wish_.command);
    shape = replaced(std::move(shape), "<url>", wish_.url.value_or(""));
    shape = replaced(std::move(shape), "<key>", key_);
    return replaced(std::move(shape), "<variable>", std::string(kKeyVariable));
  }

  std::vector<std::string> line() const {
    std::vector<std::string> words = {wish_.command};
    words.insert(words.end(), wish_.arguments.begin(), wish_.arguments.end());
    return words;
  }

 private:
  static bool speaks_of_key(const ordered_json& member) {
    if (!member.is_string()) return false;
    const auto text = member.get<std::string>();
    return text.find("<key>") != std::string::npos || text == "<variable>";
  }

  const ServerWish& wish_;
  std::string key_;
};

// The way to the member of a shape that holds such a text, from the outermost name.
std::vector<std::string> way_to(const ordered_json& shape, std::string_view word) {
  for (const auto& [name, member] : shape.items()) {
    if (member.is_string() && member.get<std::string>().find(word) != std::string::npos) {
      return {name};
    }
    if (!member.is_object()) continue;
    std::vector<std::string> way = way_to(member, word);
    if (way.empty()) continue;
    way.insert(way.begin(), name);
    return way;
  }
  return {};
}

ordered_json at(const ordered_json& entry, const std::vector<std::string>& way) {
  ordered_json value = entry;
  for (const std::string& name : way) {
    if (!value.is_object() || !value.contains(name)) return nullptr;
    value = ordered_json(value[name]);
  }
  return way.empty() ? ordered_json() : value;
}

std::vector<std::string> texts_of(const ordered_json& value) {
  if (value.is_string()) return {value.get<std::string>()};
  std::vector<std::string> texts;
  if (!value.is_array()) return texts;
  for (const ordered_json& element : value) {
    if (element.is_string()) texts.push_back(element.get<std::string>());
  }
  return texts;
}

std::vector<std::pair<std::string, std::string>> pairs_of(const ordered_json& value) {
  std::vector<std::pair<std::string, std::string>> pairs;
  if (!value.is_object()) return pairs;
  for (const auto& [name, member] : value.items()) {
    if (member.is_string()) pairs.emplace_back(name, member.get<std::string>());
  }
  return pairs;
}

std::vector<std::pair<std::string, std::string>> headers_of(const ordered_json& shape,
                                                            const ordered_json& entry) {
  std::vector<std::string> way = way_to(shape, "<key>");
  if (!way.empty()) {
    way.pop_back();
    return pairs_of(at(entry, way));
  }
  const ordered_json variable = at(entry, way_to(shape, "<variable>"));
  if (!variable.is_string()) return {};
  return {{"Authorization", "Bearer " + variable.get<std::string>()}};
}

std::optional<std::string> find_fault(const Host& host, const ServerWish& wish) {
  const std::string title(host.title);
  if (wish.url && host.http.empty()) {
    return title + " takes no addresses from its file, only programs. Leave out --http for it.";
  }
  if (wish.url && wish.asks_for_key && key_in(host, wish).empty()) {
    return title +
           " cannot take the key from an environment variable. Name the file that holds it with "
           "--key-file, and it is written into the host's file; or give --no-key for a server "
           "that asks for none.";
  }
  return std::nullopt;
}

}  // namespace

base::Result<Entry> entry_for(const Host& host, const ServerWish& wish) {
  if (const auto fault = find_fault(host, wish)) return base::Unexpected(base::Refusal{*fault});
  const ordered_json none = ordered_json::object();
  const ordered_json stdio = shape_of(host.stdio);
  const ordered_json http = host.http.empty() ? none : shape_of(host.http);
  const ordered_json filled = Filling(host, wish).value(wish.url ? http : stdio);
  const ordered_json added = shape_of(host.added);
  Entry entry;
  for (const auto& [name, value] : filled.items()) entry.wanted.emplace_back(name, value);
  for (const auto& [name, value] : added.items()) entry.added.emplace_back(name, value);
  for (const ordered_json* shape : {&stdio, &http}) {
    for (const auto& [name, value] : shape->items()) {
      if (!filled.contains(name)) entry.retired.push_back(name);
    }
  }
  return entry;
}

std::vector<std::string> own_command_for(const Host& host, const ServerWish& wish) {
  const auto entry = entry_for(host, wish);
  // A command line may be logged, and an input is something that no command can add.
  const bool has_input = wish.url && wish.asks_for_key && !host.input.empty();
  if (!entry || writes_key(host, wish) || has_input) return {};
  const Filling filling(host, wish);
  std::vector<std::string> line;
  for (const std::string& word : words_of(wish.url ? host.add_http : host.add_stdio)) {
    if (word == "<args>") {
      line.insert(line.end(), wish.arguments.begin(), wish.arguments.end());
    } else if (word == "<json>") {
      ordered_json named = {{"name", kEntryName}};
      named.update(whole(*entry));
      line.push_back(json_line(named));
    } else {
      line.push_back(filling.text(word));
    }
  }
  // Without a key the option for it has nothing to say: the file is edited instead.
  const bool speaks_of_key = std::any_of(line.begin(), line.end(), [](const std::string& word) {
    return word.find("Bearer") != std::string::npos || word == kKeyVariable;
  });
  if (!wish.asks_for_key && speaks_of_key) return {};
  return line;
}

bool writes_key(const Host& host, const ServerWish& wish) {
  return wish.url && wish.asks_for_key && host.reference.empty();
}

base::Result<Launch> launch_of(const Host& host, const ordered_json& entry) {
  Launch launch;
  launch.is_off = entry.value("disabled", ordered_json()) == true ||
                  entry.value("enabled", ordered_json()) == false;
  const ordered_json http = host.http.empty() ? ordered_json::object() : shape_of(host.http);
  const ordered_json url = at(entry, way_to(http, "<url>"));
  if (url.is_string()) {
    launch.url = url.get<std::string>();
    launch.headers = headers_of(http, entry);
    return launch;
  }
  const ordered_json stdio = shape_of(host.stdio);
  launch.line = texts_of(at(entry, way_to(stdio, "<command>")));
  const std::vector<std::string> rest =
      texts_of(at(entry, launch.line.empty() ? way_to(stdio, "<line>") : way_to(stdio, "<args>")));
  launch.line.insert(launch.line.end(), rest.begin(), rest.end());
  launch.environment = pairs_of(at(entry, {std::string(host.environment)}));
  if (launch.line.empty()) {
    return base::Unexpected(
        base::Refusal{"the entry names neither a program nor an address that the host could use"});
  }
  return launch;
}

}  // namespace theseus::cli
