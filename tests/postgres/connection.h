#pragma once

#include <libpq-fe.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace theseus::tests {

/// One connection to the server of a test. Errors are std::runtime_error with PostgreSQL's words.
class PostgresConnection {
 public:
  using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

  explicit PostgresConnection(const std::string& address);

  /// Runs any number of statements.
  Answer run(const std::string& sql);

  /// The first column of every row.
  std::vector<std::string> column(const std::string& sql);

  /// Prepares one statement; what PostgreSQL has against it, or nothing.
  std::string prepare(const std::string& name, const std::string& sql);

  /// Runs a prepared statement with made-up values of the types that PostgreSQL found for its
  /// parameters; what PostgreSQL has against it, or nothing.
  std::string run_prepared(const std::string& name);

 private:
  std::unique_ptr<PGconn, decltype(&PQfinish)> connection_;
};

}  // namespace theseus::tests
