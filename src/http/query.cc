#include "http/query.h"

#include <algorithm>
#include <charconv>

namespace theseus::http {
namespace {

std::optional<std::int64_t> find_integer(std::string_view text) {
  std::int64_t value = 0;
  const auto end = text.data() + text.size();
  const auto [place, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc{} || place != end) return std::nullopt;
  return value;
}

/// What is wrong with a text under a rule; the target has been checked for UTF-8 already.
std::string fault_of_text(std::string_view text, base::TextRule rule) {
  if (text.size() < rule.min_bytes) return "is too short";
  if (text.size() > rule.max_bytes) {
    return "has " + std::to_string(text.size()) + " bytes; at most " +
           std::to_string(rule.max_bytes) + " are allowed";
  }
  return "";
}

std::vector<std::string> split_at_commas(std::string_view text) {
  std::vector<std::string> words;
  for (;;) {
    const auto comma = text.find(',');
    words.emplace_back(text.substr(0, comma));
    if (comma == std::string_view::npos) return words;
    text.remove_prefix(comma + 1);
  }
}

}  // namespace

std::optional<std::string> Query::find(std::string_view name) {
  asked_.emplace_back(name);
  std::optional<std::string> found;
  for (const auto& [given, value] : request_.query) {
    if (given != name) continue;
    if (found) refuse(name, "is given twice");
    found = value;
  }
  return fault_ ? std::nullopt : found;
}

std::optional<std::string> Query::text(std::string_view name, base::TextRule rule) {
  auto value = find(name);
  if (!value) return std::nullopt;
  if (std::string fault = fault_of_text(*value, rule); !fault.empty()) {
    refuse(name, std::move(fault));
    return std::nullopt;
  }
  return value;
}

std::optional<std::string> Query::word(std::string_view name,
                                       std::initializer_list<std::string_view> allowed) {
  auto value = find(name);
  if (!value || std::find(allowed.begin(), allowed.end(), *value) != allowed.end()) return value;
  std::string message = "must be one of";
  for (const std::string_view word : allowed) message.append(" ").append(word);
  refuse(name, std::move(message));
  return std::nullopt;
}

std::optional<std::vector<std::string>> Query::list(std::string_view name, base::TextRule rule,
                                                    std::size_t max_count) {
  const auto value = find(name);
  if (!value) return std::nullopt;
  return checked(name, split_at_commas(*value), {rule, max_count});
}

std::optional<std::vector<std::string>> Query::repeated(std::string_view name, base::TextRule rule,
                                                        std::size_t max_count) {
  asked_.emplace_back(name);
  std::vector<std::string> words;
  for (const auto& [given, value] : request_.query) {
    if (given == name) words.push_back(value);
  }
  if (words.empty() || fault_) return std::nullopt;
  return checked(name, std::move(words), {rule, max_count});
}

std::optional<std::vector<std::string>> Query::checked(std::string_view name,
                                                       std::vector<std::string> words,
                                                       const ListRule& rule) {
  if (words.size() > rule.max_count) {
    refuse(name, "has " + std::to_string(words.size()) + " items; at most " +
                     std::to_string(rule.max_count) + " are allowed");
    return std::nullopt;
  }
  for (const std::string& word : words) {
    if (const std::string fault = fault_of_text(word, rule.item); !fault.empty()) {
      refuse(name, "holds an item that " + fault);
      return std::nullopt;
    }
  }
  return words;
}

std::optional<std::int64_t> Query::integer(std::string_view name, std::int64_t min,
                                           std::int64_t max) {
  const auto value = find(name);
  if (!value) return std::nullopt;
  const auto number = find_integer(*value);
  if (!number || *number < min || *number > max) {
    refuse(name,
           "must be a whole number from " + std::to_string(min) + " to " + std::to_string(max));
    return std::nullopt;
  }
  return number;
}

std::optional<base::Time> Query::time(std::string_view name) {
  const auto value = find(name);
  if (!value) return std::nullopt;
  const auto time = base::parse_time(*value);
  if (!time) {
    refuse(name,
           "must be a time as RFC 3339 has it, like 2026-11-21T15:04:05Z (a plus sign is written "
           "%2B)");
  }
  return time;
}

void Query::refuse(std::string_view name, std::string message) {
  if (!fault_) fault_ = base::FieldFault{base::pointer_to("", name), std::move(message)};
}

std::optional<base::FieldFault> Query::fault() {
  for (const auto& [name, value] : request_.query) {
    if (std::find(asked_.begin(), asked_.end(), name) == asked_.end()) {
      refuse(name, "is not a parameter of this request");
    }
  }
  return fault_;
}

}  // namespace theseus::http
