#include "storage/sqlite/interruption.h"

namespace theseus::storage {
namespace {

// Stays behind its first row. SQLite forgets an interruption as soon as none of a connection's
// statements runs, so one that came between two of them would be lost without it.
constexpr std::string_view kUnderWay = "SELECT 1 UNION ALL SELECT 2";

}  // namespace

Interruption::Interruption(Connection& connection, const std::stop_token& stop)
    : held_(connection.statement(kUnderWay)) {
  held_->step();
  callback_.emplace(stop, Interrupt{connection.handle()});
}

}  // namespace theseus::storage
