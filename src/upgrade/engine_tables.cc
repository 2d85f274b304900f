#include "upgrade/engine_tables.h"

namespace theseus::upgrade {
namespace {

constexpr std::string_view kSqlite =
#include "upgrade/engine_tables.sqlite.sql.inc"
    ;

constexpr std::string_view kPostgres =
#include "upgrade/engine_tables.postgres.sql.inc"
    ;

}  // namespace

SqlByDialect engine_tables() noexcept {
  return {.sqlite = kSqlite, .postgres = kPostgres};
}

}  // namespace theseus::upgrade
