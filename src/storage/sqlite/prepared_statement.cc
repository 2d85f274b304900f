#include "storage/sqlite/prepared_statement.h"

#include <fmt/format.h>

#include <sstream>

#include "storage/sqlite/sqlite_error.h"

namespace theseus::storage {
namespace {

using base::Error;
using base::ErrorKind;

// On one line, and enough to know the statement by; values are never in it, they are bound.
std::string shortened(std::string_view sql) {
  constexpr std::size_t kShown = 120;
  std::istringstream words{std::string(sql)};
  std::string line;
  for (std::string word; words >> word;) line += (line.empty() ? "" : " ") + word;
  return line.size() <= kShown ? line : line.substr(0, kShown) + "..";
}

struct BindValue {
  sqlite3_stmt* statement;
  int place;
  sqlite3_destructor_type owner;

  int operator()(std::nullptr_t) const { return sqlite3_bind_null(statement, place); }
  int operator()(std::int64_t value) const { return sqlite3_bind_int64(statement, place, value); }
  int operator()(double value) const { return sqlite3_bind_double(statement, place, value); }
  int operator()(std::string_view value) const {
    // A null pointer would bind NULL where an empty text is meant.
    const char* text = value.data() == nullptr ? "" : value.data();
    return sqlite3_bind_text64(statement, place, text, value.size(), owner, SQLITE_UTF8);
  }
  int operator()(base::BytesView value) const {
    if (value.empty()) return sqlite3_bind_zeroblob(statement, place, 0);
    return sqlite3_bind_blob64(statement, place, value.data(), value.size(), owner);
  }
};

}  // namespace

PreparedStatement::PreparedStatement(sqlite3* connection, std::string_view sql)
    : connection_(connection), sql_(sql) {
  compile();
  find_places();
}

void PreparedStatement::compile() {
  sqlite3_stmt* compiled = nullptr;
  const char* tail = nullptr;
  const int code = sqlite3_prepare_v3(connection_, sql_.c_str(), static_cast<int>(sql_.size() + 1),
                                      SQLITE_PREPARE_PERSISTENT, &compiled, &tail);
  statement_.reset(compiled);
  if (code != SQLITE_OK) throw failure();
  const std::string_view rest(tail);
  if (compiled == nullptr || rest.find_first_not_of("; \t\r\n") != rest.npos) {
    throw Error(ErrorKind::internal,
                fmt::format("`{}` must be exactly one statement.", shortened(sql_)));
  }
}

void PreparedStatement::find_places() {
  const int count = sqlite3_bind_parameter_count(handle());
  for (int number = 1; number <= count; ++number) {
    const int place = sqlite3_bind_parameter_index(handle(), fmt::format("${}", number).c_str());
    if (place == 0) {
      throw Error(ErrorKind::internal, fmt::format("`{}` has {} parameters, but none is ${}.",
                                                   shortened(sql_), count, number));
    }
    places_.push_back(place);
  }
}

void PreparedStatement::bind(Parameters parameters, Binding binding) {
  if (parameters.size() != places_.size()) {
    throw Error(ErrorKind::internal,
                fmt::format("`{}` takes {} parameters, {} were given.", shortened(sql_),
                            places_.size(), parameters.size()));
  }
  BindValue bind_value{.statement = handle(),
                       .place = 0,
                       .owner = binding == Binding::copy ? SQLITE_TRANSIENT : SQLITE_STATIC};
  auto place = places_.begin();
  for (const Parameter& parameter : parameters) {
    bind_value.place = *place++;
    if (std::visit(bind_value, parameter.value()) != SQLITE_OK) throw failure();
  }
}

bool PreparedStatement::step() {
  const int code = sqlite3_step(handle());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  throw failure();
}

void PreparedStatement::reset() noexcept {
  sqlite3_reset(handle());
  sqlite3_clear_bindings(handle());
}

Error PreparedStatement::failure() const {
  const char* file = sqlite3_db_filename(connection_, "main");
  return error_of(connection_, fmt::format("`{}` on {}", shortened(sql_), file));
}

}  // namespace theseus::storage
