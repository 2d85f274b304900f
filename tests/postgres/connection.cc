#include "postgres/connection.h"

#include <stdexcept>

namespace theseus::tests {
namespace {

using Answer = PostgresConnection::Answer;

Answer owned(PGresult* result) {
  return {result, &PQclear};
}

std::string complaint(const Answer& answer) {
  const ExecStatusType status = PQresultStatus(answer.get());
  const bool is_well = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
  return is_well ? "" : PQresultErrorMessage(answer.get());
}

std::string made_up_value(Oid type) {
  constexpr Oid kBytes = 17;
  constexpr Oid kText = 25;
  if (type == kBytes) return "\\x0123456789abcdef0123456789abcdef";
  return type == kText ? "text" : "1";
}

}  // namespace

PostgresConnection::PostgresConnection(const std::string& address)
    : connection_(PQconnectdb(address.c_str()), &PQfinish) {
  if (PQstatus(connection_.get()) != CONNECTION_OK) {
    throw std::runtime_error(PQerrorMessage(connection_.get()));
  }
}

Answer PostgresConnection::run(const std::string& sql) {
  Answer answer = owned(PQexec(connection_.get(), sql.c_str()));
  const std::string wrong = complaint(answer);
  if (!wrong.empty()) throw std::runtime_error(wrong);
  return answer;
}

std::vector<std::string> PostgresConnection::column(const std::string& sql) {
  const Answer answer = run(sql);
  std::vector<std::string> values;
  for (int row = 0; row < PQntuples(answer.get()); ++row) {
    values.emplace_back(PQgetvalue(answer.get(), row, 0));
  }
  return values;
}

std::string PostgresConnection::prepare(const std::string& name, const std::string& sql) {
  return complaint(owned(PQprepare(connection_.get(), name.c_str(), sql.c_str(), 0, nullptr)));
}

std::string PostgresConnection::run_prepared(const std::string& name) {
  const Answer described = owned(PQdescribePrepared(connection_.get(), name.c_str()));
  std::vector<std::string> values;
  for (int i = 0; i < PQnparams(described.get()); ++i) {
    values.push_back(made_up_value(PQparamtype(described.get(), i)));
  }
  std::vector<const char*> pointers;
  for (const std::string& value : values) pointers.push_back(value.c_str());
  return complaint(
      owned(PQexecPrepared(connection_.get(), name.c_str(), static_cast<int>(pointers.size()),
                           pointers.data(), nullptr, nullptr, 0)));
}

}  // namespace theseus::tests
