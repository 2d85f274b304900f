#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/fields.h"
#include "http/request.h"

namespace theseus::http {

/// The highest integer that every reader of JSON holds exactly.
inline constexpr std::int64_t kMaxExactInteger = (std::int64_t{1} << 53) - 1;

/// Checked reading of a request's query parameters, as base::Fields is for JSON: getters give
/// nothing for what is absent, `fault()` names the first thing wrong, a parameter given twice or
/// that nobody asked for included. The request must outlive it.
class Query {
 public:
  explicit Query(const Request& request) : request_(request) {}

  std::optional<std::string> text(std::string_view name, base::TextRule rule = {});
  std::optional<std::string> word(std::string_view name,
                                  std::initializer_list<std::string_view> allowed);
  /// Words separated by commas.
  std::optional<std::vector<std::string>> list(std::string_view name, base::TextRule rule,
                                               std::size_t max_count);
  /// A parameter that may be given several times, one value each: values may hold commas.
  std::optional<std::vector<std::string>> repeated(std::string_view name, base::TextRule rule,
                                                   std::size_t max_count);
  std::optional<std::int64_t> integer(std::string_view name, std::int64_t min, std::int64_t max);
  std::optional<base::Time> time(std::string_view name);

  void refuse(std::string_view name, std::string message);
  std::optional<base::FieldFault> fault();

 private:
  struct ListRule {
    base::TextRule item;
    std::size_t max_count = 0;
  };

  std::optional<std::string> find(std::string_view name);
  std::optional<std::vector<std::string>> checked(std::string_view name,
                                                  std::vector<std::string> words,
                                                  const ListRule& rule);

  const Request& request_;
  std::vector<std::string> asked_;
  std::optional<base::FieldFault> fault_;
};

}  // namespace theseus::http
