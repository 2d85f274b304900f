#pragma once

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace theseus::tests {

/// Whose key a request brings.
enum class As { admin, writer, reader, nobody, unknown, revoked, expired, limited_admin };

/// What a refusal says; an empty field: it names none.
struct Refusal {
  int status = 400;
  std::string code = "invalid_field";
  std::string field = {};
};

/// One request that must be refused. In target and body, `$LIVE` stands for the id of a live memory
/// of the space `home`, `$FORGOTTEN` and `$FOREIGN` for one forgotten there and one of another
/// space, `$CURSOR` for a cursor of the list of spaces.
struct BadRequest {
  std::string name;  ///< of the test: letters and digits
  std::string method;
  std::string target;
  std::string body = {};
  Refusal refusal = {};
  As as = As::writer;
  std::string content_type = "application/json";
  std::vector<std::pair<std::string, std::string>> headers = {};
};

inline void PrintTo(const BadRequest& request, std::ostream* out) {
  *out << request.method << " " << request.target.substr(0, 100);
}

/// The table-driven test: refused as the row says, with nothing changed, and the server answers on.
class BadInput : public testing::TestWithParam<BadRequest> {};

using BadRequests = std::vector<BadRequest>;

inline std::string name_of_row(const testing::TestParamInfo<BadRequest>& row) {
  return row.param.name;
}

// Refusals that many rows expect.
inline Refusal bad_field(std::string field) {
  return {.field = std::move(field)};
}
inline Refusal bad_json() {
  return {.code = "invalid_json"};
}
inline Refusal too_large(std::string field) {
  return {413, "too_large", std::move(field)};
}
inline Refusal not_found() {
  return {404, "not_found", ""};
}

inline std::string letters(std::size_t count) {
  return std::string(count, 'x');
}

/// `count` times the part, with commas between.
inline std::string listed(std::size_t count, const std::string& part) {
  std::string list;
  for (std::size_t i = 0; i < count; ++i) list += (i == 0 ? "" : ",") + part;
  return list;
}

/// Arrays inside one another, `depth` of them.
inline std::string nested(std::size_t depth) {
  return std::string(depth, '[') + std::string(depth, ']');
}

}  // namespace theseus::tests
