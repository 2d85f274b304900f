#pragma once

#include <cstdint>
#include <initializer_list>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/id.h"

namespace theseus::base {

/// The first thing wrong with a JSON object: where (JSON pointer, RFC 6901), what, and whether it
/// is a matter of size (413) or of shape (400).
struct FieldFault {
  enum class Kind { invalid, too_large };

  std::string pointer;
  std::string message;
  Kind kind = Kind::invalid;
};

struct TextRule {
  std::size_t min_bytes = 0;
  std::size_t max_bytes = 4096;
};

/// Adds one token to a JSON pointer, escaped.
std::string pointer_to(std::string_view base, std::string_view token);

/// Checked reading of the fields of one object. Every getter gives nothing for a field that is
/// absent, and after the first fault; whoever reads asks `fault()` last, which also refuses fields
/// that nobody asked for. Texts are refused with U+0000 in them. A null counts as a wrong type; ask
/// `is_null` first where null has a meaning. The object must outlive the reader. Not thread-safe.
class Fields {
 public:
  explicit Fields(const nlohmann::json& object, std::string pointer = "");

  bool has(std::string_view name);
  bool is_null(std::string_view name);

  std::optional<std::string> text(std::string_view name, TextRule rule = {});
  std::optional<std::string> word(std::string_view name,
                                  std::initializer_list<std::string_view> allowed);
  std::optional<std::int64_t> integer(std::string_view name, std::int64_t min, std::int64_t max);
  std::optional<double> number(std::string_view name, double min, double max);
  std::optional<bool> boolean(std::string_view name);
  std::optional<Time> time(std::string_view name);
  std::optional<Id> id(std::string_view name);
  std::optional<std::vector<std::string>> texts(std::string_view name, TextRule rule,
                                                std::size_t max_count);
  std::optional<std::vector<Id>> ids(std::string_view name, std::size_t max_count);
  /// The object or array itself, for a reader of its own; null when absent.
  const nlohmann::json* object(std::string_view name);
  const nlohmann::json* array(std::string_view name);

  /// Makes an absent field a fault.
  void require(std::string_view name);
  /// Records a fault of the field that the caller found.
  void refuse(std::string_view name, std::string message,
              FieldFault::Kind kind = FieldFault::Kind::invalid);
  /// Records a fault that another reader found (of an object inside this one).
  void refuse(FieldFault fault);

  std::string pointer_of(std::string_view name) const { return pointer_to(pointer_, name); }

  /// The first fault, a field that nobody asked for included; nothing when all is well.
  std::optional<FieldFault> fault();

 private:
  const nlohmann::json* find(std::string_view name);

  const nlohmann::json& object_;
  std::string pointer_;
  std::vector<std::string> asked_;
  std::optional<FieldFault> fault_;
};

}  // namespace theseus::base
